// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/bodychangeloader.h"

#include "bodymap/subpath.h"
#include "bodymap/svgelements.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace unknot::bodymap
{

namespace
{

using Kind = Error::Kind;

class ChangeReader
{
public:
    ChangeReader(const SvgDocument &svg, ViewId view) : m_elements(svg), m_view(view) { m_change.file = svg.file(); }

    Loaded<std::optional<BodyChange>> read();

private:
    void readGroup(pugi::xml_node group);
    void readStep(pugi::xml_node path);
    void readDetail(pugi::xml_node path);
    void readStayOff(pugi::xml_node path);
    void addStep(pugi::xml_node path, Vec from, Vec to);
    Warp warp();

    SvgElements m_elements;
    ViewId m_view;
    BodyChange m_change;
    std::map<double, std::vector<Warp::Step>> m_rows;
};

Loaded<std::optional<BodyChange>> ChangeReader::read()
{
    if (!m_elements.hasAttribute("data-view", toString(m_view)))
        return {std::nullopt, m_elements.takeErrors()};
    for (const pugi::xml_node child : m_elements.svg().root().children()) {
        if (!isRemark(child))
            readGroup(child);
    }
    m_change.warp = warp();
    return {std::move(m_change), m_elements.takeErrors()};
}

void ChangeReader::readGroup(pugi::xml_node group)
{
    const std::string_view id = group.attribute("id").value();
    if (!m_elements.isPlain(group))
        return;
    if (id == "warp")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readStep(path); });
    else if (id == "details")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readDetail(path); });
    else if (id == "stay-off")
        m_elements.forEach(group, "path", [this](pugi::xml_node path) { readStayOff(path); });
    else
        m_elements.complain(Kind::Invalid, group, "the element is none of the groups warp, details and stay-off");
}

void ChangeReader::readStep(pugi::xml_node path)
{
    const auto read = m_elements.pathOf(path);
    if (!read)
        return;
    const auto strokes = subpaths(*read);
    const bool single = strokes.size() == 1 && strokes[0].pieces.size() == 1 && strokes[0].pieces[0].verb == Path::Verb::Line;
    if (single && strokes[0].start.y == strokes[0].end().y)
        addStep(path, strokes[0].start, strokes[0].end());
    else
        m_elements.complain(Kind::Invalid, path, "the path is not one level line: from where a place is to where it goes");
}

// Steps of a height must keep their order, or the figure would fold there; on the body the
// mid-line is where it is.
void ChangeReader::addStep(pugi::xml_node path, Vec from, Vec to)
{
    auto &row = m_rows[from.y];
    if (row.empty() && mirrorOf(m_view) == Mirror::Within)
        row.push_back({0, 0});
    const bool folds = std::any_of(row.begin(), row.end(),
        [&](const Warp::Step &step) { return step.from == from.x || (step.from < from.x) != (step.to < to.x) || step.to == to.x; });
    if (folds)
        return m_elements.complain(Kind::Invalid, path, "the line crosses another one of its height, or the mid-line");
    const auto next = std::find_if(row.begin(), row.end(), [&](const Warp::Step &step) { return step.from > from.x; });
    row.insert(next, {from.x, to.x});
}

void ChangeReader::readDetail(pugi::xml_node path)
{
    if (auto detail = m_elements.pathOf(path))
        m_change.details.push_back({path.attribute("id").value(), m_elements.svg().lineOf(path), std::move(*detail)});
}

// Closed, also where the namesake on the drawn body spans the mid-line.
void ChangeReader::readStayOff(pugi::xml_node path)
{
    constexpr std::string_view prefix = "stay-off-";
    const std::string_view id = path.attribute("id").value();
    auto area = m_elements.pathOf(path);
    if (!area)
        return;
    if (!id.starts_with(prefix) || id.size() == prefix.size())
        m_elements.complain(Kind::Invalid, path, "the id does not begin with \"stay-off-\"");
    else if (!isClosed(*area))
        m_elements.complain(Kind::Invalid, path, "the path is not closed");
    else
        m_change.stayOff.push_back(
            {{std::string(id), m_elements.svg().lineOf(path), std::move(*area)}, LandmarkId{std::string(id.substr(prefix.size()))}, false});
}

Warp ChangeReader::warp()
{
    std::vector<Warp::Row> rows;
    for (auto &[y, steps] : m_rows)
        rows.push_back({y, std::move(steps)});
    return Warp(std::move(rows));
}

} // namespace

Loaded<std::optional<BodyChange>> loadBodyChange(const std::filesystem::path &folder, ViewId view)
{
    const auto svg = SvgDocument::read(folder / (std::string(toString(view)) + ".svg"));
    if (svg)
        return ChangeReader(*svg, view).read();
    return {std::nullopt, svg.error().kind == Kind::NotFound ? Errors{} : Errors{svg.error()}};
}

} // namespace unknot::bodymap
