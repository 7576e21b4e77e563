// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/movementcontroller.h"

#include "startedprogram.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

struct Moving {
    const TempFolder folder;
    FixedClock clock = noon();
    Start start{folder, clock};
    MovementController &movement = *start.context.find<MovementController>();
};

} // namespace

TEST(Movement, countsItsSecondsByTheClockAndEnds)
{
    Moving moving;
    MovementController &movement = moving.movement;
    EXPECT_FALSE(movement.runs());
    EXPECT_EQ(movement.seconds(), 30);
    movement.begin(QStringLiteral("Roll the shoulders."));
    EXPECT_TRUE(movement.runs());
    moving.clock.advance(100ms);
    movement.tick();
    EXPECT_EQ(movement.seconds(), 30);
    moving.clock.advance(14'900ms);
    movement.tick();
    EXPECT_EQ(movement.seconds(), 15);
    EXPECT_DOUBLE_EQ(movement.left(), 0.5);
    moving.clock.advance(15s);
    movement.tick();
    EXPECT_FALSE(movement.runs());
    EXPECT_TRUE(movement.done());
}

TEST(Movement, canBeLeftAtAnyMomentAndBegunAgain)
{
    Moving moving;
    MovementController &movement = moving.movement;
    movement.begin({});
    moving.clock.advance(10s);
    movement.leave();
    EXPECT_FALSE(movement.runs());
    EXPECT_FALSE(movement.done());
    movement.begin({});
    EXPECT_EQ(movement.seconds(), 30);
    const QSignalSpy changed(&movement, &MovementController::changed);
    movement.leave();
    movement.leave();
    movement.tick();
    EXPECT_EQ(changed.count(), 1);
}

} // namespace unknot::test
