// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/bodysheet.h"
#include "figure/sheetpainter.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace unknot::test
{

namespace
{

using figure::BodySheet;
using figure::SheetLayout;
using figure::SheetPainter;

QImage blank(const QSizeF &size, double density)
{
    QImage image((size * density).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(density);
    image.fill(Qt::white);
    return image;
}

// Once by halves in two threads, and once in one go.
void expectTheSameInHalves(const SheetLayout::Wish &wish, double density, const QTransform &seen = {})
{
    figure::FigureSource source(shippedWorld().figure, shippedWorld().catalogue);
    const figure::FigureColours colours;
    BodySheet sheet(shippedWorld().figure);
    sheet.layOut(wish);
    const SheetPainter painter(sheet.layout(), source, colours);
    QImage halves = blank(wish.size, density);
    painter.paintPictures(halves, seen);
    QImage whole = blank(wish.size, density);
    QPainter to(&whole);
    to.setRenderHint(QPainter::Antialiasing);
    painter.paintPictures(to, seen, QRectF({0, 0}, wish.size));
    to.end();
    EXPECT_NE(whole, blank(wish.size, density)) << "nothing is painted";
    EXPECT_EQ(halves, whole);
}

TEST(SheetPainter, paintsInTwoThreadsWhatItPaintsInOne)
{
    expectTheSameInHalves({{880, 800}}, 1);
    expectTheSameInHalves({{881, 799}}, 1.25);
    expectTheSameInHalves({{516, 640}, true, 2}, 2);
    SheetLayout::Wish mirrored{{880, 800}};
    mirrored.mirrored = true;
    expectTheSameInHalves(mirrored, 1);
}

// Magnified, the middle may lie anywhere, also where it is not seen.
TEST(SheetPainter, paintsBothHalvesOfWhatIsMagnified)
{
    expectTheSameInHalves({{880, 800}}, 1, QTransform(3, 0, 0, 3, -900, -300));
    expectTheSameInHalves({{880, 800}}, 1, QTransform(3, 0, 0, 3, -100, -300));
    expectTheSameInHalves({{880, 800}}, 1, QTransform(3, 0, 0, 3, -1700, -300));
}

} // namespace

} // namespace unknot::test
