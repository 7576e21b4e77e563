// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chartsign.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace unknot::figure
{
namespace
{

QImage painted(int shape, double radius, bool full)
{
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (full)
        paintFullSign(painter, shape, {16, 16}, radius, Qt::black);
    else
        paintOpenSign(painter, shape, {16, 16}, radius, Qt::black, Qt::white);
    return picture;
}

int differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 96 ? 1 : 0;
    }
    return count;
}

// The least that the chart makes them where many stand side by side.
TEST(ChartSign, noShapeLooksLikeAnotherInTheSameColour)
{
    for (const double radius : {3.5, 5.0}) {
        for (const bool full : {false, true}) {
            for (int a = 0; a < 5; ++a) {
                for (int b = 0; b < a; ++b)
                    EXPECT_GT(differing(painted(a, radius, full), painted(b, radius, full)), 3) << a << " " << b << " " << radius << full;
            }
        }
    }
}

TEST(ChartSign, openAndFullAreToldApart)
{
    for (int shape = 0; shape < 5; ++shape)
        EXPECT_GT(differing(painted(shape, 3.5, true), painted(shape, 3.5, false)), 8) << shape;
}

} // namespace
} // namespace unknot::figure
