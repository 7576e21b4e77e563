// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/dotsign.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace unknot::test
{

namespace
{

// How many pieces of colour a row of the picture meets.
int piecesIn(const QImage &picture, int row)
{
    int pieces = 0;
    bool before = false;
    for (int x = 0; x < picture.width(); ++x) {
        const bool here = qAlpha(picture.pixel(x, row)) > 127;
        pieces += here && !before;
        before = here;
    }
    return pieces;
}

QImage painted(const QSizeF &size, bool large)
{
    figure::DotSign sign;
    sign.setSize(size);
    sign.setProperty("colour", QColor(Qt::black));
    sign.setProperty("large", large);
    constexpr int magnified = 4;
    QImage picture((size * magnified).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.scale(magnified, magnified);
    sign.paint(&painter);
    return picture;
}

TEST(DotSign, aSmallOneHasFiveDotsAsOnADie)
{
    const QImage picture = painted({12, 12}, false);
    EXPECT_EQ(piecesIn(picture, 14), 2);
    EXPECT_EQ(piecesIn(picture, 24), 1);
    EXPECT_EQ(piecesIn(picture, 34), 2);
}

TEST(DotSign, aLargeOneHasThreeRowsOfFour)
{
    const QImage picture = painted({24, 18}, true);
    for (const int row : {17, 36, 55})
        EXPECT_EQ(piecesIn(picture, row), 4) << row;
}

} // namespace

} // namespace unknot::test
