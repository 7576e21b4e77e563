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

// The red-flag questions, asked before the first session of a day: line by line, and of a line that is true
// which of its questions it is. Each is answered once a day; any yes means no session, and says whom to see.
class Screening : public QObject
{
    Q_OBJECT

    // The lines in the order in which they are read, in two parts of about one length: for two columns.
    Q_PROPERTY(QAbstractItemModel *lines READ linesModel CONSTANT)
    Q_PROPERTY(QAbstractItemModel *furtherLines READ furtherLines CONSTANT)
    Q_PROPERTY(bool undecided READ undecided NOTIFY changed) // a line is true, and nobody has said what of it
    Q_PROPERTY(bool asksForNews READ asksForNews NOTIFY changed) // whether anything about one's health is new is a line too
    Q_PROPERTY(bool news READ news NOTIFY changed) // it is
    Q_PROPERTY(unknot::present::AdviceText advice READ advice NOTIFY changed) // with a title once one was answered with yes

public:
    Screening(const practice::World &world, JournalKeeper &journal, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const QList<present::LineRow> &lines() const { return m_rows; } // all of them
    [[nodiscard]] QAbstractItemModel *linesModel() { return &m_lines; }
    [[nodiscard]] QAbstractItemModel *furtherLines() { return &m_furtherLines; }
    [[nodiscard]] bool undecided() const;
    [[nodiscard]] bool asksForNews() const { return m_asksForNews; }
    [[nodiscard]] bool news() const { return m_news; }
    [[nodiscard]] const present::AdviceText &advice() const { return m_advice; }

    // Puts the lines these zones need, with the questions that were not answered with no today. Returns
    // whether there is one.
    bool prepare(const std::vector<SidedZone> &zones, bool asksForNews = false);

    Q_INVOKABLE void pressLine(const QString &line); // true: unfolds it; again: it is none of these after all
    Q_INVOKABLE void pressNews();
    Q_INVOKABLE void sayNoToAll(); // nothing while it is undecided
    Q_INVOKABLE void sayYes(const QString &question);
    Q_INVOKABLE void cleared(); // the doctor has been seen: as a no, for today
    Q_INVOKABLE void takeBack(); // answered by mistake: the questions again

Q_SIGNALS:
    void changed();
    void passed(); // every line was read, and none is true
    void emptied(); // the last of them was cleared: no line is left to read

private:
    void advise(const QuestionId &id);
    void show(QList<present::LineRow> rows);

    const practice::World &m_world;
    JournalKeeper &m_journal;
    const Clock &m_clock;
    QList<present::LineRow> m_rows;
    present::RowModel<present::LineRow> m_lines, m_furtherLines;
    bool m_asksForNews = false, m_news = false;
    bool m_anew = false; // today's answers could not be read
    QuestionId m_answered; // with yes
    present::AdviceText m_advice;
};

} // namespace unknot::app
