// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The layers on the figure, painted as the program paints them in the theme's own colours, and seen
// as people see them who see fewer colours, or none.
#include "app/appcontext.h"
#include "app/settings/appsettings.h"
#include "desktop/window.h"
#include "figure/bodychart.h"
#include "figure/figurecolours.h"
#include "figure/markspainter.h"
#include "support/chosen.h"
#include "support/fixedclock.h"
#include "support/tempfolder.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <map>

namespace unknot::test
{

namespace
{

using namespace app;
using namespace figure;
using practice::World;
using Light = std::array<double, 3>; // linear red, green, blue

constexpr int side = 60; // px of a zone

struct Sight {
    const char *name;
    std::array<double, 9> matrix;
};

// Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color
// Vision Deficiency", table for severity 1.0; grey is the luminance of sRGB.
constexpr std::array<Sight, 5> sights{{
    {"all colours", {1, 0, 0, 0, 1, 0, 0, 0, 1}},
    {"protanopia", {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998}},
    {"deuteranopia", {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}},
    {"tritanopia", {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}},
    {"grey", {0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722}},
}};

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Light seen(QRgb pixel, const Sight &sight)
{
    const Light in{linear(qRed(pixel) / 255.0), linear(qGreen(pixel) / 255.0), linear(qBlue(pixel) / 255.0)};
    Light out{};
    for (std::size_t row = 0; row < 3; ++row)
        out[row]
            = std::clamp(sight.matrix[3 * row] * in[0] + sight.matrix[3 * row + 1] * in[1] + sight.matrix[3 * row + 2] * in[2], 0.0, 1.0);
    return out;
}

// CIE L*a*b* under D65.
Light lab(const Light &rgb)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Light &a, const Light &b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

// How far apart two pictures of a zone are: the middling difference over all their pixels, in dE.
double difference(const QImage &a, const QImage &b, const Sight &sight)
{
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            sum += distance(lab(seen(a.pixel(x, y), sight)), lab(seen(b.pixel(x, y), sight)));
    }
    return sum / (a.width() * a.height());
}

// A square zone with a point in it, on bare muscle.
bodymap::View square()
{
    using Verb = bodymap::Path::Verb;
    bodymap::View view;
    bodymap::Path path;
    const double low = 8;
    const double high = side - 8;
    path.elements = {{Verb::Move, {}, {}, {low, low}}, {Verb::Line, {}, {}, {high, low}}, {Verb::Line, {}, {}, {high, high}},
        {Verb::Line, {}, {}, {low, high}}, {Verb::Close, {}, {}, {}}};
    view.zones.push_back({{ZoneId{"zone"}, Side::Left}, path});
    view.points.push_back({PointId{"point"}, Side::Left, {side / 2.0, side / 2.0}});
    return view;
}

using Layer = std::function<void(FigureMarks::Layers &, std::vector<FigureMarks::Heat> &)>;

const std::map<std::string, Layer> &layers()
{
    static const SidedZone zone{ZoneId{"zone"}, Side::Left};
    static const std::map<std::string, Layer> all{
        {"nothing", [](auto &, auto &) {}},
        {"marked", [](auto &marks, auto &) { marks.marked = {zone}; }},
        {"usual", [](auto &marks, auto &) { marks.usual = {zone}; }},
        {"sometimes", [](auto &marks, auto &) { marks.sometimes = {zone}; }},
        {"few days before",
            [](auto &, auto &past) {
                past = {{zone, 0.1}};
            }},
        {"many days before",
            [](auto &, auto &past) {
                past = {{zone, 1}};
            }},
        {"point",
            [](auto &marks, auto &) {
                marks.points = {{PointId{"point"}, Side::Left, true}};
            }},
    };
    return all;
}

class LayersTest : public testing::TestWithParam<bool>
{
protected:
    LayersTest()
        : clock({std::chrono::sys_days{std::chrono::November / 22 / 2026}, {}, "Europe/Berlin"}),
          context(std::make_unique<World>(UNKNOT_SOURCE_DIR "/data"), clock, UNKNOT_SOURCE_DIR "/data", folder.path())
    {
        test::choose(*context.find<AppSettings>(), &practice::Settings::appearance,
            GetParam() ? practice::Settings::Appearance::Dark : practice::Settings::Appearance::Light);
        EXPECT_TRUE(program.load(context));
        colours = program.window()->findChild<BodyChart *>()->colours();
    }

    QImage painted(const std::vector<std::string> &names) const
    {
        static const bodymap::View view = square();
        FigureSource::Paths paths;
        paths.zones = {toPainterPath(view.zones.front().path)};
        FigureMarks::Layers marks;
        std::vector<FigureMarks::Heat> past;
        for (const auto &name : names)
            layers().at(name)(marks, past);
        QImage image(side, side, QImage::Format_RGB32);
        image.fill(colours->muscle);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        MarksPainter(painter, {&view, &paths, {}, 1}, *colours).paint(marks, 14, past);
        return image;
    }

    TempFolder folder;
    FixedClock clock;
    AppContext context;
    desktop::Window program;
    const FigureColours *colours = nullptr;
};

TEST_P(LayersTest, everyTwoLayersDifferHoweverOneSees)
{
    ASSERT_TRUE(colours);
    constexpr double plain = 3; // dE over all of the zone's pixels: many times what one can just tell side by side
    for (const Sight &sight : sights) {
        for (const auto &[one, a] : layers()) {
            for (const auto &[other, b] : layers()) {
                if (one >= other)
                    continue;
                EXPECT_GT(difference(painted({one}), painted({other}), sight), plain) << one << " and " << other << ": " << sight.name;
            }
        }
    }
}

TEST_P(LayersTest, aLayerIsSeenAmongAllOthers)
{
    ASSERT_TRUE(colours);
    constexpr double plain = 2;
    for (const Sight &sight : sights) {
        for (const char *felt : {"usual", "sometimes"}) {
            const std::vector<std::string> all{"marked", felt, "many days before", "point"};
            for (std::size_t without = 0; without < all.size(); ++without) {
                auto others = all;
                others.erase(others.begin() + std::ptrdiff_t(without));
                EXPECT_GT(difference(painted(all), painted(others), sight), plain)
                    << all[without] << " among " << felt << ": " << sight.name;
            }
        }
    }
}

double contrast(QColor a, QColor b, const Sight &sight)
{
    const auto luminance = [&](QColor colour) {
        const Light light = seen(colour.rgb(), sight);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    };
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

TEST_P(LayersTest, linesStandOutFromTheBody)
{
    ASSERT_TRUE(colours);
    for (const Sight &sight : sights) {
        for (const QColor &body : {colours->skin, colours->muscle}) {
            EXPECT_GE(contrast(colours->accent, body, sight), 3) << "marked: " << sight.name;
            EXPECT_GE(contrast(colours->ink, body, sight), 3) << "points: " << sight.name;
            EXPECT_GE(contrast(colours->usual, body, sight), 2.5) << "usually felt: " << sight.name;
            EXPECT_GE(contrast(colours->ramp.last(), body, sight), 3) << "past days: " << sight.name;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    Themes, LayersTest, testing::Values(false, true), [](const auto &theme) { return theme.param ? "dark" : "light"; });

} // namespace

} // namespace unknot::test
