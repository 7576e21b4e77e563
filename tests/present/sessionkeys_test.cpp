// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessionkeys.h"

#include <gmock/gmock.h>

#include <set>

namespace unknot::present
{
namespace
{

TEST(SessionKeys, usuallyAreLettersAndTheSpaceBarEachForOneThing)
{
    const SessionKeys keys;
    EXPECT_EQ(keys.actOf(Qt::Key_Space), Act::One);
    EXPECT_EQ(keys.actOf(Qt::Key_T), Act::TooMuch);
    EXPECT_EQ(keys.actOf(Qt::Key_Q), Act::None);
    EXPECT_EQ(keys.actOf(0), Act::None);
    std::set<QString> names, words;
    std::set<std::string> stored;
    for (const Act act : allActs) {
        EXPECT_EQ(keys.actOf(keys.keyOf(act)), act);
        names.insert(keys.nameOf(act));
        words.insert(SessionKeys::wordsFor(act));
        stored.insert(SessionKeys::word(act));
    }
    EXPECT_EQ(names.size(), allActs.size());
    EXPECT_EQ(words.size(), allActs.size());
    EXPECT_EQ(stored.size(), allActs.size());
}

TEST(SessionKeys, mayChangePlaces)
{
    const SessionKeys keys({{"easing", Qt::Key_S}, {"stronger", Qt::Key_E}, {"one", Qt::Key_F13}});
    EXPECT_EQ(keys.actOf(Qt::Key_S), Act::Easing);
    EXPECT_EQ(keys.actOf(Qt::Key_E), Act::Stronger);
    EXPECT_EQ(keys.actOf(Qt::Key_F13), Act::One);
    EXPECT_EQ(keys.actOf(Qt::Key_Space), Act::None);
    EXPECT_EQ(keys.nameOf(Act::One), QStringLiteral("F13"));
}

// A file that was written by hand: too much has its key whatever else wants it.
TEST(SessionKeys, ofOneThatTwoWantTheFirstHasIt)
{
    const SessionKeys keys({{"skip", Qt::Key_T}, {"back", Qt::Key_T}, {"hammer", Qt::Key_X}, {"easing", Qt::Key_Return}});
    EXPECT_EQ(keys.actOf(Qt::Key_T), Act::TooMuch);
    EXPECT_EQ(keys.keyOf(Act::Skip), Qt::Key_N);
    EXPECT_EQ(keys.keyOf(Act::Back), Qt::Key_B);
    EXPECT_EQ(keys.actOf(Qt::Key_X), Act::None);
    EXPECT_EQ(keys.keyOf(Act::Easing), Qt::Key_E) << "Enter is fixed";
    const SessionKeys taken({{"one", Qt::Key_E}, {"easing", Qt::Key_E}});
    EXPECT_EQ(taken.keyOf(Act::Easing), 0) << "its usual one is taken too";
    EXPECT_EQ(taken.nameOf(Act::Easing), QStringLiteral("none"));
}

TEST(SessionKeys, areCalledByWhatStandsOnThem)
{
    EXPECT_EQ(SessionKeys::keyName(Qt::Key_E), QStringLiteral("E"));
    EXPECT_EQ(SessionKeys::keyName(Qt::Key_Comma), QStringLiteral(","));
    EXPECT_EQ(SessionKeys::keyName(Qt::Key_Space), QStringLiteral("Space"));
    EXPECT_EQ(SessionKeys::keyName(Qt::Key_PageDown), QStringLiteral("Page down")) << "as a foot pedal sends it";
    EXPECT_EQ(SessionKeys::keyName(Qt::Key_F35), QStringLiteral("F35"));
    EXPECT_EQ(SessionKeys::keyName(0), QStringLiteral("none"));
    EXPECT_EQ(SessionKeys::keyName(Qt::Key_MediaPlay), QStringLiteral("key 1000080")) << "one without a name has its number";
}

TEST(SessionKeys, areListedInTheOrderOfWhatTheyDo)
{
    const QStringList names = SessionKeys({{"no", Qt::Key_F13}}).names();
    ASSERT_EQ(names.size(), qsizetype(allActs.size()));
    EXPECT_EQ(names.first(), QStringLiteral("Space"));
    EXPECT_EQ(names.last(), QStringLiteral("F13"));
}

TEST(SessionKeys, noActHasNoWord)
{
    EXPECT_EQ(SessionKeys::word(Act::None), "");
    EXPECT_EQ(SessionKeys::wordsFor(Act::None), QString());
}

TEST(SessionKeys, sayWhyAKeyIsNotTaken)
{
    const SessionKeys keys;
    EXPECT_EQ(keys.against(Act::Easing, Qt::Key_F13), QString());
    EXPECT_EQ(keys.against(Act::Easing, Qt::Key_E), QString());
    EXPECT_TRUE(keys.against(Act::Easing, Qt::Key_T).contains(u"Too much"));
    for (const int fixed :
        {int(Qt::Key_0), int(Qt::Key_9), int(Qt::Key_Return), int(Qt::Key_Escape), int(Qt::Key_Shift), int(Qt::Key_F1), 0})
        EXPECT_FALSE(keys.against(Act::Easing, fixed).isEmpty()) << fixed;
}

} // namespace
} // namespace unknot::present
