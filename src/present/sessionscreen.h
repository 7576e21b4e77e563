// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/pace.h"
#include "practice/sessionstart.h"
#include "present/sessionkeys.h"
#include "session/plan.h"
#include "session/snapshot.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

// What the page of a session shows, made from the session as a value: once a step, once a second, and
// the line of its progress.
namespace unknot::present
{

// What a session is about, from before it begins to its end.
struct SessionOutline {
    session::Plan plan;
    std::vector<SidedZone> zones; // where it hurts
    QString title; // "Left shoulder"
    practice::Pace pace = {}; // of the person
    std::optional<safety::Verdict> verdict = {}; // of the point that one is at, in Prepare, with the tools at hand
};

// How QML knows what a session is at, and whether pressing somewhere brings on the ache one knows.
namespace step
{
Q_NAMESPACE
enum class Stage { None, Screening, Health, Rate, Prepare, Locate, Timed, LetGo, Done, RestDay };
Q_ENUM_NS(Stage)
enum class Ache { NotSaid, No, ABit, Yes };
Q_ENUM_NS(Ache)
enum class Felt { TooStrong, NerveSign, Unwell }; // as session has it
Q_ENUM_NS(Felt)
enum class Sign { Spreads, Twitches, Numb, Sharp }; // as session has it
Q_ENUM_NS(Sign)
} // namespace step

std::optional<session::Ache> acheOf(step::Ache ache);
session::Felt feltOf(step::Felt felt);
session::Sign signOf(step::Sign sign); // what is none is the worst
std::optional<step::Sign> signOf(acts::Act act); // absent: it tells of none

// One step. What is not part of it is empty.
struct SessionScreen {
    Q_GADGET
    Q_PROPERTY(unknot::present::step::Stage stage MEMBER stage)
    Q_PROPERTY(unknot::present::step::Ache ache MEMBER ache) // that is chosen
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString summary MEMBER summary) // "4 points, about 12 min"
    Q_PROPERTY(QString pages MEMBER pages) // "Questions: page 1 of 2"; empty: there is one
    Q_PROPERTY(QString muscle MEMBER muscle)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString pointOf MEMBER pointOf) // "Point 2 of 4"
    Q_PROPERTY(QString instruction MEMBER instruction)
    Q_PROPERTY(QString next MEMBER next)
    Q_PROPERTY(QString ringTop MEMBER ringTop)
    Q_PROPERTY(QString question MEMBER question)
    Q_PROPERTY(QString questionHint MEMBER questionHint)
    Q_PROPERTY(QString questionWhen MEMBER questionWhen) // "Before you start"
    Q_PROPERTY(QString questionOf MEMBER questionOf) // "Question 1 of 2"
    Q_PROPERTY(QString find MEMBER find)
    Q_PROPERTY(QString pressWith MEMBER pressWith)
    Q_PROPERTY(QString position MEMBER position)
    Q_PROPERTY(QString held MEMBER held) // in short: "Sitting. Hooked stick."
    Q_PROPERTY(QString stayOff MEMBER stayOff)
    Q_PROPERTY(QStringList wayNames MEMBER wayNames) // in Prepare: it may be pressed in, a steady hold first; empty: no other, or not now
    Q_PROPERTY(int way MEMBER way) // that is chosen of them
    Q_PROPERTY(QString wayAbout MEMBER wayAbout)
    Q_PROPERTY(QString searchHint MEMBER searchHint)
    Q_PROPERTY(QString skip MEMBER skip) // what Skip does: "Shorter rest"
    Q_PROPERTY(QString ending MEMBER ending) // "all points pressed", "stopped early"; once it has ended
    Q_PROPERTY(int chosen MEMBER chosen) // the number chosen where one is asked for, or -1
    Q_PROPERTY(int press MEMBER press) // the press number given for this hold, or -1
    Q_PROPERTY(bool paused MEMBER paused)
    Q_PROPERTY(bool stopping MEMBER stopping) // it can be taken back
    Q_PROPERTY(bool inHold MEMBER inHold) // one that is paused, too
    Q_PROPERTY(bool pressing MEMBER pressing)
    Q_PROPERTY(bool askPress MEMBER askPress) // the press number is wanted now
    Q_PROPERTY(bool spreads MEMBER spreads) // was told of this hold
    Q_PROPERTY(bool twitches MEMBER twitches) // the same
    Q_PROPERTY(bool canGoBack MEMBER canGoBack)
    Q_PROPERTY(bool canSkip MEMBER canSkip)

public:
    step::Stage stage = step::Stage::None;
    step::Ache ache = step::Ache::NotSaid;
    QString title, summary, pages, muscle, label, pointOf, instruction, next, ringTop, question, questionHint, questionWhen, questionOf,
        find, pressWith, position, held, stayOff, searchHint, skip, ending, wayAbout;
    QStringList wayNames;
    int way = 0;
    int chosen = -1, press = -1;
    bool paused = false, stopping = false, inHold = false, pressing = false, askPress = false, spreads = false, twitches = false,
         canGoBack = false, canSkip = false;
    bool operator==(const SessionScreen &) const = default;
};

// In a hold: the press is the one that the spot was found with, and its number can be compared with that one's.
bool pressesAsFound(const session::Snapshot &now);

// Before it begins a session has its title and summary, no step.
SessionScreen sessionScreen(
    const SessionOutline &outline, practice::SessionStart::Asks asks, const practice::SessionStart::Pages &pages = {});
SessionScreen sessionScreen(const catalogue::Catalogue &catalogue, const SessionOutline &outline, const session::Snapshot &now);

// "How much does your left shoulder hurt right now?"
QString painQuestion(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones);

// What changes within a step, each second.
struct SessionSecond {
    Q_GADGET
    Q_PROPERTY(int seconds MEMBER seconds) // left of the step, begun ones counted
    Q_PROPERTY(QString ringBottom MEMBER ringBottom) // "seconds"
    Q_PROPERTY(QString beat MEMBER beat) // "Press", "Let off"; empty: steady
    Q_PROPERTY(bool beatOn MEMBER beatOn) // its first half
    Q_PROPERTY(QString timeLeft MEMBER timeLeft) // "about 6 min left"
    Q_PROPERTY(int goesOnIn MEMBER goesOnIn) // seconds, where a number is chosen
    Q_PROPERTY(int stopsIn MEMBER stopsIn) // seconds, where a stop was asked for

public:
    int seconds = 0, goesOnIn = 0, stopsIn = 0;
    bool beatOn = false;
    QString ringBottom, timeLeft, beat;
    bool operator==(const SessionSecond &) const = default;
};

SessionSecond sessionSecond(const catalogue::Catalogue &catalogue, const SessionOutline &outline, const session::Snapshot &now);

double beatShare(const session::Snapshot &now); // how much of that half of the pace is done, 0 to 1; 0 where there is none
double ringLeft(const session::Snapshot &now); // what is left of the step, 1 to 0; 0 for one without an end

// One piece of the progress line: a hold.
struct ProgressRow {
    Q_GADGET
    Q_PROPERTY(bool firstOfPoint MEMBER firstOfPoint)
    Q_PROPERTY(double filled MEMBER filled) // what was held of it, 0 to 1
    Q_PROPERTY(bool over MEMBER over) // the rest of it will not be held

public:
    bool firstOfPoint = false;
    double filled = 0;
    bool over = false;
    bool operator==(const ProgressRow &) const = default;
};

QList<ProgressRow> progressRows(const session::Plan &plan, const session::Snapshot &now);

} // namespace unknot::present
