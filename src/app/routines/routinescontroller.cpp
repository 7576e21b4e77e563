// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/routinescontroller.h"

#include "app/body/bodycontroller.h"
#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"
#include "practice/world.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/packtext.h"
#include "present/reasontext.h"
#include "present/text.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

using catalogue::RoutineSide;

namespace
{

std::vector<Side> sidesOf(RoutineSide side, Side chosen)
{
    switch (side) {
    case RoutineSide::Both:
        return {Side::Left, Side::Right};
    case RoutineSide::Left:
        return {Side::Left};
    case RoutineSide::Right:
        return {Side::Right};
    case RoutineSide::Chosen:
        return {chosen};
    }
    return {};
}

std::vector<session::Wanted> wantedOf(const catalogue::Routine &routine, Side chosen)
{
    std::vector<session::Wanted> wanted;
    for (const auto &step : routine.steps) {
        for (const Side side : sidesOf(step.side, chosen))
            wanted.push_back({step.point, side, {step.pressure, step.hold, step.reps}});
    }
    return wanted;
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list << text;
}

// What some points need to be pressed with: the usual tool of each, or the two that serve all of them.
template<class Name>
QString toolsFor(const catalogue::Catalogue &catalogue, const std::vector<std::vector<ToolId>> &points, Name name)
{
    const auto firstTwo = [](const std::vector<ToolId> &tools) {
        return std::vector(tools.begin(), tools.begin() + std::min<long>(2, long(tools.size())));
    };
    const bool same
        = std::all_of(points.begin(), points.end(), [&](const auto &tools) { return firstTwo(tools) == firstTwo(points.front()); });
    QStringList names;
    for (const auto &tools : points) {
        for (std::size_t i = 0; i < std::min<std::size_t>(tools.size(), same ? 2 : 1); ++i) {
            if (const auto *tool = catalogue.tool(tools[i]))
                addOnce(names, present::toQt(name(*tool)));
        }
    }
    return same ? names.join(RoutinesController::tr(" or ")) : present::joined(names);
}

std::string labelOf(const catalogue::Tool &tool)
{
    return tool.label;
}

std::string phraseOf(const catalogue::Tool &tool)
{
    return tool.phrase;
}

} // namespace

RoutinesController::RoutinesController(
    practice::World &world, AppSettings &settings, HealthController &health, BodyController &body, const OwnPractice &own, QObject *parent)
    : QObject(parent), m_world(world), m_settings(settings), m_health(health), m_body(body), m_own(own)
{
    const auto &routines = world.catalogue.all().routines;
    m_routine = routines.empty() ? nullptr : &routines.front();
    connect(&settings, &AppSettings::changed, this, &RoutinesController::updateIfShown);
    connect(&health, &HealthController::changed, this, &RoutinesController::updateIfShown);
}

int RoutinesController::count() const
{
    return int(m_world.catalogue.all().routines.size());
}

QString RoutinesController::current() const
{
    return m_routine ? present::toQt(m_routine->id.value) : QString();
}

void RoutinesController::setCurrent(const QString &id)
{
    const auto *routine = m_world.catalogue.routine({present::fromQt(id)});
    if (!routine || routine == m_routine)
        return;
    m_routine = routine;
    update();
}

int RoutinesController::indexOf(const QString &id) const
{
    const auto &rows = m_rows.rows();
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const present::RoutineRow &row) { return row.id == id; });
    return at == rows.end() ? -1 : int(at - rows.begin());
}

bool RoutinesController::asksSide() const
{
    return m_routine
        && std::any_of(m_routine->steps.begin(), m_routine->steps.end(), [](const auto &step) { return step.side == RoutineSide::Chosen; });
}

void RoutinesController::setSide(int side)
{
    m_sideSaid = true;
    m_side = side == 1 ? Side::Right : Side::Left;
    update();
}

// What hurts on one side only is offered on that side.
void RoutinesController::refresh()
{
    const auto marked = [this](Side side) {
        const auto &zones = m_body.marked();
        return std::any_of(zones.begin(), zones.end(), [side](const SidedZone &zone) { return zone.side == side; });
    };
    if (!m_sideSaid && marked(Side::Left) != marked(Side::Right))
        m_side = marked(Side::Right) ? Side::Right : Side::Left;
    update();
}

RoutinesController::Outline RoutinesController::outline(const catalogue::Routine &routine) const
{
    Outline outline;
    outline.wanted = wantedOf(routine, m_side);
    outline.planned = m_own.admission().plan(outline.wanted, m_settings.wishes());
    for (const auto &one : outline.wanted) {
        const practice::Against *against = outline.planned.against(one.point, one.side);
        outline.against.push_back(against ? present::sentenceFor(m_world.catalogue, *against) : QString());
    }
    return outline;
}

// Those that the health answers leave.
std::vector<ToolId> RoutinesController::toolsOf(const session::PlannedPoint &planned) const
{
    const auto *point = m_world.catalogue.point(planned.point);
    return point ? m_world.rules.verdict(*point, planned.side, m_health.profile()).tools : std::vector<ToolId>{};
}

void RoutinesController::updateIfShown()
{
    if (!m_rows.rows().isEmpty())
        update();
}

void RoutinesController::update()
{
    QList<present::RoutineRow> rows;
    for (const auto &routine : m_world.catalogue.all().routines)
        rows << rowFor(routine);
    m_rows.setRows(std::move(rows));
    describe();
    updateMarks();
    Q_EMIT changed();
}

// Positions and tools are named as the points have them, whatever is passed over today: one can
// choose a routine by what is at hand.
present::RoutineRow RoutinesController::rowFor(const catalogue::Routine &routine) const
{
    const Outline outlined = outline(routine);
    const auto &catalogue = m_world.catalogue;
    QStringList postures;
    std::vector<std::vector<ToolId>> tools;
    for (const auto &step : routine.steps) {
        const auto *point = catalogue.point(step.point);
        const auto *posture = point && !point->postures.empty() ? catalogue.posture(point->postures.front()) : nullptr;
        addOnce(postures, posture ? present::toQt(posture->label) : QString());
        if (point)
            tools.push_back(point->tools);
    }
    const qsizetype passed
        = std::count_if(outlined.against.begin(), outlined.against.end(), [](const auto &why) { return !why.isEmpty(); });
    const auto &plan = outlined.planned.plan;
    present::RoutineRow row;
    row.id = present::toQt(routine.id.value);
    row.name = present::toQt(routine.name);
    row.minutes = plan.points.empty() ? QString() : present::minutes(plan.length());
    row.detail = tr("%1; %2").arg(present::capitalised(present::joined(postures).toLower()), toolsFor(catalogue, tools, labelOf).toLower());
    if (plan.points.empty())
        row.note = tr("Not today: see why");
    else if (passed > 0)
        row.note = tr("%1 of %2 places passed over").arg(passed).arg(outlined.wanted.size());
    QStringList spoken;
    for (const QString &part : {row.name, row.minutes, row.detail, row.note})
        addOnce(spoken, part);
    row.spoken = spoken.join(QStringLiteral(". "));
    return row;
}

void RoutinesController::describe()
{
    if (!m_routine)
        return;
    m_open = outline(*m_routine);
    std::vector<std::vector<ToolId>> tools;
    for (const auto &planned : m_open.planned.plan.points)
        tools.push_back(toolsOf(planned));
    present::RoutineText text;
    text.name = present::toQt(m_routine->name);
    text.purpose = present::toQt(m_routine->purpose);
    text.forWhom = present::toQt(m_routine->forWhom);
    text.notFor = present::toQt(m_routine->notFor);
    text.needs = tools.empty() ? QString() : present::capitalised(toolsFor(m_world.catalogue, tools, phraseOf));
    if (plannedPoints() > 0)
        text.length = tr("%1, %2").arg(present::pointCount(plannedPoints()), present::minutes(m_open.planned.plan.length()));
    text.pack = present::packName(m_world.pack(m_routine->pack));
    text.against = m_body.noSession();
    if (text.against.isEmpty() && plannedPoints() == 0)
        text.against = tr("Nothing of it may be pressed now. Each place says why.");
    m_text = text;
    QList<present::StepRow> rows;
    for (std::size_t i = 0; i < m_open.wanted.size(); ++i)
        rows << stepRow(i);
    for (qsizetype i = rows.size() - 1; i > 0; --i) {
        if (rows[i].heading == rows[i - 1].heading)
            rows[i].heading.clear();
    }
    m_steps.setRows(std::move(rows));
}

present::StepRow RoutinesController::stepRow(std::size_t index) const
{
    const auto &catalogue = m_world.catalogue;
    const auto &wanted = m_open.wanted[index];
    const auto *point = catalogue.point(wanted.point);
    const auto *muscle = point ? catalogue.muscle(point->muscle) : nullptr;
    if (!point || !muscle)
        return {};
    present::StepRow row;
    row.point = present::toQt(point->id.value);
    row.muscle = present::toQt(muscle->id.value);
    row.side = present::sideWord(wanted.side);
    row.name = present::withSide(present::toQt(muscle->name), wanted.side);
    row.label = point->pack.empty() ? present::toQt(point->label)
                                    : tr("%1 (from %2)").arg(present::toQt(point->label), present::packName(m_world.pack(point->pack)));
    row.passedOver = m_open.against[index];
    std::vector<ToolId> tools = point->tools;
    PostureId posture = point->postures.empty() ? PostureId{} : point->postures.front();
    for (const auto &planned : m_open.planned.plan.points) {
        if (planned.point != wanted.point || planned.side != wanted.side)
            continue;
        tools = toolsOf(planned);
        posture = planned.posture;
        row.dose = planned.dose.reps == 1
            ? tr("1 hold of %1 s, press %2 of 10").arg(planned.dose.hold.count()).arg(planned.dose.pressure)
            : tr("%1 holds of %2 s, press %3 of 10").arg(planned.dose.reps).arg(planned.dose.hold.count()).arg(planned.dose.pressure);
    }
    const auto *in = catalogue.posture(posture);
    row.how = present::capitalised(toolsFor(catalogue, {tools}, labelOf).toLower());
    row.heading = in ? present::toQt(in->label) : QString();
    row.spoken = QStringList{row.name, row.label, row.passedOver.isEmpty() ? row.dose : tr("Passed over: %1").arg(row.passedOver)}.join(
        QStringLiteral(". "));
    return row;
}

void RoutinesController::updateMarks()
{
    figure::FigureMarks::Layers layers;
    for (std::size_t i = 0; i < m_open.wanted.size(); ++i)
        layers.points.push_back({m_open.wanted[i].point, m_open.wanted[i].side, m_open.against[i].isEmpty()});
    m_marks.setLayers(std::move(layers));
}

void RoutinesController::addToSession()
{
    for (const auto &planned : m_open.planned.plan.points)
        m_body.add({planned.point, planned.side, planned.lighter});
}

std::vector<SidedZone> RoutinesController::zones() const
{
    std::vector<SidedZone> zones;
    for (const auto &planned : m_open.planned.plan.points) {
        const auto *point = m_world.catalogue.point(planned.point);
        const auto *zone = point ? m_world.catalogue.zone(point->zone) : nullptr;
        const SidedZone sided{zone ? zone->id : ZoneId{}, zone && !zone->paired ? Side::Middle : planned.side};
        if (zone && std::find(zones.begin(), zones.end(), sided) == zones.end())
            zones.push_back(sided);
    }
    return zones;
}

} // namespace unknot::app
