// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/markspainter.h"

#include <gtest/gtest.h>

namespace unknot::figure
{
namespace
{

QPainterPath rectangle(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

// Round the middle, 20 across each way, with that to be stayed off.
QPainterPath searched(const std::vector<QPainterPath> &stayOff)
{
    FigureSource::Paths paths;
    paths.stayOff = stayOff;
    return MarksPainter::searchPath({nullptr, &paths, QTransform(), 1}, {0, 0}, 20);
}

// "Feel inside the circle" was said of one that lay over the front of the neck.
TEST(SearchPath, whatIsToBeStayedOffIsNotInTheCircleNorWhatLiesBeyond)
{
    const QPainterPath whole = searched({rectangle({30, -5, 5, 10})});
    EXPECT_TRUE(whole.contains(QPointF(0, 0)) && whole.contains(QPointF(18, 0)) && whole.contains(QPointF(-18, 0)));

    const QPainterPath cut = searched({rectangle({10, -30, 4, 60})});
    EXPECT_TRUE(cut.contains(QPointF(0, 0)) && cut.contains(QPointF(-18, 0)) && cut.contains(QPointF(8, 0)));
    EXPECT_FALSE(cut.contains(QPointF(12, 0)));
    EXPECT_FALSE(cut.contains(QPointF(17, 0))) << "nobody feels across it";

    const QPainterPath holed = searched({rectangle({5, -2, 4, 4})});
    EXPECT_TRUE(holed.contains(QPointF(0, 0)) && holed.contains(QPointF(15, 0)));
    EXPECT_FALSE(holed.contains(QPointF(7, 0)));
}

} // namespace
} // namespace unknot::figure
