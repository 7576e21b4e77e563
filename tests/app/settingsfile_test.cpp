// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/settingsfile.h"

#include "app/settings/appsettings.h"
#include "startedprogram.h"
#include "support/chosen.h"
#include "support/specialfiles.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;

struct SettingsFile : testing::Test {
    // The program starts with the usual settings, and says which file it did not read.
    void expectUsual(const std::string &what)
    {
        const std::optional<Error> refusal = practice::settingsRefusal(folder.path());
        ASSERT_TRUE(refusal);
        EXPECT_EQ(refusal->file, (folder / "settings.ini").string());
        EXPECT_NE(refusal->what.find(what), std::string::npos) << refusal->what;
        EXPECT_EQ(AppSettings::shown(folder.path()).body, bodymap::Body::Masculine);
        AppSettings settings(folder.path(), {});
        EXPECT_TRUE(settings.now().sounds);
        test::choose(settings, &practice::Settings::sounds, false);
        EXPECT_FALSE(settings.now().sounds) << "until it ends";
    }

    TempFolder folder;
};

} // namespace

TEST_F(SettingsFile, thatAreReadOrNotThereAreNotRefused)
{
    EXPECT_FALSE(practice::settingsRefusal(folder.path()));
    TempFolder::write(folder / "settings.ini", "[look]\nbody=feminine\n");
    EXPECT_FALSE(practice::settingsRefusal(folder.path()));
    EXPECT_EQ(AppSettings::shown(folder.path()).body, bodymap::Body::Feminine);
}

TEST_F(SettingsFile, thatAreAPipeAreNotWaitedForAndStayOne)
{
    ASSERT_TRUE(makePipe(folder / "settings.ini"));
    expectUsual("is a named pipe");
    EXPECT_TRUE(fs::is_fifo(folder / "settings.ini"));
}

TEST_F(SettingsFile, thatAreADeviceAreNotReadToItsEnd)
{
    ASSERT_TRUE(linkToZero(folder / "settings.ini"));
    expectUsual("is a device");
    EXPECT_TRUE(fs::is_symlink(folder / "settings.ini"));
}

TEST_F(SettingsFile, thatAreHugeAreNotRead)
{
    TempFolder::write(folder / "settings.ini", "[look]\nbody=feminine\n");
    fs::resize_file(folder / "settings.ini", std::uintmax_t{1} << 40);
    expectUsual("is larger than 1 MB");
}

} // namespace unknot::test
