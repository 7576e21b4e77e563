// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/askedstart.h"

#include "app/own/journalkeeper.h"
#include "app/own/ownpractice.h"
#include "app/routines/routinescontroller.h"
#include "app/session/sessioncontroller.h"

namespace unknot::app
{

// Queued: by then everybody knows what the journal says.
AskedStart::AskedStart(const Parts &parts) : m_parts(parts)
{
    connect(&parts.own, &OwnPractice::pressedChanged, this, &AskedStart::begin, Qt::QueuedConnection);
}

void AskedStart::ask(const QString &routine)
{
    using Stage = SessionController::Stage;
    if (m_parts.session.stage() == Stage::Done)
        m_parts.session.leave();
    if (m_parts.session.stage() != Stage::None)
        return;
    m_parts.routines.setCurrent(routine);
    if (m_parts.routines.state().current != routine)
        return;
    m_parts.routines.refresh();
    m_waiting = routine;
    Q_EMIT opens();
    begin();
}

void AskedStart::begin()
{
    const auto &journal = m_parts.journal.queue().state();
    if (m_waiting.isEmpty() || journal.checking)
        return;
    // One may have waited: that one still, and not over the question what becomes of a journal that was refused.
    const bool isWanted = m_parts.routines.state().current == m_waiting && !journal.refusal;
    m_waiting.clear();
    m_parts.routines.refresh();
    if (isWanted)
        m_parts.session.beginRoutine();
}

} // namespace unknot::app
