// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/outlines.h"

#include "posture/body.h"
#include "posture/partpairs.h"
#include "posture/smoothing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace unknot::posture
{

namespace
{

constexpr double tenths = 10.0 / DepthMap::dots; // of a picture unit, a dot
constexpr int bodyPen = 16, clothPen = 10, propPen = 11, floorPen = 10, toolPen = 13; // tenths of a pixel

Picture::Path pathOf(const std::vector<Dot> &dots, int height)
{
    constexpr double tolerance = 0.32;
    Picture::Path path;
    for (const Dot &dot : simplified(dots, tolerance)) {
        const Picture::Point point{std::clamp(static_cast<int>(std::lround(dot.x * tenths)), 0, Picture::width),
            std::clamp(static_cast<int>(std::lround(dot.y * tenths)), 0, height)};
        if (path.empty() || path.back() != point)
            path.push_back(point);
    }
    return path;
}

// Stretches of a line where something holds; what is shorter than `least` is passed over, whether it holds or not.
std::vector<std::pair<std::size_t, std::size_t>> stretches(std::vector<char> holds, std::size_t least)
{
    const auto runsOf = [&holds](char value) {
        std::vector<std::pair<std::size_t, std::size_t>> runs;
        for (std::size_t i = 0; i < holds.size(); ++i) {
            if (holds[i] != value)
                continue;
            const std::size_t from = i;
            while (i < holds.size() && holds[i] == value)
                ++i;
            runs.emplace_back(from, i);
        }
        return runs;
    };
    for (const auto &[from, to] : runsOf(0)) {
        if (to - from < least && from > 0 && to < holds.size())
            std::fill(holds.begin() + static_cast<std::ptrdiff_t>(from), holds.begin() + static_cast<std::ptrdiff_t>(to), 1);
    }
    auto runs = runsOf(1);
    std::erase_if(runs, [&](const auto &run) { return run.second - run.first < std::min(least, holds.size()); });
    return runs;
}

std::vector<Dot> pieceOf(const std::vector<Dot> &path, std::pair<std::size_t, std::size_t> run)
{
    return {path.begin() + static_cast<std::ptrdiff_t>(run.first),
        path.begin() + static_cast<std::ptrdiff_t>(std::min(run.second + 1, path.size()))};
}

// Draws what one map shows.
class Outliner
{
public:
    Outliner(Picture &picture, const DepthMap &map, const View &view, int pixels)
        : m_picture(picture), m_map(map), m_borders(bordersOf(map)), m_scale(view.scale), m_pen(600.0 / pixels), m_isSmall(pixels < 300)
    {
        smooth(m_borders, [this](const Border &border) { return isStraight(border.parts.first) && isStraight(border.parts.second); });
    }
    void addAreas();
    void addLines();

private:
    using Pens = std::map<std::pair<Line, int>, std::vector<Picture::Path>>;

    [[nodiscard]] bool isStraight(int part) const { return part < 0 || kind(part) == Kind::Box; }
    [[nodiscard]] bool isBody(int part) const { return part >= 0 && kind(part) == Kind::Body; }
    [[nodiscard]] Kind kind(int part) const { return m_map.parts()[static_cast<std::size_t>(part)].kind; }
    [[nodiscard]] const DepthMap::Part &part(int number) const { return m_map.parts()[static_cast<std::size_t>(number)]; }
    [[nodiscard]] bool isOn(int number, Style style) const { return number >= 0 && part(number).style == style; }
    [[nodiscard]] std::vector<std::vector<Dot>> loopsOf(Style style) const;
    [[nodiscard]] bool isAtEdge(const Border &border) const;
    void addLine(const Border &border);
    void addBodyLine(const Border &border);
    [[nodiscard]] bool addDigitLine(const Border &border, std::string_view a, std::string_view b);
    void addJumps(const Border &border, double least);
    void put(Line line, int pen, const std::vector<Dot> &path);

    Picture &m_picture;
    const DepthMap &m_map;
    std::vector<Border> m_borders;
    double m_scale, m_pen;
    bool m_isSmall, m_isPressing = false; // what is put lies within what presses
    Pens m_pens;
};

// Borders joined end to end until they close: each begins with the first that is left.
class LoopJoiner
{
public:
    LoopJoiner(const std::vector<Border> &borders, const std::vector<std::size_t> &used) : m_borders(borders), m_done(borders.size(), 0)
    {
        for (const std::size_t i : used) {
            m_ends[borders[i].begin].push_back(i);
            m_ends[borders[i].end].push_back(i);
        }
    }
    [[nodiscard]] bool isDone(std::size_t border) const { return m_done[border] != 0; }
    std::vector<Dot> loopFrom(std::size_t first);

private:
    const std::vector<Border> &m_borders;
    std::vector<char> m_done;
    std::map<int, std::vector<std::size_t>> m_ends;
};

std::vector<Dot> LoopJoiner::loopFrom(std::size_t first)
{
    std::vector<Dot> loop = m_borders[first].path;
    m_done[first] = 1;
    for (int at = m_borders[first].end; at != m_borders[first].begin;) {
        const auto &here = m_ends[at];
        const auto next = std::ranges::find_if(here, [this](std::size_t i) { return !isDone(i); });
        if (next == here.end())
            break;
        m_done[*next] = 1;
        const Border &border = m_borders[*next];
        std::vector<Dot> piece = border.path;
        if (border.begin != at)
            std::ranges::reverse(piece);
        loop.insert(loop.end(), piece.begin() + 1, piece.end());
        at = border.begin != at ? border.begin : border.end;
    }
    return loop;
}

// Round all that has the style: the borders with it on one side alone.
std::vector<std::vector<Dot>> Outliner::loopsOf(Style style) const
{
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < m_borders.size(); ++i) {
        if (isOn(m_borders[i].parts.first, style) != isOn(m_borders[i].parts.second, style))
            used.push_back(i);
    }
    LoopJoiner joiner(m_borders, used);
    std::vector<std::vector<Dot>> loops;
    for (const std::size_t first : used) {
        if (!joiner.isDone(first))
            loops.push_back(joiner.loopFrom(first));
    }
    return loops;
}

void Outliner::addAreas()
{
    for (const auto &[name, style] : styleNames) {
        Picture::Area area{style, {}};
        for (const auto &loop : loopsOf(style)) {
            Picture::Path path = pathOf(loop, m_picture.height);
            if (path.size() > 3 && path.front() == path.back())
                path.pop_back();
            if (path.size() > 2)
                area.paths.push_back(std::move(path));
        }
        if (!area.paths.empty())
            m_picture.areas.push_back(std::move(area));
    }
}

bool Outliner::isAtEdge(const Border &border) const
{
    constexpr double near = 1.6;
    const auto all = [&border](auto is) { return std::ranges::all_of(border.path, is); };
    return all([](const Dot &dot) { return dot.x < near; }) || all([](const Dot &dot) { return dot.y < near; })
        || all([this](const Dot &dot) { return dot.x > m_map.width() - near; })
        || all([this](const Dot &dot) { return dot.y > m_map.height() - near; });
}

void Outliner::put(Line line, int pen, const std::vector<Dot> &path)
{
    if (m_isPressing)
        line = Line::Press;
    if (Picture::Path points = pathOf(path, m_picture.height); points.size() > 1)
        m_pens[{line, pen}].push_back(std::move(points));
}

void Outliner::addJumps(const Border &border, double least)
{
    constexpr std::size_t shortest = std::size_t{7} * DepthMap::dots;
    std::vector<double> jumps;
    for (const std::int32_t jump : border.jumps)
        jumps.push_back(static_cast<double>(jump) / DepthMap::fineness);
    if (jumps.size() > 12)
        jumps = evened(jumps);
    std::vector<char> holds;
    for (const double jump : jumps)
        holds.push_back(jump > least ? 1 : 0);
    for (const auto &run : stretches(std::move(holds), shortest))
        put(Line::Body, bodyPen, pieceOf(border.path, run));
}

// Between two fingers or toes, where they are large enough to be told apart.
bool Outliner::addDigitLine(const Border &border, std::string_view a, std::string_view b)
{
    constexpr double fingerStep = 2.5, handStep = 2.5, wide = 11, least = 4.6, large = 1.3; // units, units, pixels, pixels a unit
    const bool areToes = a.starts_with("toe") && b.starts_with("toe");
    if (!areToes && !(isFinger(a) && isFinger(b))) {
        if (isHand(a) && isHand(b) && m_scale / m_pen > large)
            addJumps(border, handStep);
        return isHand(a) && isHand(b) && m_scale / m_pen > large;
    }
    if (a != b && wide * m_scale / m_pen > least) {
        put(Line::Seam, clothPen, border.path);
        if (m_scale / m_pen > large)
            addJumps(border, fingerStep);
    }
    return true;
}

void Outliner::addBodyLine(const Border &border)
{
    constexpr double step = 7, hairStep = 11, limbStep = 2, always = -1; // units
    const DepthMap::Part &a = part(border.parts.first), &b = part(border.parts.second);
    const std::string_view partA = withoutSide(a.name), partB = withoutSide(b.name);
    const bool isOneSide = a.name.substr(partA.size()) == b.name.substr(partB.size());
    const bool pressing = a.style == Style::Press || b.style == Style::Press;
    if (a.style != b.style && !pressing && areSewn(partA, partB))
        put(Line::Seam, clothPen, border.path);
    if ((partA == "fold" && !isHand(partB)) || (partB == "fold" && !isHand(partA)))
        return put(Line::Seam, clothPen, border.path);
    if (isOneSide && addDigitLine(border, partA, partB))
        return;
    if (!isOneSide || !areOneLimb(partA, partB)) {
        const auto isOne = [&](std::string_view part) { return partA == part || partB == part; };
        // Whatever it is laid on, a hand is seen, and the arm that leads to it.
        if (isHand(partA) || isHand(partB) || (isOne("forearm") && !isOne("upper-arm")))
            return addJumps(border, always);
        if (isFoot(partA) || isFoot(partB))
            return addJumps(border, limbStep);
    }
    constexpr double smallestFace = 28, headWide = 84; // pixels, units: below it a nose alone looks like a mouth
    const bool isNose = partA == "nose" || partB == "nose";
    if (isNose && headWide * m_scale / m_pen < smallestFace)
        return;
    addJumps(border, partA == "hair" || partB == "hair" ? hairStep : step);
}

void Outliner::addLine(const Border &border)
{
    const auto [a, b] = border.parts;
    if (isAtEdge(border))
        return;
    m_isPressing = isOn(a, Style::Press) && isOn(b, Style::Press);
    if (isBody(a) && isBody(b))
        return addBodyLine(border);
    if (isBody(border.front) || (a < 0 && isBody(b)))
        return put(Line::Body, bodyPen, border.path);
    if (border.front < 0)
        return put(Line::Prop, propPen, border.path);
    if (kind(border.front) == Kind::Tool)
        return put(Line::Tool, toolPen, border.path);
    const bool isFloor = part(border.front).name == "floor";
    put(isFloor ? Line::Floor : Line::Prop, isFloor ? floorPen : propPen, border.path);
}

void Outliner::addLines()
{
    for (const Border &border : m_borders)
        addLine(border);
    for (auto &[pen, paths] : m_pens) {
        const double thick = pen.second * m_pen * (m_isSmall ? 0.85 : 1);
        m_picture.lines.push_back({pen.first, static_cast<int>(std::lround(thick)), std::move(paths)});
    }
}

// What a map of one part shows as a line, as far as `isDrawn` has it at a corner of the map.
template<class F>
void addOutline(Picture &picture, const DepthMap &map, Line line, F isDrawn)
{
    constexpr std::size_t shortest = std::size_t{3} * DepthMap::dots;
    std::vector<Border> borders = bordersOf(map);
    std::vector<std::vector<char>> drawn;
    for (const Border &border : borders) {
        auto &holds = drawn.emplace_back();
        for (const Dot &dot : border.path)
            holds.push_back(isDrawn(static_cast<int>(dot.x), static_cast<int>(dot.y)) ? 1 : 0);
    }
    smooth(borders, [](const Border &) { return false; });
    Picture::Lines lines{line, static_cast<int>(std::lround(1.4 * picture.pixel)), {}};
    for (std::size_t i = 0; i < borders.size(); ++i) {
        for (const auto &run : stretches(drawn[i], shortest)) {
            if (Picture::Path path = pathOf(pieceOf(borders[i].path, {run.first, run.second - 1}), picture.height); path.size() > 1)
                lines.paths.push_back(std::move(path));
        }
    }
    if (!lines.paths.empty())
        picture.lines.push_back(std::move(lines));
}

} // namespace

void addOutlines(Picture &picture, const DepthMap &map, const View &view, int pixels)
{
    Outliner outliner(picture, map, view, pixels);
    outliner.addAreas();
    outliner.addLines();
}

void addHiddenTool(Picture &picture, const DepthMap &tool, const DepthMap &map)
{
    const auto isToolAt = [&map](int x, int y) {
        const int part = map.at(x, y);
        return part >= 0 && map.parts()[static_cast<std::size_t>(part)].kind == Kind::Tool;
    };
    const auto isRinged = [&picture](int x, int y) {
        return std::ranges::any_of(picture.rings,
            [&](const Picture::Ring &ring) { return std::hypot(x * tenths - ring.at.x, y * tenths - ring.at.y) < ring.radius; });
    };
    const auto isFree = [&map](int x, int y) { return x < 2 || y < 2 || x > map.width() - 2 || y > map.height() - 2; };
    addOutline(picture, tool, Line::Hidden, [&](int x, int y) {
        return !isFree(x, y) && !isRinged(x, y) && !isToolAt(x, y) && !isToolAt(x - 1, y) && !isToolAt(x, y - 1) && !isToolAt(x - 1, y - 1);
    });
}

void addBefore(Picture &picture, const DepthMap &body, const DepthMap &map)
{
    addOutline(picture, body, Line::Before, [&map](int x, int y) {
        const int part = map.at(x, y);
        const Kind kind = part < 0 ? Kind::Box : map.parts()[static_cast<std::size_t>(part)].kind;
        return kind != Kind::Body && kind != Kind::Tool;
    });
}

} // namespace unknot::posture
