// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/pointstate.h"

#include "practice/world.h"
#include "present/naming.h"
#include "present/plantext.h"
#include "present/reasontext.h"
#include "present/text.h"
#include "present/toolchoice.h"
#include "present/waytext.h"
#include "safety/searching.h"

namespace unknot::present
{

namespace
{

// A finger is about a hundredth of the body's height: two finger-widths are 22 figure units on the
// body views. A limited search goes one finger-width along the muscle.
constexpr double fingerWidth = 11;
constexpr double closeUp = 170; // figure units across

PointFacts factsOf(const PointKnown &known, const catalogue::Point &point, Side side)
{
    PointFacts facts{point, side, known.admission.verdict(point, side), known.admission.wait(point, side),
        known.admission.wishes(point, side, known.wishes)};
    facts.lightStart = known.admission.lightStart(point, side);
    if (const auto drawn = known.world.figure.placeOf(point.id, side))
        facts.drawnIn = drawn->view->id;
    facts.pack = known.world.pack(point.pack);
    facts.history = known.records.history(point.id, side);
    if (facts.history)
        facts.noGain = known.records.noGain(*facts.history);
    return facts;
}

// What rests is not blocked by an answer: the wait is what is said.
QString answerFor(const PointFacts &facts)
{
    if (facts.wait)
        return {};
    for (const safety::Reason &reason : facts.verdict.reasons) {
        if (QString answer = answerBehind(reason); !answer.isEmpty())
            return answer;
    }
    return {};
}

// Of a session of it alone, where it hurts where one has marked, or there.
void showWhetherItMayStart(PointState &state, const PointKnown &known, const catalogue::Point &point, Side side)
{
    const auto plan = known.admission.plan({{point.id, side}}, known.wishes).plan;
    const auto zones = practice::placesOf(known.world.catalogue, known.marked, known.offers, plan);
    const auto noSession = known.admission.noSession(zones);
    state.noSession = noSessionSaid(known.world.catalogue, noSession);
    state.warning = warningNotice(known.world.catalogue, noSession);
}

// As it would be planned: a way may have a tool of its own.
void showTools(PointState &state, const PointKnown &known, const PointFacts &facts)
{
    if (!facts.allowed())
        return;
    const catalogue::Catalogue &catalogue = known.world.catalogue;
    const auto planned = session::planned(catalogue, {facts.point.id, facts.side}, facts.point, facts.verdict, facts.wishes, facts.way());
    const ToolChoice choice = toolChoice(catalogue, session::atHand(catalogue, facts.verdict, facts.wishes).tools, planned.with());
    state.tools = choice.tools;
    state.toolNames = choice.names;
    state.tool = choice.chosen;
    state.toolPosition = choice.position;
}

void showWays(PointState &state, const PointKnown &known, const PointFacts &facts)
{
    if (!facts.allowed() || facts.lightStart)
        return;
    const catalogue::Catalogue &catalogue = known.world.catalogue;
    const WayChoice choice = wayChoice(catalogue, facts.point, session::atHand(catalogue, facts.verdict, facts.wishes), facts.way());
    state.wayIds = choice.ids;
    state.wayNames = choice.names;
    state.way = choice.chosen;
    state.wayAbout = choice.about;
}

QRectF squareAt(const bodymap::Figure::ViewItem &drawn, double across)
{
    const auto at = drawn.view->points[drawn.index].at;
    return QRectF(at.x - across / 2, at.y - across / 2, across, across);
}

void showPlace(PointState &state, const PointKnown &known, const catalogue::Point &point, Side side)
{
    const auto drawn = known.world.figure.placeOf(point.id, side);
    if (!drawn)
        return;
    const bodymap::View &view = *drawn->view;
    state.view = toQt(std::string(toString(view.id)));
    state.viewSide = view.side == Side::Middle ? QString() : sideKey(view.side);
    state.region = regionNear(*drawn);
    state.circle = circleAt(*drawn, known.world.catalogue, point);
}

} // namespace

QRectF regionNear(const bodymap::Figure::ViewItem &drawn)
{
    return squareAt(drawn, drawn.view->side == Side::Middle ? closeUp : drawn.view->box.width());
}

QRectF circleAt(const bodymap::Figure::ViewItem &drawn, const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    return squareAt(drawn, 2 * std::max(fingerWidth, searchRadius(catalogue, point)));
}

double searchRadius(const catalogue::Catalogue &catalogue, const catalogue::Point &point)
{
    using safety::Searching;
    const Searching searching = safety::searchingOf(catalogue, point);
    return searching == Searching::Around ? 2 * fingerWidth : searching >= Searching::AtTheMark ? 0 : fingerWidth;
}

PointState pointState(const PointKnown &known, const std::vector<const catalogue::Point *> &points, std::size_t index, Side side)
{
    const catalogue::Point &point = *points[index];
    const PointFacts facts = factsOf(known, point, side);
    PointState state;
    state.text = pointText(known.world.catalogue, facts, known.now);
    state.index = int(index);
    state.count = int(points.size());
    state.allowed = facts.allowed();
    state.answer = answerFor(facts);
    showWhetherItMayStart(state, known, point, side);
    showTools(state, known, facts);
    showWays(state, known, facts);
    state.canSwitchOn = known.admission.canSwitchOn(point, side);
    state.added = practice::placeOf(known.gathered, point.id, side).has_value();
    state.favourite = practice::placeOf(known.favourites, point.id, side).has_value();
    state.alone = practice::without(known.gathered, point.id, side).empty();
    showPlace(state, known, point, side);
    return state;
}

} // namespace unknot::present
