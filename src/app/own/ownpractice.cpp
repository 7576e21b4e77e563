// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/ownpractice.h"

#include "app/own/healthcontroller.h"
#include "practice/keptsettings.h"
#include "present/text.h"

namespace unknot::app
{

OwnPractice::OwnPractice(const practice::World &world, JournalKeeper &journal, const HealthController &health, const Clock &clock)
    : m_own(world, journal.queue(), health.answers(), clock,
        {[this] { Q_EMIT pressedChanged(); }, [this] { Q_EMIT recordsChanged(); },
            [](const Error &error) { qWarning("unknot: %s", toString(error).c_str()); }},
        journal.post(this))
{
    connect(&journal, &JournalKeeper::refusalChanged, this, [this] { m_own.readAll(); });
    connect(&journal, &JournalKeeper::saved, this, &OwnPractice::readPressed);
    connect(&journal, &JournalKeeper::checked, this, &OwnPractice::readPressed);
    connect(
        &journal, &JournalKeeper::sessionChanged, this, [this](const QString &session) { m_own.readSession(present::fromQt(session)); });
}

void OwnPractice::heed(const practice::KeptSettings &settings)
{
    m_own.heed(settings);
    if (settings.isDoseDamaged()) // else nothing of what was worked out by now is another
        Q_EMIT pressedChanged();
}

} // namespace unknot::app
