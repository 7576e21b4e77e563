// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "base/clock.h"
#include "present/cutofftext.h"

#include <QObject>

#include <optional>

namespace unknot::app
{

class OwnPractice;

// The session that was cut off, if there is one that may go on: what it was, and an end for it. Going on with it is
// the session's own affair. While a session runs there is none.
class CutOffController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(unknot::present::CutOffText text READ text NOTIFY changed)

public:
    CutOffController(JournalKeeper &journal, const OwnPractice &own, const Clock &clock);

    [[nodiscard]] bool exists() const { return m_record.has_value(); }
    [[nodiscard]] const present::CutOffText &text() const { return m_text; }
    void setSessionRuns(bool runs);

    Q_INVOKABLE void end(); // it stays in the history as not finished

Q_SIGNALS:
    void changed();

private:
    void reload();

    JournalKeeper &m_journal;
    const OwnPractice &m_own;
    const Clock &m_clock;
    std::optional<journal::SessionRecord> m_record;
    present::CutOffText m_text;
    journal::Uuid m_ended; // asked to end it; empty: none
    bool m_sessionRuns = false;
};

} // namespace unknot::app
