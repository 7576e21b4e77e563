// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/viewport.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <limits>

namespace unknot::test
{

namespace
{

using figure::Viewport;

constexpr double hair = 1e-6;

// Some view of a pane, reached as a person would: by zooming here and there, and by moving.
Viewport anyView()
{
    Viewport view;
    view.setPane(QSizeF(*rc::gen::inRange(200, 3000), *rc::gen::inRange(200, 2000)));
    const int moves = *rc::gen::inRange(0, 12);
    for (int i = 0; i < moves; ++i) {
        const QPointF place(*rc::gen::inRange(0, 3000), *rc::gen::inRange(0, 2000));
        if (*rc::gen::arbitrary<bool>())
            view.zoomAbout(place, *rc::gen::inRange(20, 500) / 100.0);
        else
            view.panBy(place - QPointF(1500, 1000));
    }
    return view;
}

QPointF anyPlaceOn(const Viewport &view)
{
    return {view.pane().width() * *rc::gen::inRange(0, 1001) / 1000.0, view.pane().height() * *rc::gen::inRange(0, 1001) / 1000.0};
}

void expectNear(QPointF a, QPointF b, double by = hair)
{
    RC_ASSERT(std::abs(a.x() - b.x()) < by);
    RC_ASSERT(std::abs(a.y() - b.y()) < by);
}

void check(const std::function<void()> &rule)
{
    EXPECT_TRUE(rc::check(rule));
}

TEST(Viewport, neverShowsWhatIsNotOnTheSheet)
{
    check([] {
        const Viewport view = anyView();
        const QRectF shown = view.shown();
        RC_ASSERT(shown.left() >= -hair && shown.top() >= -hair);
        RC_ASSERT(shown.right() <= view.pane().width() + hair && shown.bottom() <= view.pane().height() + hair);
    });
}

TEST(Viewport, magnifiesOnceToEightTimes)
{
    check([] {
        const double scale = anyView().scale();
        RC_ASSERT(scale >= Viewport::least && scale <= Viewport::most);
    });
}

TEST(Viewport, zoomingInKeepsThePlaceUnderThePointer)
{
    check([] {
        Viewport view = anyView();
        const QPointF pointer = anyPlaceOn(view);
        const QPointF held = view.toSheet(pointer);
        view.zoomAbout(pointer, 1 + *rc::gen::inRange(0, 300) / 100.0);
        expectNear(view.toPane(held), pointer);
    });
}

TEST(Viewport, zoomingInAndOutAgainAboutOnePlaceChangesNothing)
{
    check([] {
        Viewport view = anyView();
        RC_PRE(view.scale() < 4);
        const Viewport before = view;
        const QPointF pointer = anyPlaceOn(view);
        view.zoomAbout(pointer, 2);
        view.zoomAbout(pointer, 0.5);
        expectNear(view.toPane({0, 0}), before.toPane({0, 0}), 1e-3);
        RC_ASSERT(std::abs(view.scale() - before.scale()) < hair);
    });
}

TEST(Viewport, sheetAndPaneAreEachOthersInverse)
{
    check([] {
        const Viewport view = anyView();
        const QPointF place = anyPlaceOn(view);
        expectNear(view.toPane(view.toSheet(place)), place);
        expectNear(view.transform().map(view.toSheet(place)), place);
    });
}

TEST(Viewport, revealsWhatFits)
{
    check([] {
        Viewport view = anyView();
        const QPointF corner = anyPlaceOn(view);
        const QRectF part(corner, QSizeF(10, 10));
        RC_PRE(QRectF({0, 0}, view.pane()).contains(part));
        view.reveal(part, 8);
        RC_ASSERT(view.shown().adjusted(-hair, -hair, hair, hair).contains(part));
    });
}

TEST(Viewport, revealingWhatIsInSightMovesNothing)
{
    check([] {
        Viewport view = anyView();
        const QRectF middle(view.toSheet({view.pane().width() / 2, view.pane().height() / 2}), QSizeF(1, 1));
        const Viewport before = view;
        view.reveal(middle, 8);
        RC_ASSERT(view == before);
    });
}

TEST(Viewport, fitShowsAll)
{
    check([] {
        Viewport view = anyView();
        view.fit();
        RC_ASSERT(view.isFitted());
        RC_ASSERT(view.shown() == QRectF({0, 0}, view.pane()));
    });
}

TEST(Viewport, zoomingOutFarEnoughFits)
{
    check([] {
        Viewport view = anyView();
        view.zoomAbout(anyPlaceOn(view), 0.1);
        RC_ASSERT(view.isFitted());
        RC_ASSERT(view.toSheet({0, 0}) == QPointF(0, 0));
    });
}

TEST(Viewport, keepsItsMiddleWhenThePaneGrows)
{
    Viewport view;
    view.setPane({800, 600});
    view.zoomAbout({400, 300}, 4);
    view.setPane({1600, 1200});
    EXPECT_EQ(view.toSheet({800, 600}), QPointF(800, 600));
    EXPECT_EQ(view.scale(), 4);
}

TEST(Viewport, takesNoNonsense)
{
    Viewport view;
    view.setPane({800, 600});
    view.zoomAbout({100, 100}, 2);
    const Viewport before = view;
    for (const double factor : {0.0, -2.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        view.zoomAbout({400, 300}, factor);
    EXPECT_EQ(view, before);
}

} // namespace

} // namespace unknot::test
