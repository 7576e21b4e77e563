// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/signpainter.h"

#include <QImage>
#include <QPainter>
#include <QPicture>

#include <gtest/gtest.h>

#include <cstdlib>

namespace unknot::figure
{
namespace
{

constexpr std::size_t few = 1, many = 1000, thousands = 10'000;

QImage painted(const SignPainter::Sign &sign, QPointF centre, std::size_t signs, double density)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(density, density);
    SignPainter(painter, signs).paint(sign, centre);
    return image;
}

// Of a picture of 1600 pixels: whole pixels of difference, all of their parts together.
double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) / 255.0;
    }
    return sum;
}

TEST(SignPainter, manySignsLookAsFewDo)
{
    QImage nothing(40, 40, QImage::Format_ARGB32_Premultiplied);
    nothing.fill(Qt::white);
    for (const double density : {1.0, 2.0}) {
        for (const QPointF centre : {QPointF(10, 10), QPointF(9.3, 10.7), QPointF(10.99, 9.01)}) {
            for (int shape = 0; shape < 5; ++shape) {
                for (const QColor &ground : {QColor(), QColor(Qt::white)}) {
                    const SignPainter::Sign sign{shape, 3.5, QColor(Qt::black), ground};
                    const QImage asPath = painted(sign, centre, few, density);
                    const double all = difference(asPath, nothing);
                    EXPECT_GT(all, 5);
                    EXPECT_LT(difference(asPath, painted(sign, centre, many, density)), all / 4)
                        << shape << " at " << centre.x() << ", " << centre.y();
                }
            }
        }
    }
}

TEST(SignPainter, ofThousandsNoneIsPaintedWhereThereIsOneAlike)
{
    const SignPainter::Sign sign{0, 3.5, QColor(0, 0, 0, 100)};
    const auto paintedTwice = [&sign](QPointF second) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            SignPainter signs(painter, thousands);
            signs.paint(sign, {10.2, 10.2});
            signs.paint(sign, second);
        }
        return image;
    };
    EXPECT_EQ(paintedTwice({10.7, 10.4}), painted(sign, {10.2, 10.2}, thousands, 1)) << "of the same pixel";
    EXPECT_NE(paintedTwice({11.2, 10.2}), painted(sign, {10.2, 10.2}, thousands, 1));
}

// On their layer they lie over each other and over what was there as they do one by one.
TEST(SignPainter, thousandsLieOverEachOtherAsManyDo)
{
    const auto paintedAmong = [](std::size_t signs) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(QColor(230, 240, 250));
        {
            QPainter painter(&image);
            SignPainter among(painter, signs);
            among.paint({1, 6, QColor(200, 0, 0, 120)}, {15.6, 15.6});
            among.paint({0, 6, QColor(0, 90, 0, 200), QColor(Qt::white)}, {19.6, 17.6});
            among.paint({3, 6, QColor(0, 0, 160)}, {38.6, 2.6}); // beyond the edge
        }
        return image;
    };
    const QImage each = paintedAmong(many), layered = paintedAmong(thousands);
    EXPECT_GT(difference(each, paintedAmong(many).mirrored()), 20);
    EXPECT_LT(difference(each, layered), 2);
}

TEST(SignPainter, leavesThePainterAsItWas)
{
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    painter.translate(3, 4);
    const QTransform before = painter.transform();
    SignPainter(painter, many).paint({0, 3, QColor(Qt::black)}, {10, 10});
    EXPECT_EQ(painter.transform(), before);
}

// A stamp would be of the screen's pixels there.
TEST(SignPainter, onPaperTheyArePaths)
{
    QPicture paper;
    QPainter painter(&paper);
    SignPainter(painter, many).paint({1, 3, QColor(Qt::black)}, {10, 10});
    painter.end();
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter(&image).drawPicture(0, 0, paper);
    EXPECT_LT(paper.size(), 2000U) << "no picture is in it";
    EXPECT_LT(qGray(image.pixel(10, 10)), 20);
}

} // namespace
} // namespace unknot::figure
