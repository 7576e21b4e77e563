// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/atlas.h"

#include "base/files.h"
#include "bodymap/numbers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <utility>

namespace unknot::bodymap
{

namespace
{

constexpr std::string_view names = "view\tshape\tx\ty\twithin\tarea\tspread\tmeets\tcovers";
constexpr std::size_t maxBytes = std::size_t{1} << 20;

std::vector<std::string> parted(std::string_view text, char by)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(by, from), text.size());
        parts.emplace_back(text.substr(from, to - from));
        from = to + 1;
    }
    return parts;
}

std::vector<std::string> idsOf(const std::string &cell)
{
    return cell == "-" ? std::vector<std::string>{} : parted(cell, ',');
}

class AtlasReader
{
public:
    explicit AtlasReader(std::string file) { m_atlas.file = std::move(file); }

    void read(const std::string &line, int number);
    Loaded<Atlas> take() { return {std::move(m_atlas), std::move(m_errors)}; }

private:
    bool readNumbers(const std::vector<std::string> &cells, Atlas::Row &row);
    void complain(int line, std::string what) { m_errors.push_back({Error::Kind::Invalid, std::move(what), m_atlas.file, line, {}}); }

    Atlas m_atlas;
    std::set<std::pair<ViewId, std::string>> m_seen;
    Errors m_errors;
};

void AtlasReader::read(const std::string &line, int number)
{
    const auto cells = parted(line, '\t');
    if (cells.size() != 9)
        return complain(
            number, "the line has " + std::to_string(cells.size()) + " cells instead of 9, parted by tabs: see the line of the names");
    const auto view = viewFromString(cells[0]);
    if (!view)
        return complain(number, "no view is named \"" + cells[0] + '"');
    Atlas::Row row;
    row.line = number;
    row.view = *view;
    row.shape = cells[1];
    row.meets = idsOf(cells[7]);
    row.covers = idsOf(cells[8]);
    if (!readNumbers(cells, row))
        return complain(number, "x, y, within, area and spread are not five numbers, the last three above 0");
    if (!m_seen.insert({*view, row.shape}).second)
        return complain(number, "the shape \"" + row.shape + "\" has a line already");
    m_atlas.rows.push_back(std::move(row));
}

bool AtlasReader::readNumbers(const std::vector<std::string> &cells, Atlas::Row &row)
{
    std::array<double, 5> numbers{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto number = toNumber(cells[i + 2]);
        if (!number)
            return false;
        numbers.at(i) = *number;
    }
    row.centre = {numbers[0], numbers[1]};
    row.within = numbers[2];
    row.area = numbers[3];
    row.spread = numbers[4] / 100;
    return row.within > 0 && row.area > 0 && row.spread > 0;
}

} // namespace

const Atlas::Row *Atlas::row(ViewId view, const std::string &shape) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &one) { return one.view == view && one.shape == shape; });
    return found == rows.end() ? nullptr : &*found;
}

Loaded<Atlas> loadAtlas(const std::filesystem::path &folder)
{
    const std::filesystem::path file = folder / "atlas.tsv";
    const auto text = readFile(file, maxBytes);
    if (!text)
        return {{}, text.error().kind == Error::Kind::NotFound ? Errors{} : Errors{text.error()}};
    AtlasReader reader(file.string());
    int number = 0;
    for (const std::string &line : parted(*text, '\n')) {
        ++number;
        if (!line.empty() && line.front() != '#' && line != names)
            reader.read(line, number);
    }
    return reader.take();
}

} // namespace unknot::bodymap
