// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/side.h"
#include "practice/screening.h"
#include "present/rowmodel.h"
#include "present/screeningtext.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class JournalKeeper;

// The red-flag questions for the marked zones, asked before the first session of a day. Each is
// answered once a day; any yes means no session, and says whom to see.
class Screening : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *questions READ questions CONSTANT)
    Q_PROPERTY(unknot::present::AdviceText advice READ advice NOTIFY changed) // with a title once one was answered with yes

public:
    Screening(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool healthAsked() const; // the health answers were gone through today

    [[nodiscard]] QAbstractItemModel *questions() { return &m_questions; }
    [[nodiscard]] const present::AdviceText &advice() const { return m_advice; }

    // Puts the questions these zones need that were not answered with no today. Returns whether
    // there is anything to ask.
    bool prepare(const std::vector<SidedZone> &zones);

    Q_INVOKABLE void sayNoToAll();
    Q_INVOKABLE void sayYes(const QString &question);
    Q_INVOKABLE void cleared(); // the doctor has been seen: as a no, for today
    Q_INVOKABLE void takeBack(); // answered by mistake: the questions again

Q_SIGNALS:
    void changed();
    void passed();

private:
    void advise(const QuestionId &id);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    present::RowModel<present::QuestionRow> m_questions;
    bool m_anew = false; // today's answers could not be read
    QuestionId m_answered; // with yes
    present::AdviceText m_advice;
};

} // namespace unknot::app
