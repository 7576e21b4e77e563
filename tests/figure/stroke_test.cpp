// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/markspainter.h"

#include "support/shippedworld.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace unknot::figure
{
namespace
{

constexpr int size = 400;

// The calf from behind, as near as on its page, with nothing else on it.
QImage painted(const std::optional<FigureMarks::Stroke> &stroke)
{
    const auto &world = test::shippedWorld();
    const auto drawn = world.figure.placeOf({"soleus-outer"}, Side::Left);
    const auto at = drawn->view->points[drawn->index].at;
    FigureSource source(world.figure, world.catalogue);
    FigureColours colours;
    colours.accent = Qt::red;
    colours.ink = Qt::black;
    colours.halo = Qt::white;
    const double unit = size / 170.0;
    QTransform transform;
    transform.scale(unit, unit);
    transform.translate(85 - at.x, 85 - at.y);
    const MarksPainter::PlacedView placed{drawn->view, &source.paths(*drawn->view), transform, unit};
    FigureMarks::Layers layers;
    layers.points.push_back({{"soleus-outer"}, Side::Left, true});
    layers.stroke = stroke;
    QImage image(size, size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    MarksPainter(painter, placed, colours).paint(layers, 7);
    return image;
}

// How many red dots a line of the picture has.
int reds(const QImage &image, int y)
{
    int dots = 0;
    for (int x = 0; x < size; ++x)
        dots += image.pixelColor(x, y) == QColor(Qt::red);
    return dots;
}

} // namespace

TEST(Stroke, isAnArrowBesideThePointWithItsHeadWhereItEnds)
{
    EXPECT_EQ(reds(painted({}), size / 2), 0);
    const double unit = size / 170.0;
    const QImage up = painted(FigureMarks::Stroke{{0, 33}, {0, -6}, false});
    const int shaft = reds(up, size / 2 + int(15 * unit));
    EXPECT_GT(shaft, 0);
    EXPECT_GT(reds(up, size / 2 - int(6 * unit) + 6), 2 * shaft) << "the head";
    EXPECT_LE(reds(up, size / 2 + int(33 * unit) - 6), shaft) << "the end";
    EXPECT_EQ(reds(up, size / 2 - int(20 * unit)), 0) << "no further than told";
    const QImage both = painted(FigureMarks::Stroke{{0, 33}, {0, -6}, true});
    EXPECT_GT(reds(both, size / 2 + int(33 * unit) - 6), 2 * shaft) << "and back";
    EXPECT_EQ(reds(painted(FigureMarks::Stroke{{0, 2}, {0, -2}, false}), size / 2), 0) << "too short to be seen as one";
}

} // namespace unknot::figure
