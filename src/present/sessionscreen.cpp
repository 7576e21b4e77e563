// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessionscreen.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/plantext.h"
#include "present/searchtext.h"
#include "present/sessiontext.h"
#include "present/text.h"
#include "present/timetext.h"
#include "present/toolchoice.h"
#include "present/waytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

using session::Pain;
using session::Phase;
using session::Snapshot;

namespace
{

struct ScreenWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ScreenWords)
};

// ---- what it is at

using Asks = practice::SessionStart::Asks;
using step::Ache;
using step::Stage;

Stage stageOf(Asks asks)
{
    switch (asks) {
    case Asks::WarningSigns:
        return Stage::Screening;
    case Asks::Health:
        return Stage::Health;
    case Asks::RestDay:
        return Stage::RestDay;
    case Asks::Nothing:
        break;
    }
    return Stage::None;
}

Stage stageOf(Phase phase)
{
    switch (phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        return Stage::Rate;
    case Phase::Prepare:
        return Stage::Prepare;
    case Phase::Locate:
        return Stage::Locate;
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::Rest:
    case Phase::BetweenPoints:
    case Phase::Move:
        return Stage::Timed;
    case Phase::LetGo:
        return Stage::LetGo;
    case Phase::Done:
        break;
    }
    return Stage::Done;
}

Ache shownAs(std::optional<session::Ache> ache)
{
    if (!ache)
        return Ache::NotSaid;
    switch (*ache) {
    case session::Ache::Yes:
        return Ache::Yes;
    case session::Ache::ABit:
        return Ache::ABit;
    case session::Ache::No:
        break;
    }
    return Ache::No;
}

// ---- the questions

void addQuestion(SessionScreen &screen, const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones, const Snapshot &now)
{
    const bool atRest = now.pain == Pain::AtRest;
    screen.question = atRest ? painQuestion(catalogue, zones) : ScreenWords::tr("And on the movement that bothers you most?");
    screen.questionHint = atRest ? ScreenWords::tr("At rest, without pressing. The first number that comes is fine.")
                                 : ScreenWords::tr("Do it once, gently: turning, reaching, standing up, whatever it is.");
    screen.questionWhen = now.phase == Phase::RateBefore ? ScreenWords::tr("Before you start") : ScreenWords::tr("Afterwards");
    screen.questionOf = ScreenWords::tr("Question %1 of 2").arg(atRest ? 1 : 2);
}

// ---- the point

void addPoint(SessionScreen &screen, const catalogue::Catalogue &catalogue, const session::Plan &plan, const Snapshot &now)
{
    const SessionText text(catalogue, plan);
    screen.muscle = text.muscle(now.point);
    screen.label = text.label(now.point);
    screen.pointOf = ScreenWords::tr("Point %1 of %2").arg(now.point + 1).arg(plan.points.size());
    screen.instruction = text.instruction(now);
    screen.next = text.next(now);
    screen.ringTop = text.ringTop(now);
    if (const catalogue::Point *point = text.point(now.point)) {
        screen.find = toQt(point->find);
        screen.pressWith = text.howToPress(now.point);
        screen.held = positionWith(catalogue, plan.points[now.point].with());
        screen.position = wayPosition(*point, plan.points[now.point].way, plan.points[now.point].with());
        if (now.phase != Phase::BetweenPoints && now.phase != Phase::Move
            && now.phase != Phase::LetGo) // the part is moved then, and nothing pressed
            screen.stayOff = toQt(point->stayOff);
        screen.searchHint = searchInstruction(safety::searchingOf(catalogue, *point));
    }
}

void addWays(SessionScreen &screen, const catalogue::Catalogue &catalogue, const SessionOutline &outline, const Snapshot &now)
{
    const catalogue::Point *point = catalogue.point(outline.plan.points[now.point].point);
    if (!point || !outline.verdict)
        return;
    const WayChoice choice = wayChoice(catalogue, *point, *outline.verdict, now.way);
    screen.wayNames = choice.names;
    screen.way = choice.chosen;
    if (const catalogue::Way *way = catalogue.way(now.way))
        screen.wayAbout = toQt(way->about); // how it is done stands above already
}

// What Skip does here.
QString skipWords(Phase phase)
{
    switch (phase) {
    case Phase::LeadIn:
    case Phase::Hold:
        return ScreenWords::tr("Skip hold");
    case Phase::Rest:
        return ScreenWords::tr("Shorter rest");
    case Phase::BetweenPoints:
        return ScreenWords::tr("Skip rest");
    case Phase::Move:
        return ScreenWords::tr("Skip movement");
    case Phase::RateBefore:
    case Phase::RateAfter:
        return ScreenWords::tr("Rather not say");
    case Phase::Prepare:
    case Phase::Locate:
        return ScreenWords::tr("Leave it out");
    case Phase::LetGo:
    case Phase::Done:
        break;
    }
    return {};
}

bool asksPress(const Snapshot &now)
{
    return !now.press && !now.stopsIn && now.phase == Phase::Hold && now.pastHalf && pressesAsFound(now);
}

void addState(SessionScreen &screen, const Snapshot &now)
{
    screen.stage = stageOf(now.phase);
    screen.ache = shownAs(now.chosenAche);
    screen.chosen = now.chosen.value_or(-1);
    screen.press = now.press.value_or(-1);
    screen.paused = now.paused;
    screen.stopping = now.stopsIn.has_value();
    screen.inHold = now.phase == Phase::Hold;
    screen.pressing = screen.inHold && !now.paused;
    screen.askPress = asksPress(now);
    screen.spreads = std::ranges::find(now.signs, session::Sign::Spreads) != now.signs.end();
    screen.twitches = std::ranges::find(now.signs, session::Sign::Twitches) != now.signs.end();
    screen.canGoBack = now.canGoBack;
    screen.canSkip = now.canSkip;
    screen.skip = skipWords(now.phase);
}

// Of one that came to the end of its pressing.
QString pressedWords(const session::Plan &plan, const Snapshot &now)
{
    const auto pressed = std::count_if(now.held.begin(), now.held.end(),
        [](const auto &holds) { return std::any_of(holds.begin(), holds.end(), [](double share) { return share > 0; }); });
    return pressed == std::ssize(plan.points) ? ScreenWords::tr("all points pressed")
                                              : ScreenWords::tr("%1 of %n points pressed", nullptr, int(plan.points.size())).arg(pressed);
}

int begun(Milliseconds left)
{
    return int((left.count() + 999) / 1000);
}

// ---- the progress

bool isOver(const Snapshot &now, std::size_t point, int hold)
{
    if (now.phase == Phase::RateAfter || now.phase == Phase::Done || point < now.point)
        return true;
    const bool past = now.phase == Phase::LetGo || now.phase == Phase::BetweenPoints || now.phase == Phase::Move || hold < now.hold
        || (hold == now.hold && now.phase == Phase::Rest);
    return point == now.point && past;
}

double heldOf(const Snapshot &now, std::size_t point, int hold)
{
    const bool begun = point < now.held.size() && hold <= std::ssize(now.held[point]);
    const double ended = begun ? now.held[point][std::size_t(hold) - 1] : 0;
    const bool runs = point == now.point && hold == now.hold && now.phase == Phase::Hold;
    return runs ? std::max(ended, 1 - ringLeft(now)) : ended;
}

} // namespace

// Its number is held against the one of the search. Who eased off presses less than then, who sank in again
// further: neither number would say how the spot has changed, so none is asked for. The three answers stay.
bool pressesAsFound(const Snapshot &now)
{
    return !now.easedOff && now.eased != session::Eased::SinkIn;
}

QString painQuestion(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const QString places = yourParts(catalogue, zones);
    return places.isEmpty() ? ScreenWords::tr("How much does it hurt right now?")
                            : ScreenWords::tr("How much does %1 hurt right now?").arg(places);
}

std::optional<session::Ache> acheOf(Ache ache)
{
    switch (ache) {
    case Ache::Yes:
        return session::Ache::Yes;
    case Ache::ABit:
        return session::Ache::ABit;
    case Ache::No:
        return session::Ache::No;
    case Ache::NotSaid:
        break;
    }
    return std::nullopt;
}

session::Felt feltOf(step::Felt felt)
{
    switch (felt) {
    case step::Felt::TooStrong:
        return session::Felt::TooStrong;
    case step::Felt::Unwell:
        return session::Felt::Unwell;
    case step::Felt::NerveSign:
        break;
    }
    return session::Felt::NerveSign;
}

session::Sign signOf(step::Sign sign)
{
    switch (sign) {
    case step::Sign::Spreads:
        return session::Sign::Spreads;
    case step::Sign::Twitches:
        return session::Sign::Twitches;
    case step::Sign::Numb:
        return session::Sign::Numb;
    case step::Sign::Sharp:
        break;
    }
    return session::Sign::Sharp;
}

std::optional<step::Sign> signOf(Act act)
{
    switch (act) {
    case Act::Spreads:
        return step::Sign::Spreads;
    case Act::Twitches:
        return step::Sign::Twitches;
    case Act::Numb:
        return step::Sign::Numb;
    case Act::Sharp:
        return step::Sign::Sharp;
    default:
        return std::nullopt;
    }
}

SessionScreen sessionScreen(const SessionOutline &outline, Asks asks, const practice::SessionStart::Pages &pages)
{
    SessionScreen screen;
    screen.stage = stageOf(asks);
    screen.title = outline.title;
    screen.summary = planLength(outline.plan, outline.pace);
    if (pages.of > 1)
        screen.pages = ScreenWords::tr("Questions: page %1 of %2").arg(pages.at).arg(pages.of);
    return screen;
}

SessionScreen sessionScreen(const catalogue::Catalogue &catalogue, const SessionOutline &outline, const Snapshot &now)
{
    SessionScreen screen = sessionScreen(outline, Asks::Nothing);
    switch (now.phase) {
    case Phase::RateBefore:
    case Phase::RateAfter:
        addQuestion(screen, catalogue, outline.zones, now);
        break;
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LeadIn:
    case Phase::Hold:
    case Phase::Rest:
    case Phase::LetGo:
    case Phase::BetweenPoints:
    case Phase::Move:
        addPoint(screen, catalogue, outline.plan, now);
        break;
    case Phase::Done:
        screen.ending = now.end == session::SessionEnd::Completed ? pressedWords(outline.plan, now) : ScreenWords::tr("stopped early");
        break;
    }
    addState(screen, now);
    if (now.canChooseWay)
        addWays(screen, catalogue, outline, now);
    return screen;
}

SessionSecond sessionSecond(const catalogue::Catalogue &catalogue, const SessionOutline &outline, const Snapshot &now)
{
    SessionSecond second;
    second.seconds = begun(now.left);
    second.goesOnIn = begun(now.goesOnIn.value_or(Milliseconds{0}));
    second.stopsIn = begun(now.stopsIn.value_or(Milliseconds{0}));
    second.ringBottom = second.seconds == 1 ? ScreenWords::tr("second") : ScreenWords::tr("seconds");
    if (now.beat && !now.paused)
        second.beat = beatWord(catalogue, now.way, now.beat->on);
    second.beatOn = now.beat && now.beat->on;
    second.timeLeft = ScreenWords::tr("about %1 left").arg(minutes(practice::lastsStill(outline.plan, now, outline.pace)));
    return second;
}

double beatShare(const Snapshot &now)
{
    return now.beat ? 1 - double(now.beat->left.count()) / double(std::max(Milliseconds{1}, now.beat->length).count()) : 0;
}

double ringLeft(const Snapshot &now)
{
    return now.whole.count() > 0 ? double(now.left.count()) / double(now.whole.count()) : 0;
}

QList<ProgressRow> progressRows(const session::Plan &plan, const Snapshot &now)
{
    QList<ProgressRow> rows;
    for (std::size_t point = 0; point < plan.points.size(); ++point) {
        for (int hold = 1; hold <= plan.points[point].dose.reps; ++hold)
            rows.push_back({hold == 1, heldOf(now, point, hold), isOver(now, point, hold)});
    }
    return rows;
}

} // namespace unknot::present
