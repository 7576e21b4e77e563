// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/drawingloader.h"

#include "bodymap/bodychangeloader.h"
#include "bodymap/numbers.h"
#include "bodymap/subpath.h"
#include "bodymap/svgelements.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <sstream>
#include <string_view>

namespace unknot::bodymap
{

namespace
{

using Kind = Error::Kind;

constexpr std::string_view fibresSuffix = "-fibres";

class DrawingReader
{
public:
    DrawingReader(const SvgDocument &svg, ViewId view) : m_svg(svg), m_elements(svg)
    {
        m_drawing.view = view;
        m_drawing.mirror = mirrorOf(view);
        m_drawing.file = svg.file();
    }

    Loaded<std::optional<Drawing>> read();

private:
    bool readRoot();
    bool readViewBox();
    bool readLeft();
    void lookBesideLeft();
    bool readOutline(pugi::xml_node path);
    void readGroup(pugi::xml_node group);
    void readMuscle(pugi::xml_node path, Layer layer);
    void readDeep(pugi::xml_node path);
    void readFibres(pugi::xml_node path);
    void readDetail(pugi::xml_node path);
    void readZone(pugi::xml_node path);
    void readPoint(pugi::xml_node circle);
    void readBone(pugi::xml_node path);
    void readLandmark(pugi::xml_node circle);
    void readStayOff(pugi::xml_node path);

    [[nodiscard]] bool onMidline(const Path &path) const;
    std::optional<Drawing::Shape> areaOf(pugi::xml_node node);
    std::optional<Vec> centreOf(pugi::xml_node circle);
    std::optional<std::string> idAfter(pugi::xml_node node, std::string_view prefix);
    void complain(Kind kind, pugi::xml_node node, std::string what);

    const SvgDocument &m_svg;
    SvgElements m_elements;
    Drawing m_drawing;
};

Loaded<std::optional<Drawing>> DrawingReader::read()
{
    const bool usable = readRoot() && readLeft();
    lookBesideLeft();
    if (!usable)
        return {std::nullopt, m_elements.takeErrors()};
    return {std::move(m_drawing), m_elements.takeErrors()};
}

bool DrawingReader::readRoot()
{
    const bool placed = readViewBox();
    const bool named = m_elements.hasAttribute("data-view", toString(m_drawing.view));
    const bool sided = m_elements.hasAttribute("data-mirror", m_drawing.mirror == Mirror::Within ? "within" : "apart");
    return placed && named && sided;
}

bool DrawingReader::readViewBox()
{
    const auto numbers = toNumbers(m_svg.root().attribute("viewBox").value());
    const bool fits = numbers.size() == 4 && numbers[2] > 0 && numbers[3] > 0;
    if (fits)
        m_drawing.box = {numbers[0], numbers[1], numbers[0] + numbers[2], numbers[1] + numbers[3]};
    else
        complain(Kind::Invalid, m_svg.root(), "the viewBox is not four numbers with a width and a height");
    return fits;
}

bool DrawingReader::readLeft()
{
    const pugi::xml_node left = m_svg.root().find_child_by_attribute("g", "id", "left");
    if (!left) {
        complain(Kind::Invalid, m_svg.root(), "there is no group \"left\"");
        return false;
    }
    const pugi::xml_node outline = left.find_child_by_attribute("path", "id", "outline");
    if (!m_elements.isPlain(left) || !readOutline(outline))
        return false;
    for (const pugi::xml_node child : left.children()) {
        if (child != outline && !isRemark(child))
            readGroup(child);
    }
    return true;
}

void DrawingReader::lookBesideLeft()
{
    for (const pugi::xml_node child : m_svg.root().children()) {
        const std::string_view name = child.name();
        if (!isRemark(child) && name != "use" && child.attribute("id").value() != std::string_view("left"))
            complain(Kind::Invalid, child, "the element stands outside the group \"left\" and is not read");
    }
}

bool DrawingReader::readOutline(pugi::xml_node path)
{
    if (!path) {
        complain(Kind::Invalid, m_svg.root(), "the group \"left\" holds no path \"outline\"");
        return false;
    }
    auto shape = m_elements.isPlain(path) && m_elements.isNewId(path) ? areaOf(path) : std::nullopt;
    if (!shape)
        return false;
    const bool open = onMidline(shape->path);
    if (m_drawing.mirror == Mirror::Within && !open)
        complain(Kind::Invalid, path, "the outline is not an open path from the mid-line to the mid-line");
    m_drawing.outline = std::move(*shape);
    return open == (m_drawing.mirror == Mirror::Within);
}

void DrawingReader::readGroup(pugi::xml_node group)
{
    if (!m_elements.isPlain(group))
        return;
    const std::string_view id = group.attribute("id").value();
    m_drawing.groups.emplace(id, m_svg.lineOf(group));
    if (id == "muscles")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readMuscle(path, Layer::Superficial); });
    else if (id == "fibres")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readFibres(path); });
    else if (id == "deep")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readDeep(path); });
    else if (id == "details")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readDetail(path); });
    else if (id == "zones")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readZone(path); });
    else if (id == "points")
        m_elements.forEach(group, "circle", [this](pugi::xml_node circle) { readPoint(circle); });
    else if (id == "bones")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readBone(path); });
    else if (id == "landmarks")
        m_elements.forEach(group, "circle", [this](pugi::xml_node circle) { readLandmark(circle); });
    else if (id == "stay-off")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readStayOff(path); });
    else
        complain(Kind::Invalid, group,
            "the element is none of the groups muscles, fibres, deep, details, zones, points, bones, landmarks and stay-off");
}

void DrawingReader::readMuscle(pugi::xml_node path, Layer layer)
{
    auto shape = areaOf(path);
    if (!shape)
        return;
    std::istringstream classes(path.attribute("class").value());
    const std::set<std::string> words{std::istream_iterator<std::string>(classes), {}};
    m_drawing.muscles.push_back({std::move(*shape), MuscleId{path.attribute("data-muscle").value()}, layer, words.contains("dark"), {}});
}

// The deep layer is one group, so that an editor can show and hide it whole: each muscle with its fibres.
void DrawingReader::readDeep(pugi::xml_node path)
{
    if (std::string_view(path.attribute("id").value()).ends_with(fibresSuffix))
        readFibres(path);
    else
        readMuscle(path, Layer::Deep);
}

void DrawingReader::readFibres(pugi::xml_node path)
{
    std::string_view id = path.attribute("id").value();
    if (id.ends_with(fibresSuffix))
        id.remove_suffix(fibresSuffix.size());
    const auto owner = std::find_if(
        m_drawing.muscles.begin(), m_drawing.muscles.end(), [&](const Drawing::Muscle &muscle) { return muscle.shape.id == id; });
    if (owner == m_drawing.muscles.end())
        complain(Kind::Invalid, path, "the fibres belong to no muscle drawn before them");
    else if (auto fibres = m_elements.pathOf(path))
        owner->fibres = std::move(*fibres);
}

void DrawingReader::readDetail(pugi::xml_node path)
{
    if (auto detail = m_elements.pathOf(path))
        m_drawing.details.push_back({path.attribute("id").value(), m_svg.lineOf(path), std::move(*detail)});
}

void DrawingReader::readZone(pugi::xml_node path)
{
    auto id = idAfter(path, "zone-");
    auto shape = areaOf(path);
    if (!id || !shape)
        return;
    const bool open = onMidline(shape->path);
    m_drawing.zones.push_back({std::move(*shape), ZoneId{std::move(*id)}, open});
}

void DrawingReader::readPoint(pugi::xml_node circle)
{
    auto id = idAfter(circle, "point-");
    const auto at = centreOf(circle);
    if (id && at)
        m_drawing.points.push_back({circle.attribute("id").value(), m_svg.lineOf(circle), PointId{std::move(*id)}, *at});
}

void DrawingReader::readBone(pugi::xml_node path)
{
    if (auto bone = m_elements.pathOf(path))
        m_drawing.bones.push_back({path.attribute("id").value(), m_svg.lineOf(path), std::move(*bone)});
}

void DrawingReader::readLandmark(pugi::xml_node circle)
{
    auto id = idAfter(circle, "landmark-");
    const auto at = centreOf(circle);
    if (id && at)
        m_drawing.landmarks.push_back({circle.attribute("id").value(), m_svg.lineOf(circle), LandmarkId{std::move(*id)}, *at});
}

void DrawingReader::readStayOff(pugi::xml_node path)
{
    auto id = idAfter(path, "stay-off-");
    auto shape = areaOf(path);
    if (!id || !shape)
        return;
    const bool open = onMidline(shape->path);
    m_drawing.stayOff.push_back({std::move(*shape), LandmarkId{std::move(*id)}, open});
}

bool DrawingReader::onMidline(const Path &path) const
{
    return m_drawing.mirror == Mirror::Within && spansMidline(path);
}

// A path that encloses something, by itself or with the mid-line.
std::optional<Drawing::Shape> DrawingReader::areaOf(pugi::xml_node node)
{
    auto path = m_elements.pathOf(node);
    if (!path)
        return std::nullopt;
    if (isClosed(*path) || onMidline(*path))
        return Drawing::Shape{node.attribute("id").value(), m_svg.lineOf(node), std::move(*path)};
    complain(Kind::Invalid, node,
        m_drawing.mirror == Mirror::Within ? "the path is neither closed nor open from the mid-line to the mid-line"
                                           : "the path is not closed");
    return std::nullopt;
}

std::optional<Vec> DrawingReader::centreOf(pugi::xml_node circle)
{
    const auto x = toNumber(circle.attribute("cx").value());
    const auto y = toNumber(circle.attribute("cy").value());
    if (x && y)
        return Vec{*x, *y};
    complain(Kind::Malformed, circle, "cx or cy is not a number");
    return std::nullopt;
}

std::optional<std::string> DrawingReader::idAfter(pugi::xml_node node, std::string_view prefix)
{
    const std::string_view id = node.attribute("id").value();
    if (id.starts_with(prefix) && id.size() > prefix.size())
        return std::string(id.substr(prefix.size()));
    complain(Kind::Invalid, node, "the id does not begin with \"" + std::string(prefix) + '"');
    return std::nullopt;
}

void DrawingReader::complain(Kind kind, pugi::xml_node node, std::string what)
{
    m_elements.complain(kind, node, std::move(what));
}

} // namespace

Loaded<std::optional<Drawing>> loadDrawing(const std::filesystem::path &folder, ViewId view)
{
    const auto svg = SvgDocument::read(folder / (std::string(toString(view)) + ".svg"));
    if (svg)
        return DrawingReader(*svg, view).read();
    const bool optional = mirrorOf(view) == Mirror::Apart && svg.error().kind == Kind::NotFound;
    return {std::nullopt, optional ? Errors{} : Errors{svg.error()}};
}

namespace
{

constexpr std::array allViews{ViewId::Front, ViewId::Back, ViewId::HeadSide, ViewId::Palm, ViewId::HandBack, ViewId::Sole};

// A slip in a file's name would leave its view out, or as it is on the other body, without a word.
Errors strangersIn(const std::filesystem::path &folder)
{
    std::string names;
    for (const ViewId view : allViews)
        names += (names.empty() ? "" : ", ") + std::string(toString(view)) + ".svg";
    Errors errors;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (entry.path().extension() == ".svg" && !viewFromString(entry.path().stem().string()))
            errors.push_back(
                {Kind::Invalid, "no view has this name, so the file is not read; the names are " + names, entry.path().string(), 0, {}});
    }
    std::sort(errors.begin(), errors.end(), [](const Error &a, const Error &b) { return a.file < b.file; });
    return errors;
}

} // namespace

Loaded<std::vector<Drawing>> loadDrawings(const std::filesystem::path &folder, Body body)
{
    Loaded<std::vector<Drawing>> all;
    const auto keep = [&](Errors errors) {
        all.errors.insert(all.errors.end(), std::make_move_iterator(errors.begin()), std::make_move_iterator(errors.end()));
    };
    keep(strangersIn(folder));
    if (body != Body::Masculine)
        keep(strangersIn(folder / toString(body)));
    for (const ViewId view : allViews) {
        auto drawing = loadDrawing(folder, view);
        keep(std::move(drawing.errors));
        if (!drawing.value)
            continue;
        if (body != Body::Masculine) {
            auto change = loadBodyChange(folder / toString(body), view);
            keep(std::move(change.errors));
            if (change.value)
                drawing.value = changed(std::move(*drawing.value), body, *change.value);
        }
        all.value.push_back(std::move(*drawing.value));
    }
    return all;
}

} // namespace unknot::bodymap
