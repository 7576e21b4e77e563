// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/props.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace unknot::posture
{

namespace
{

double orElse(double given, double usual)
{
    return given > 0 ? given : usual;
}

// Makes one thing of a stage.
class PropMaker
{
public:
    PropMaker(Stage &stage, Prop::Kind kind, const Prop &prop) : m_stage(stage), m_kind(kind), m_prop(prop), m_made(stage.things[kind])
    {
        m_made.clear();
    }
    void make();

private:
    [[nodiscard]] Vec middle() const { return m_prop.at.empty() ? Vec{} : m_stage.find(m_prop.at.front()).at; }
    [[nodiscard]] Stage::Tool &tool(double radius);
    void addBalls();
    void addRoller();
    void addRollerEnd(const std::string &name, Oval rim, double outwards);
    void addRug();
    void addMat();
    void addSeat();
    void addTable();
    void addCushion();
    void addWall();
    void addHook();
    void addLegs(const Stage::Top &top, double thick, double inset);

    Stage &m_stage;
    Prop::Kind m_kind;
    const Prop &m_prop;
    std::vector<Surface> &m_made;
};

Stage::Tool &PropMaker::tool(double radius)
{
    Stage::Tool &tool = m_stage.tools[m_kind];
    tool = {m_kind, {}, radius};
    return tool;
}

void PropMaker::addBalls()
{
    const double radius = orElse(m_prop.radius, ballRadius);
    Stage::Tool &balls = tool(radius);
    for (const Place &place : m_prop.at) {
        const Surface::Spot spot = m_stage.find(place);
        const Vec out = m_prop.way ? m_stage.find(*m_prop.way) : spot.out;
        Vec centre = spot.at + out * (radius - m_prop.sink + m_prop.lift);
        if (m_prop.isOnFloor)
            centre = {spot.at.x, m_prop.height + radius, spot.at.z};
        const Loft how{.name = "ball" + std::to_string(balls.path.size()), .kind = Kind::Tool, .style = Style::Tool, .columns = 40};
        m_made.push_back(ellipsoid(how, centre, {}, {radius, radius, radius}));
        balls.path.push_back(centre);
    }
}

void PropMaker::addRollerEnd(const std::string &name, Oval rim, double outwards)
{
    const Vec out = cross(rim.u, rim.v) * outwards;
    Oval hole = rim, middle = rim;
    middle.centre = rim.centre + out * 0.2;
    middle.halfU = middle.halfV = 0.1;
    Loft how{.name = name, .kind = Kind::Tool, .style = Style::ToolEnd, .firstDome = 0, .lastDome = 0, .columns = 40};
    m_made.push_back(loft(how, {rim, middle}));
    hole.centre = rim.centre + out * 0.8;
    hole.halfU = hole.halfV = rim.halfU * 0.36;
    middle.centre = rim.centre + out;
    how.name = name + "-hole", how.style = Style::Tool;
    m_made.push_back(loft(how, {hole, middle}));
}

void PropMaker::addRoller()
{
    constexpr int rings = 6;
    const double radius = orElse(m_prop.radius, rollerRadius), half = orElse(m_prop.length, 220) / 2;
    const Vec at = middle(), axis = m_prop.way ? m_stage.find(*m_prop.way) : Vec{1, 0, 0}, centre{at.x, m_prop.height + radius, at.z};
    const Vec u = across({0, 1, 0}, axis), v = cross(axis, u);
    Stage::Tool &roller = tool(radius);
    std::vector<Oval> ovals;
    for (int i = 0; i < rings; ++i) {
        roller.path.push_back(centre + axis * (half * (2.0 * i / (rings - 1) - 1)));
        ovals.push_back({roller.path.back(), u, v, radius, radius});
    }
    m_made.push_back(
        loft({.name = "roller", .kind = Kind::Tool, .style = Style::Tool, .firstDome = 0, .lastDome = 0, .columns = 48}, ovals));
    addRollerEnd("roller-first", ovals.front(), -1);
    addRollerEnd("roller-last", ovals.back(), 1);
}

// A round rug: it grounds a figure without the edges of a box.
void PropMaker::addRug()
{
    const Vec at = middle();
    Oval rim{at + Vec{0, -1, 0}, {1, 0, 0}, {0, 0, 1}, m_prop.size.x, m_prop.size.z}, inside = rim;
    inside.centre.y = -0.5;
    inside.halfU *= 0.0001; // no dot lies within
    inside.halfV *= 0.0001;
    m_made.push_back(
        loft({.name = "floor", .kind = Kind::Soft, .style = Style::Floor, .firstDome = 0, .lastDome = 0, .columns = 80, .squareness = 2.3},
            {rim, inside}));
}

void PropMaker::addMat()
{
    constexpr double thick = 8;
    addBox(m_made, "mat",
        {middle() + Vec{0, -thick / 2, 0}, {2 * m_prop.size.x, thick, 2 * m_prop.size.z}, aboutY(m_prop.turned), Style::Mat,
            Style::MatTop});
}

void PropMaker::addLegs(const Stage::Top &top, double thick, double inset)
{
    int number = 0;
    for (const auto &[x, z] : {std::pair{1.0, 1.0}, {-1, 1}, {1, -1}, {-1, -1}}) {
        const Vec out = top.turn * Vec{x * (top.size.x / 2 - inset), 0, z * (top.size.z / 2 - inset)};
        const double high = top.middle.y - top.size.y / 2;
        addBox(m_made, "table-leg" + std::to_string(number++),
            {{top.middle.x + out.x, high / 2, top.middle.z + out.z}, {thick, high, thick}, top.turn, Style::Prop, Style::PropTop});
    }
}

// A chair is a stool with a back; both are as high as what sits on them, which gives way a little.
void PropMaker::addSeat()
{
    constexpr double thick = 16, givesWay = 14;
    double lowest = 1000;
    for (const char *buttock : {"buttock-left", "buttock-right"})
        lowest = std::min(lowest, m_stage.body->surface(buttock)->lowest());
    const double high = orElse(m_prop.height, lowest + givesWay);
    const Vec at = middle();
    const Stage::Top top{{at.x, high - thick / 2, at.z}, {orElse(m_prop.size.x * 2, 215), thick, orElse(m_prop.size.z * 2, 210)},
        aboutY(m_prop.turned), m_kind};
    m_stage.tops.push_back(top);
    addBox(m_made, "seat", {top.middle, top.size, top.turn, Style::Prop, Style::PropTop});
    addLegs(top, 15, 14);
    if (m_kind != Prop::Kind::Chair)
        return;
    const auto behind = [&](double x, double y) { return top.middle + top.turn * Vec{x, y, -top.size.z / 2 + 8}; };
    addBox(m_made, "post-left", {behind(top.size.x / 2 - 9, 118), {14, 220, 14}, top.turn, Style::Prop, Style::PropTop});
    addBox(m_made, "post-right", {behind(9 - top.size.x / 2, 118), {14, 220, 14}, top.turn, Style::Prop, Style::PropTop});
    addBox(m_made, "chair-back", {behind(0, 192), {top.size.x - 32, 70, 10}, top.turn, Style::Prop, Style::PropTop});
}

void PropMaker::addTable()
{
    constexpr double thick = 18;
    const Vec at = middle();
    const Stage::Top top{
        {at.x, orElse(m_prop.height, 410) - thick / 2, at.z}, {2 * m_prop.size.x, thick, 2 * m_prop.size.z}, aboutY(m_prop.turned), m_kind};
    m_stage.tops.push_back(top);
    addBox(m_made, "table", {top.middle, top.size, top.turn, Style::Prop, Style::PropTop});
    addLegs(top, 18, 16);
}

void PropMaker::addCushion()
{
    const Loft how{.name = "cushion", .kind = Kind::Soft, .style = Style::Cushion, .columns = 32, .squareness = 4};
    for (const Place &place : m_prop.at)
        m_made.push_back(ellipsoid(how, m_stage.find(place).at, aboutY(m_prop.turned), m_prop.size));
}

// Upright, behind the ball where there is one, or through the place that is named.
void PropMaker::addWall()
{
    constexpr double thick = 18, high = 1500; // beyond every picture
    const Vec way = m_prop.way ? m_stage.find(*m_prop.way) : Vec{0, 0, -1};
    const auto ball = m_stage.tools.find(Prop::Kind::Ball);
    Vec at = middle();
    if (m_prop.at.empty() && ball != m_stage.tools.end())
        at = ball->second.path.front() + way * ball->second.radius;
    m_stage.wall = {at, way};
    const Vec aside = cross({0, 1, 0}, way), centre = Vec{at.x, high / 2, at.z} + way * (thick / 2) + aside * m_prop.turned;
    addBox(m_made, "wall", {centre, {2 * orElse(m_prop.size.x, 220), high, thick}, {aside, {0, 1, 0}, way}, Style::Wall, Style::WallTop});
}

void PropMaker::addHook()
{
    constexpr int parts = 70;
    const Surface::Spot tip = m_stage.find(m_prop.at.front());
    const Frame &frame = m_stage.body->skeleton().frame(m_prop.frame);
    const Vec lifted = unit(tip.out + frame.turn.y) * m_prop.lift; // it is taken off upwards too, or the hand would meet the chest
    std::vector<Vec> bends{tip.at + tip.out * 5 + lifted, tip.at + tip.out * 30 + lifted};
    for (const Vec &bend : m_prop.bends)
        bends.push_back(frame.at + frame.turn * bend + lifted);
    const Curve curve = Curve::through(bends);
    Stage::Tool &hook = tool(hookRadius);
    for (int i = 0; i < parts; ++i)
        hook.path.push_back(curve.at(curve.end() * i / (parts - 1)));
    const Loft how{.name = "hook", .kind = Kind::Tool, .style = Style::Tool, .columns = 14};
    m_made.push_back(tube(how, hook.path, std::vector<double>(parts, hookRadius)));
    m_made.push_back(ellipsoid(
        {.name = "hook-knob", .kind = Kind::Tool, .style = Style::Tool, .columns = 20}, tip.at + tip.out * 8 + lifted, {}, {12, 12, 12}));
}

void PropMaker::make()
{
    switch (m_kind) {
    case Prop::Kind::Ball:
        return addBalls();
    case Prop::Kind::Roller:
        return addRoller();
    case Prop::Kind::Floor:
        return addRug();
    case Prop::Kind::Mat:
        return addMat();
    case Prop::Kind::Stool:
    case Prop::Kind::Chair:
        return addSeat();
    case Prop::Kind::Table:
        return addTable();
    case Prop::Kind::Cushion:
        return addCushion();
    case Prop::Kind::Wall:
        return addWall();
    case Prop::Kind::Hook:
        return addHook();
    }
}

} // namespace

void addProp(Stage &stage, Prop::Kind kind, const Prop &prop)
{
    PropMaker(stage, kind, prop).make();
}

} // namespace unknot::posture
