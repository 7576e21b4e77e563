// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "support/tempfolder.h"

#include <algorithm>
#include <string>
#include <vector>

namespace unknot::test
{

inline std::string pathElement(const std::string &id, const std::string &d, const std::string &attributes = {})
{
    return "<path id=\"" + id + "\" " + attributes + " d=\"" + d + "\"/>";
}

inline std::string zoneElement(const std::string &id, const std::string &d)
{
    return pathElement("zone-" + id, d, "class=\"zone\"");
}

inline std::string muscleElement(const std::string &id, const std::string &muscle, const std::string &d)
{
    return pathElement(id, d, "class=\"muscle\" data-muscle=\"" + muscle + '"');
}

inline std::string pointElement(const std::string &id, const std::string &x, const std::string &y)
{
    return "<circle id=\"point-" + id + "\" class=\"point\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"3\"/>";
}

inline std::string landmarkElement(const std::string &id, const std::string &x, const std::string &y)
{
    return "<circle id=\"landmark-" + id + "\" class=\"spot\" cx=\"" + x + "\" cy=\"" + y + "\" r=\"1.5\"/>";
}

inline std::string stayOffElement(const std::string &id, const std::string &d)
{
    return pathElement("stay-off-" + id, d, "class=\"stay-off\"");
}

// A file of the figure, one element a line as the shipped ones are. Empty parts are still written.
struct SvgFixture {
    std::string view, mirror, viewBox, outline;
    std::vector<std::string> muscles, fibres, details, zones, points, deep = {}, bones = {}, landmarks = {}, stayOff = {};

    // A body of 200 by 200: "belly" on the mid-line to x = 40, "side" beside it.
    static SvgFixture front()
    {
        return {"front", "within", "-120 -20 240 240", pathElement("outline", "M0 0H100V200H0"), {}, {}, {},
            {zoneElement("belly", "M0 0H40V200H0"), zoneElement("side", "M40 0H100V200H40Z")}, {}};
    }
    // The same from behind: "spine" on the mid-line, "side" beside it.
    static SvgFixture back()
    {
        return {"back", "within", "-120 -20 240 240", pathElement("outline", "M0 0H-100V200H0"), {}, {}, {},
            {zoneElement("spine", "M0 0H-40V200H0"), zoneElement("side", "M-40 0H-100V200H-40Z")}, {}};
    }
    // 60 by 40, its middle at x = 30: "heel" to x = 20, "toes" beside it.
    static SvgFixture sole()
    {
        return {"sole", "apart", "-10 0 80 40", pathElement("outline", "M0 0H60V40H0Z"), {}, {}, {},
            {zoneElement("heel", "M0 0H20V40H0Z"), zoneElement("toes", "M20 0H60V40H20Z")}, {}};
    }

    [[nodiscard]] std::string text() const
    {
        std::string svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + viewBox + "\" data-view=\"" + view + "\" data-mirror=\""
            + mirror + "\">\n<title>A figure for tests</title>\n<g id=\"left\">\n" + outline + '\n';
        svg += group("muscles", muscles) + group("fibres", fibres) + group("deep", deep) + group("details", details)
            + group("zones", zones);
        svg += group("points", points) + group("bones", bones) + group("landmarks", landmarks) + group("stay-off", stayOff);
        return svg + "</g>\n</svg>\n";
    }
    void writeTo(const TempFolder &folder) const { TempFolder::write(folder / (view + ".svg"), text()); }
    // Where the text first stands in the file.
    [[nodiscard]] int lineOf(const std::string &part) const
    {
        const std::string svg = text();
        return static_cast<int>(std::count(svg.begin(), svg.begin() + static_cast<std::ptrdiff_t>(svg.find(part)), '\n')) + 1;
    }

    static std::string group(const std::string &id, const std::vector<std::string> &elements)
    {
        std::string text = "<g id=\"" + id + "\">\n";
        for (const std::string &element : elements)
            text += element + '\n';
        return text + "</g>\n";
    }
};

// What gtest prints of errors where a test expected others.
inline std::string listed(const Errors &errors)
{
    std::string text;
    for (const Error &error : errors)
        text += toString(error) + '\n';
    return text;
}

} // namespace unknot::test
