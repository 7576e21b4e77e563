// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/keptsettings.h"

#include <gmock/gmock.h>

namespace unknot::practice
{
namespace
{

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Key;
using testing::Pair;

const catalogue::Limits limits;

StoredSettings damaged()
{
    return {true, {{"dose/pressure", "60"}, {"sound/volume", "loud"}}};
}

TEST(KeptSettings, whatIsChosenIsToBeWritten)
{
    KeptSettings kept({}, limits);
    EXPECT_THAT(kept.unwritten(), IsEmpty());
    Settings wanted = kept.now();
    wanted.volume = 20;
    EXPECT_TRUE(kept.choose(wanted));
    EXPECT_FALSE(kept.choose(wanted));
    EXPECT_THAT(kept.unwritten(), ElementsAre(Pair("sound/volume", "20")));
    kept.written();
    EXPECT_THAT(kept.unwritten(), IsEmpty());
}

TEST(KeptSettings, whatIsChosenIsBroughtIntoTheLimits)
{
    KeptSettings kept({}, limits);
    Settings wanted = kept.now();
    wanted.wishes.pressure = 10;
    wanted.volume = 300;
    wanted.textScale = 9;
    kept.choose(wanted);
    EXPECT_EQ(kept.now().wishes.pressure, limits.pressure.max);
    EXPECT_EQ(kept.now().volume, 100);
    EXPECT_EQ(kept.now().textScale, 2);
}

// A file that became sound again by the first choice would say nothing of what was lost.
TEST(KeptSettings, whatWasTakenForDamagedOnesIsWrittenWithTheFirstChoice)
{
    KeptSettings kept(damaged(), limits);
    EXPECT_THAT(kept.damaged(), ElementsAre(Setting::Volume, Setting::Pressure));
    Settings wanted = kept.now();
    wanted.volume = 50;
    kept.choose(wanted);
    EXPECT_THAT(kept.damaged(), ElementsAre(Setting::Pressure));
    EXPECT_THAT(kept.unwritten(), ElementsAre(Key("dose/pressure"), Key("sound/volume")));
}

TEST(KeptSettings, whatWasReadOfDamageIsWrittenAndNotNamedAgain)
{
    KeptSettings kept(damaged(), limits);
    kept.damageRead();
    EXPECT_THAT(kept.damaged(), IsEmpty());
    EXPECT_THAT(kept.unwritten(), ElementsAre(Key("dose/pressure"), Key("sound/volume")));
}

} // namespace
} // namespace unknot::practice
