// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/meanline.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace unknot::figure
{
namespace
{

QImage painted(const QPolygonF &line)
{
    QImage image(100, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMeanLine(painter, line, Qt::black);
    return image;
}

bool isInked(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

TEST(MeanLine, ofManyPointsGoesFromTheHighestToTheLowestOfEachPixel)
{
    QPolygonF line;
    for (int i = 0; i < 1000; ++i)
        line << QPointF(10 + i * 0.08, i % 2 == 0 ? 20 : 40);
    const QImage image = painted(line);
    for (int x = 11; x < 89; ++x) {
        EXPECT_TRUE(isInked(image, x, 20) && isInked(image, x, 30) && isInked(image, x, 39)) << x;
        EXPECT_FALSE(isInked(image, x, 15) || isInked(image, x, 45)) << x;
    }
}

TEST(MeanLine, ofManyPointsIsWhole)
{
    QPolygonF line;
    for (int i = 0; i < 400; ++i)
        line << QPointF(10 + i * 0.2, i < 200 ? 10 : 50);
    const QImage image = painted(line);
    int inked = 0;
    for (int y = 10; y < 50; ++y)
        inked += isInked(image, 49, y) || isInked(image, 50, y) ? 1 : 0;
    EXPECT_EQ(inked, 40) << "it has no gap where it falls";
}

TEST(MeanLine, ofFewPointsIsALine)
{
    const QImage image = painted({{10, 10}, {90, 50}});
    EXPECT_TRUE(isInked(image, 50, 30));
    EXPECT_FALSE(isInked(image, 50, 20));
    EXPECT_EQ(painted({}), painted({}));
}

} // namespace
} // namespace unknot::figure
