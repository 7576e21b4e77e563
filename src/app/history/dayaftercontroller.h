// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "journal/records.h"

#include <QObject>

#include <optional>

namespace unknot::journal
{
class JournalReader;
struct SessionSummary;
} // namespace unknot::journal

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class JournalKeeper;

// The day after pressing: whether it is sore or bruised, what that means, and, as long as a bruise
// was said and not taken back, whether it has gone. DoseLedger holds back what was sore or bruised.
class DayAfterController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QString title READ title NOTIFY changed) // "After yesterday"; empty: nothing to ask or to say
    Q_PROPERTY(QString question READ question NOTIFY changed) // empty: nothing to ask
    Q_PROPERTY(QString advice READ advice NOTIFY changed) // after an answer that calls for some
    Q_PROPERTY(bool bruised READ bruised NOTIFY changed) // the question is whether the bruise has gone

public:
    enum class Answer { NotSore, Sore, Bruised };
    Q_ENUM(Answer)

    DayAfterController(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString question() const { return m_question; }
    [[nodiscard]] QString advice() const { return m_advice; }
    [[nodiscard]] bool bruised() const { return m_bruised; }

    // To what is asked. A bruise that has gone is answered with NotSore.
    Q_INVOKABLE void answer(unknot::app::DayAfterController::Answer answer);

    void reload();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] std::optional<journal::SessionSummary> unanswered(const journal::JournalReader &store) const;
    void askAboutSoreness(const journal::SessionSummary &session, const journal::SessionRecord &record);
    void askAboutBruise(const journal::SessionRecord &record);
    void reloadAnswered(const journal::JournalReader &store);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    QString m_title, m_question, m_advice;
    journal::Uuid m_session; // asked about; empty: none
    bool m_bruised = false;
};

} // namespace unknot::app
