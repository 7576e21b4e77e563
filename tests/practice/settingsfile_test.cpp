// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/settingsfile.h"

#include "support/specialfiles.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

using practice::hasOnlySettings;
using practice::settingsRefusal;

TEST(SettingsFile, thatIsReadOrNotThereIsNotRefused)
{
    const TempFolder folder;
    EXPECT_FALSE(settingsRefusal(folder.path()));
    TempFolder::write(folder / "settings.ini", "[look]\nbody=feminine\n");
    EXPECT_FALSE(settingsRefusal(folder.path()));
    EXPECT_EQ(*practice::settingsText(folder.path()), "[look]\nbody=feminine\n");
}

TEST(SettingsFile, thatIsAPipeIsNotWaitedFor)
{
    const TempFolder folder;
    ASSERT_TRUE(makePipe(folder / "settings.ini"));
    EXPECT_TRUE(settingsRefusal(folder.path()));
    EXPECT_FALSE(practice::settingsText(folder.path()));
}

TEST(SettingsFile, isToldFromALetter)
{
    for (const char *text : {"", "\n", "[look]\nbody=feminine\n", "; a remark\r\n\r\n[dose]\r\nhold=5\r\n", "list=a, \\\n b\n"})
        EXPECT_TRUE(hasOnlySettings(text)) << text;
    for (const char *text : {"a letter to my aunt\n", "[look\n", "=5\n", "[look]\nbody\n"})
        EXPECT_FALSE(hasOnlySettings(text)) << text;
}

} // namespace unknot::test
