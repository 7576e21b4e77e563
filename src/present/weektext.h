// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "practice/historyrange.h"
#include "practice/weekly.h"

#include <QList>
#include <QObject>
#include <QStringList>

// The question of once a week, and the weeks that were answered.
namespace unknot::present
{

QString impressionWord(journal::Impression impression); // "a little better"

// A week that ends today or so many weeks ago.
struct WeekRow {
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day) // of the answer, "22 Nov"; where there is none that on which the week ended
    Q_PROPERTY(bool answered MEMBER answered)
    Q_PROPERTY(double score MEMBER score) // the PEG's mean, 0 to 10; -1: not all three numbers were said
    Q_PROPERTY(QString spoken MEMBER spoken) // "22 Nov: 4.3. Pain 5, enjoyment 4, activity 4. A little better."

public:
    QString day, spoken;
    bool answered = false;
    double score = -1;
    bool operator==(const WeekRow &) const = default;
};

struct WeekText {
    Q_GADGET
    Q_PROPERTY(bool due MEMBER due) // it may be asked now
    Q_PROPERTY(QStringList questions MEMBER questions)
    Q_PROPERTY(QStringList ends MEMBER ends) // of each question what 0 and 10 are
    Q_PROPERTY(QList<int> numbers MEMBER numbers) // said to each; -1: not yet
    Q_PROPERTY(QStringList steps MEMBER steps) // of the impression of change
    Q_PROPERTY(int step MEMBER step) // -1: none is chosen
    Q_PROPERTY(bool canSave MEMBER canSave) // something is said
    Q_PROPERTY(QString fault MEMBER fault) // why it is not saved yet; empty: nothing waits
    Q_PROPERTY(QString told MEMBER told) // that it was saved; empty: nothing was just now
    Q_PROPERTY(int answers MEMBER answers) // ever
    Q_PROPERTY(QString summary MEMBER summary) // of the weeks; never of one alone
    Q_PROPERTY(QString impression MEMBER impression) // the latest; empty: none was said
    Q_PROPERTY(QString unreadable MEMBER unreadable) // why answers can't be shown; empty: they can

public:
    QStringList questions, ends, steps;
    QList<int> numbers;
    QString fault, told, summary, impression, unreadable;
    int step = -1, answers = 0;
    bool due = false, canSave = false;
    bool operator==(const WeekText &) const = default;
};

constexpr int mostWeeks = 104; // that are shown; an export has all

// `waits`: as in editText(). `draft` is what is said so far. Summary and impression are of the answers of the span.
WeekText weekText(const practice::Weekly &weekly, const journal::WeeklyRecord &draft, const std::optional<QString> &waits,
    const WallTime &now, practice::Span span = practice::Span::All);
QStringList weekQuestions(); // of pain, enjoyment and activity
QString weeksUnreadable(const Error &error);
QString weekSaved(bool kept); // not `kept`: in memory alone, as agreed

// Oldest first, from the first answer of the span to today, each week once, at most mostWeeks; empty: no answer in that time.
QList<WeekRow> weekRows(const practice::Weekly &weekly, const WallTime &now, practice::Span span = practice::Span::All);

} // namespace unknot::present
