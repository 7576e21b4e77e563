// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/svgtext.h"

#include <array>
#include <cmath>

namespace unknot::posture
{

namespace
{

struct Colour {
    std::string_view style, light, dark;
};

constexpr std::array<Colour, 16> fills{{{"floor", "#ECE7E1", "#1D2327"}, {"floor-top", "#ECE7E1", "#1D2327"},
    {"wall", "#E7E1DA", "#1D2327"}, {"wall-top", "#F0ECE6", "#262D32"}, {"mat", "#D9E2E0", "#1D3336"}, {"mat-top", "#E0EAE8", "#213A3D"},
    {"prop", "#E9E4DD", "#22292E"}, {"prop-top", "#F3EFEA", "#293136"}, {"cushion", "#F6F3EE", "#3A4349"}, {"skin", "#EFE6DD", "#434D54"},
    {"cloth", "#E0D7CE", "#353D43"}, {"shorts", "#CEC4BC", "#2A3136"}, {"hair", "#B3A394", "#262C31"}, {"press", "#26727B", "#66BAB7"},
    {"tool", "#1F6F78", "#6CC5C1"}, {"tool-end", "#3E868E", "#4E9C9A"}}};

constexpr std::array<Colour, 9> strokes{
    {{"line-before", "#8A8F94", "#6C7880"}, {"line-floor", "#B9B1A8", "#46525A"}, {"line-prop", "#8A8F94", "#5F6B73"},
        {"line-tool", "#10454B", "#0E2224"}, {"line-seam", "#5C5149", "#97A4AD"}, {"line-fold", "#958579", "#7A868F"},
        {"line-body", "#5C5149", "#97A4AD"}, {"line-press", "#EFE6DD", "#242B30"}, {"line-hidden", "#1F6F78", "#6CC5C1"}}};

constexpr Colour background{"", "#FFFFFF", "#14181B"}, ring{"", "#1F2328", "#ECE7E1"}, arrow{"", "#1F6F78", "#6CC5C1"};

// 1234 is "123.4": no locale has a say in it.
std::string tenths(int number)
{
    const std::string sign = number < 0 ? "-" : "";
    const int size = std::abs(number);
    return sign + std::to_string(size / 10) + (size % 10 == 0 ? "" : "." + std::to_string(size % 10));
}

std::string tenths(double number)
{
    return tenths(static_cast<int>(std::lround(number)));
}

std::string escaped(std::string_view text)
{
    std::string safe;
    for (const char c : text)
        safe += c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : std::string(1, c);
    return safe;
}

std::string dataOf(const Picture::Path &path, bool isClosed)
{
    std::string data;
    for (std::size_t i = 0; i < path.size(); ++i)
        data += (i == 0 ? "M" : "L") + tenths(path[i].x) + " " + tenths(path[i].y);
    return data + (isClosed ? "Z" : "");
}

std::string dataOf(const std::vector<Picture::Path> &paths, bool isClosed)
{
    std::string data;
    for (const Picture::Path &path : paths)
        data += dataOf(path, isClosed);
    return data;
}

// Writes one picture.
class SvgWriter
{
public:
    SvgWriter(const Picture &picture, Theme theme) : m_picture(picture), m_theme(theme) { }
    std::string text(std::string_view title, int pixels);

private:
    [[nodiscard]] std::string colour(const Colour &colour) const
    {
        return std::string(m_theme == Theme::Light ? colour.light : colour.dark);
    }
    void addAreas();
    void addLines();
    void addArrows();
    void addRings();
    void addStroke(const std::string &colour, double thick, const std::string &data, const std::string &dashes = {});
    [[nodiscard]] std::string dashed(double on, double off) const;

    const Picture &m_picture;
    Theme m_theme;
    std::string m_text;
};

std::string SvgWriter::dashed(double on, double off) const
{
    return " stroke-dasharray=\"" + tenths(on * m_picture.pixel) + " " + tenths(off * m_picture.pixel) + "\"";
}

void SvgWriter::addStroke(const std::string &colour, double thick, const std::string &data, const std::string &dashes)
{
    m_text += "<path fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" stroke=\"" + colour + "\" stroke-width=\""
        + tenths(thick) + "\"" + dashes + " d=\"" + data + "\"/>\n";
}

void SvgWriter::addAreas()
{
    for (const Picture::Area &area : m_picture.areas) {
        const std::string_view name = nameOf(area.style, styleNames);
        for (const Colour &fill : fills) {
            if (fill.style == name)
                m_text += "<path class=\"" + std::string(name) + "\" fill=\"" + colour(fill) + "\" fill-rule=\"evenodd\" d=\""
                    + dataOf(area.paths, true) + "\"/>\n";
        }
    }
}

void SvgWriter::addLines()
{
    for (const Picture::Lines &lines : m_picture.lines) {
        const bool isDashed = lines.line == Line::Before || lines.line == Line::Hidden;
        for (const Colour &stroke : strokes) {
            if (stroke.style == nameOf(lines.line, lineNames))
                addStroke(colour(stroke), lines.thick, dataOf(lines.paths, false), isDashed ? dashed(4.5, 4) : "");
        }
    }
}

// On a halo, so that they stand off whatever lies under them.
void SvgWriter::addArrows()
{
    for (const Picture::Arrow &each : m_picture.arrows) {
        const std::string shaft = dataOf(each.shaft, false), heads = dataOf(each.heads, true);
        addStroke(colour(background), 6.5 * m_picture.pixel, shaft);
        addStroke(colour(background), 3.5 * m_picture.pixel, heads);
        addStroke(colour(arrow), 2.6 * m_picture.pixel, shaft);
        m_text += "<path fill=\"" + colour(arrow) + "\" d=\"" + heads + "\"/>\n";
    }
}

void SvgWriter::addRings()
{
    for (const Picture::Ring &each : m_picture.rings) {
        const std::string circle = "<circle fill=\"none\" cx=\"" + tenths(each.at.x) + "\" cy=\"" + tenths(each.at.y) + "\" r=\""
            + tenths(each.radius) + "\" stroke=\"";
        const bool isSmall = m_picture.pixel > 20;
        m_text += circle + colour(background) + "\" stroke-width=\"" + tenths((isSmall ? 3 : 5) * m_picture.pixel) + "\"/>\n";
        m_text += circle + colour(ring) + "\" stroke-width=\"" + tenths((isSmall ? 1.7 : 2.2) * m_picture.pixel) + "\""
            + (each.isHidden ? dashed(3.4, 3.2) : "") + "/>\n";
    }
}

std::string SvgWriter::text(std::string_view title, int pixels)
{
    const std::string wide = tenths(Picture::width), high = tenths(m_picture.height);
    m_text = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 " + wide + " " + high + "\" width=\""
        + std::to_string(pixels) + "\" height=\"" + std::to_string(pixels * m_picture.height / Picture::width) + "\">\n<title>"
        + escaped(title) + "</title>\n<rect width=\"" + wide + "\" height=\"" + high + "\" fill=\"" + colour(background) + "\"/>\n";
    addAreas();
    addLines();
    addArrows();
    addRings();
    return m_text + "</svg>\n";
}

} // namespace

std::string svgText(const Picture &picture, std::string_view title, Theme theme, int pixels)
{
    return SvgWriter(picture, theme).text(title, pixels);
}

} // namespace unknot::posture
