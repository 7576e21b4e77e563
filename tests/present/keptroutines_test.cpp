// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/keptroutines.h"

#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

const PointId calf{"gastrocnemius-inner-belly"};
const practice::Points calves{{calf, Side::Left, {}}, {calf, Side::Right, {}}};
const auto evening = QStringLiteral("Evening");

struct KeptRoutinesTest : testing::Test {
    [[nodiscard]] QString id() const { return kept.idOf(evening); }

    const test::TempFolder folder;
    KeptRoutines kept{test::shippedWorld().catalogue, folder.path()};
};

TEST_F(KeptRoutinesTest, whatIsKeptIsSaidAndCanBeTakenBack)
{
    EXPECT_FALSE(kept.isOwn(evening));
    EXPECT_TRUE(kept.keep(evening, calves));
    EXPECT_FALSE(kept.state().said.isEmpty());
    EXPECT_TRUE(kept.state().canTakeBack);
    EXPECT_TRUE(kept.replaces(QStringLiteral(" Evening ")));
    EXPECT_EQ(kept.names(), QStringList{evening});
    EXPECT_EQ(kept.idOf(QStringLiteral(" evening")), id()) << "as one types it";
    EXPECT_TRUE(kept.takeBack());
    EXPECT_TRUE(kept.names().isEmpty());
}

TEST_F(KeptRoutinesTest, whatCanNotBeKeptIsSaidAndChangesNothing)
{
    EXPECT_TRUE(kept.keep(evening, calves));
    EXPECT_FALSE(kept.keep(QStringLiteral("  "), calves));
    EXPECT_FALSE(kept.state().said.isEmpty());
    EXPECT_FALSE(kept.state().canTakeBack) << "a press would take back what was changed before";
    EXPECT_FALSE(kept.rename(QStringLiteral("another"), evening));
    EXPECT_FALSE(kept.remove(QStringLiteral("another")));
    EXPECT_EQ(kept.names(), QStringList{evening});
}

TEST_F(KeptRoutinesTest, oneThatIsOpenedIsProposedUntilItIsKeptOrClosed)
{
    EXPECT_TRUE(kept.keep(evening, calves));
    EXPECT_EQ(kept.pointsOf(id()).value_or(practice::Points{}).size(), calves.size());
    EXPECT_FALSE(kept.pointsOf(QStringLiteral("another")));
    kept.open(id());
    EXPECT_EQ(kept.state().proposed, evening);
    EXPECT_TRUE(kept.close());
    EXPECT_FALSE(kept.close());
    kept.open(id());
    EXPECT_TRUE(kept.keep(evening, calves));
    EXPECT_EQ(kept.state().proposed, QString());
}

TEST_F(KeptRoutinesTest, whatWasGivenAwayIsSaidWithItsFolder)
{
    const test::TempFolder target;
    EXPECT_TRUE(kept.keep(evening, calves));
    kept.giveAway(id(), target.path(), QDate(2026, 11, 22));
    EXPECT_TRUE(kept.state().said.contains(QString::fromStdString(target.path().string())));
    EXPECT_FALSE(target.contents().empty());
    kept.saidRead();
    EXPECT_EQ(kept.state().said, QString());
}

} // namespace
} // namespace unknot::present
