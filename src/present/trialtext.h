// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "practice/admission.h"
#include "practice/trials.h"

#include <QList>
#include <QObject>
#include <QStringList>

// Trials on oneself, in words: the one that is under way, how one is begun, and what came of those that are over.
namespace unknot::present
{

// The one that is under way, on the page of the past and on the page that one starts from.
struct TrialText {
    Q_GADGET
    Q_PROPERTY(QString unreadable MEMBER unreadable) // why nothing of trials can be shown; empty: it can
    Q_PROPERTY(bool running MEMBER running)
    Q_PROPERTY(bool possible MEMBER possible) // something can be written
    Q_PROPERTY(QString about MEMBER about) // what is compared where
    Q_PROPERTY(QString day MEMBER day) // "Day 5 of 14"
    Q_PROPERTY(QString today MEMBER today) // what was drawn, in a few words
    Q_PROPERTY(QString advice MEMBER advice) // what that means; when it is asked
    Q_PROPERTY(QString count MEMBER count) // answers so far, and days without one
    Q_PROPERTY(bool presses MEMBER presses) // today was drawn for pressing, and it may be
    Q_PROPERTY(bool due MEMBER due) // it is asked now
    Q_PROPERTY(bool asked MEMBER asked) // on the page that one starts from: due, answered just now, or to be pressed and not answered
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString ends MEMBER ends) // what 0 and 10 are
    Q_PROPERTY(int pain MEMBER pain) // answered today; -1: not yet
    Q_PROPERTY(QString ending MEMBER ending) // what is asked before it is ended: what that means now
    Q_PROPERTY(QString fault MEMBER fault) // why it is not saved yet; empty: nothing waits
    Q_PROPERTY(QString told MEMBER told) // that it was saved; empty: nothing was just now

public:
    QString unreadable, about, day, today, advice, count, question, ends, ending, fault, told;
    bool running = false, possible = false, presses = false, due = false, asked = false;
    int pain = -1;
    bool operator==(const TrialText &) const = default;
};

// How one is begun.
struct TrialForm {
    Q_GADGET
    Q_PROPERTY(QString nothing MEMBER nothing) // why none can be; empty: it can
    Q_PROPERTY(QStringList points MEMBER points)
    Q_PROPERTY(QStringList places MEMBER places) // of the chosen point
    Q_PROPERTY(int point MEMBER point) // chosen
    Q_PROPERTY(int place MEMBER place)
    Q_PROPERTY(int days MEMBER days)
    Q_PROPERTY(int fewestDays MEMBER fewestDays)
    Q_PROPERTY(int mostDays MEMBER mostDays)
    Q_PROPERTY(int hour MEMBER hour)
    Q_PROPERTY(int lastHour MEMBER lastHour)
    Q_PROPERTY(QStringList terms MEMBER terms) // what is agreed to, a sentence each

public:
    QString nothing;
    QStringList points, places, terms;
    int point = 0, place = 0, days = 0, fewestDays = 0, mostDays = 0, hour = 0, lastHour = 0;
    bool operator==(const TrialForm &) const = default;
};

// A day of the one that is under way that has come.
struct TrialDayRow {
    Q_GADGET
    Q_PROPERTY(QString day MEMBER day) // of the month, "22"
    Q_PROPERTY(bool press MEMBER press) // was drawn; else rest
    Q_PROPERTY(bool today MEMBER today)
    Q_PROPERTY(int pain MEMBER pain) // -1: none
    Q_PROPERTY(QString spoken MEMBER spoken) // "22 Nov: pressing, pain 4"

public:
    QString day, spoken;
    bool press = false, today = false;
    int pain = -1;
    bool operator==(const TrialDayRow &) const = default;
};

struct TrialOutcomeRow {
    Q_GADGET
    Q_PROPERTY(QString about MEMBER about) // "1 to 14 Nov. Left shoulder ..."
    Q_PROPERTY(QString verdict MEMBER verdict)
    Q_PROPERTY(QStringList lines MEMBER lines) // how much, how sure, of how many days
    Q_PROPERTY(bool told MEMBER told) // there is something to draw
    Q_PROPERTY(QList<int> press MEMBER press) // days of pressing with a pain of 0, of 1 and so on to 10
    Q_PROPERTY(QList<int> rest MEMBER rest)
    Q_PROPERTY(double pressMean MEMBER pressMean)
    Q_PROPERTY(double restMean MEMBER restMean)
    Q_PROPERTY(QString pressSaid MEMBER pressSaid) // "Days of pressing: 4.1 on average, 7 answers"
    Q_PROPERTY(QString restSaid MEMBER restSaid)

public:
    QString about, verdict, pressSaid, restSaid;
    QStringList lines;
    QList<int> press, rest;
    double pressMean = 0, restMean = 0;
    bool told = false;
    bool operator==(const TrialOutcomeRow &) const = default;
};

// What is chosen so far: places in the lists of choices.
struct TrialDraft {
    int point = 0, place = 0;
    int days = 14, hour = 18;
    bool operator==(const TrialDraft &) const = default;

    void choosePoint(int chosen) { *this = {chosen, 0, days, hour}; }
    void choosePlace(int chosen) { place = chosen; }
    void setDays(int wanted); // as near as may be
    void setHour(int wanted);
};

// `against`: why it may not be pressed now. `waits`: as in editText().
TrialText trialText(const catalogue::Catalogue &catalogue, const practice::Trials &trials, const std::optional<practice::Against> &against,
    const std::optional<QString> &waits, const WallTime &now);
TrialForm trialForm(
    const catalogue::Catalogue &catalogue, const std::vector<practice::TrialChoice> &choices, const TrialDraft &draft, const WallTime &now);
// What the form comes to; with choices.
practice::TrialWish trialWish(const std::vector<practice::TrialChoice> &choices, const TrialForm &form);
QList<TrialDayRow> trialDays(const practice::Trials &trials, const WallTime &now); // oldest first, today last
QList<TrialOutcomeRow> trialOutcomes(const catalogue::Catalogue &catalogue, const practice::Trials &trials, const WallTime &now);

QString trialsUnreadable(const Error &error);
QString trialSaved(bool kept); // not `kept`: in memory alone, as agreed

// Before a session in which something is pressed though the day was drawn for its rest.
struct RestDayText {
    Q_GADGET
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString without MEMBER without) // the session without it; empty: nothing would be left of it
    Q_PROPERTY(QString anyway MEMBER anyway)

public:
    QString question, advice, without, anyway;
    bool operator==(const RestDayText &) const = default;
};
// Of a session ahead: that something of it was to rest today; empty: nothing was.
QString restDayNote(const catalogue::Catalogue &catalogue, const session::Plan &plan, const practice::Admission &admission);
// Asked before it starts all the same.
RestDayText restDayText(const catalogue::Catalogue &catalogue, const session::Plan &plan, const practice::Admission &admission);

} // namespace unknot::present
