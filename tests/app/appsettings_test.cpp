// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/appsettings.h"

#include "support/chosen.h"
#include "support/tempfolder.h"

#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace unknot::test
{

namespace
{

using app::AppSettings;
using testing::HasSubstr;

const catalogue::Limits limits;

class AppSettingsTest : public testing::Test
{
protected:
    void write(const std::string &text) const { TempFolder::write(folder / "settings.ini", text); }
    [[nodiscard]] std::string file() const { return TempFolder::bytes(folder / "settings.ini"); }

    TempFolder folder;
};

std::string damagedIn(const AppSettings &settings)
{
    return settings.faults().damaged.toStdString();
}

void expectLightest(const AppSettings &settings)
{
    EXPECT_EQ(settings.now().wishes, safety::lightest(limits));
}

} // namespace

TEST_F(AppSettingsTest, areAsUsualWhereNothingWasChosen)
{
    const AppSettings settings(folder.path(), limits);
    EXPECT_EQ(settings.now().wishes, safety::usual(limits));
    EXPECT_EQ(settings.now().appearance, practice::Settings::Appearance::System);
    EXPECT_EQ(settings.now().volume, 70);
    EXPECT_EQ(settings.faults(), present::SettingsFaults());
    EXPECT_FALSE(std::filesystem::exists(folder / "settings.ini"));
}

TEST_F(AppSettingsTest, followTheDesktopsThemeAtOnce)
{
    AppSettings settings(folder.path(), limits);
    const QSignalSpy told(&settings, &AppSettings::changed);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    const QPalette before = QGuiApplication::palette();
    QGuiApplication::setPalette(dark);
    EXPECT_TRUE(settings.dark());
    EXPECT_EQ(told.count(), 1);
    QGuiApplication::setPalette(before);
    EXPECT_FALSE(settings.dark());
    choose(settings, &practice::Settings::appearance, practice::Settings::Appearance::Light);
    QGuiApplication::setPalette(dark);
    EXPECT_FALSE(settings.dark()) << "what was chosen stays";
    QGuiApplication::setPalette(before);
}

TEST_F(AppSettingsTest, areKeptForTheNextStart)
{
    {
        AppSettings settings(folder.path(), limits);
        choose(settings, &practice::Settings::appearance, practice::Settings::Appearance::Dark);
        choose(settings, &practice::Settings::textScale, 1.75);
        choose(settings, &practice::Settings::body, bodymap::Body::Feminine);
        choose(settings, &practice::Settings::language, "de");
        choose(settings, &practice::Settings::reducedMotion, true);
        choose(settings, &practice::Settings::mirrored, true);
        choose(settings, &practice::Settings::moreContrast, true);
        choose(settings, &practice::Settings::voice, false);
        choose(settings, &practice::Settings::sounds, false);
        choose(settings, &practice::Settings::volume, 20);
        choose(settings, &safety::Wishes::pressure, 4);
        choose(settings, &safety::Wishes::hold, Seconds{50});
        choose(settings, &safety::Wishes::reps, 2);
        choose(settings, &safety::Wishes::restBetweenReps, Seconds{25});
        choose(settings, &safety::Wishes::restBetweenPoints, Seconds{40});
        choose(settings, &safety::Wishes::leadIn, Seconds{9});
        EXPECT_EQ(settings.faults(), present::SettingsFaults());
    }
    const AppSettings settings(folder.path(), limits);
    EXPECT_EQ(settings.now().appearance, practice::Settings::Appearance::Dark);
    EXPECT_EQ(settings.now().textScale, 1.75);
    EXPECT_EQ(settings.now().body, bodymap::Body::Feminine);
    EXPECT_EQ(settings.now().language, "de");
    EXPECT_TRUE(settings.now().reducedMotion);
    EXPECT_TRUE(settings.now().mirrored);
    EXPECT_TRUE(settings.now().moreContrast);
    EXPECT_FALSE(settings.now().voice);
    EXPECT_FALSE(settings.now().sounds);
    EXPECT_EQ(settings.now().volume, 20);
    EXPECT_EQ(settings.now().wishes, (safety::Wishes{4, Seconds{50}, 2, Seconds{25}, Seconds{40}, Seconds{9}}));
    EXPECT_EQ(AppSettings::shown(folder.path()).body, bodymap::Body::Feminine);
    EXPECT_EQ(AppSettings::shown(folder.path()).language, "de");
}

// As earlier versions wrote it.
TEST_F(AppSettingsTest, readWhatWasWrittenBefore)
{
    write("[dose]\nhold=25\npressure=4\n\n[look]\ntextScale=1.5\nreducedMotion=true\nappearance=light\n\n[sound]\nvolume=40\n");
    const AppSettings settings(folder.path(), limits);
    EXPECT_EQ(settings.faults(), present::SettingsFaults());
    EXPECT_EQ(settings.now().wishes.hold, Seconds{25});
    EXPECT_EQ(settings.now().textScale, 1.5);
    EXPECT_TRUE(settings.now().reducedMotion);
    EXPECT_EQ(settings.now().volume, 40);
    EXPECT_EQ(settings.now().wishes.reps, limits.reps.usual);
}

TEST_F(AppSettingsTest, bringWhatIsChosenIntoTheLimits)
{
    AppSettings settings(folder.path(), limits);
    choose(settings, &safety::Wishes::pressure, 10);
    EXPECT_EQ(settings.now().wishes.pressure, limits.pressure.max);
    choose(settings, &practice::Settings::volume, 300);
    EXPECT_EQ(settings.now().volume, 100);
    choose(settings, &practice::Settings::textScale, 9);
    EXPECT_EQ(settings.now().textScale, 2);
    EXPECT_EQ(AppSettings(folder.path(), limits).faults(), present::SettingsFaults());
}

TEST_F(AppSettingsTest, aDamagedDoseIsTakenForTheLighterAndNamed)
{
    write("[dose]\npressure=60\nhold=long\nreps=1,2\nrest=-5\nbetween=\nleadIn=5\n");
    const AppSettings settings(folder.path(), limits);
    expectLightest(settings);
    EXPECT_THAT(damagedIn(settings),
        HasSubstr("How hard to press; How long a press is held; How often on each point; Rest between presses; Rest between points."));
}

TEST_F(AppSettingsTest, whatIsNoTextIsDamaged)
{
    write("[dose]\npressure=@Variant(\\0\\0\\0\\x2\\0\\0\\0\\x6)\n[sound]\nvolume=@ByteArray(60)\n");
    const AppSettings settings(folder.path(), limits);
    EXPECT_EQ(settings.now().wishes.pressure, limits.pressure.min);
    EXPECT_EQ(settings.now().volume, 70);
    EXPECT_THAT(damagedIn(settings), HasSubstr("Volume of the tones; How hard to press."));
}

TEST_F(AppSettingsTest, aFileThatIsNoneIsTakenForTheWorse)
{
    write("a letter to my aunt\nwith no settings in it\n");
    expectLightest(AppSettings(folder.path(), limits));
    EXPECT_NE(damagedIn(AppSettings(folder.path(), limits)), "");
}

TEST_F(AppSettingsTest, aFolderOrAPipeInItsPlaceIsTakenForTheWorseAndHoldsNothingUp)
{
    std::filesystem::create_directory(folder / "settings.ini");
    expectLightest(AppSettings(folder.path(), limits));
    std::filesystem::remove(folder / "settings.ini");
    ASSERT_EQ(mkfifo((folder / "settings.ini").c_str(), 0600), 0);
    expectLightest(AppSettings(folder.path(), limits));
    EXPECT_EQ(AppSettings::shown(folder.path()).body, bodymap::Body::Masculine);
    AppSettings settings(folder.path(), limits);
    choose(settings, &practice::Settings::volume, 30);
    EXPECT_NE(settings.faults().unsaved, QString());
}

TEST_F(AppSettingsTest, aFileTooLargeIsNotRead)
{
    write("[dose]\npressure=4\n" + std::string(2 * 1024 * 1024, '\n'));
    expectLightest(AppSettings(folder.path(), limits));
}

TEST_F(AppSettingsTest, whatIsDamagedIsNamedOnce)
{
    write("[dose]\npressure=60\n[sound]\nvolume=loud\n");
    {
        AppSettings settings(folder.path(), limits);
        const QSignalSpy told(&settings, &AppSettings::faultsChanged);
        settings.damageRead();
        EXPECT_EQ(told.count(), 1);
        EXPECT_EQ(settings.faults(), present::SettingsFaults());
    }
    const AppSettings settings(folder.path(), limits);
    EXPECT_EQ(damagedIn(settings), "");
    EXPECT_EQ(settings.now().wishes.pressure, limits.pressure.min);
}

TEST_F(AppSettingsTest, choosingAgainMendsIt)
{
    write("[dose]\npressure=60\n[sound]\nvolume=loud\n");
    AppSettings settings(folder.path(), limits);
    choose(settings, &practice::Settings::volume, 50);
    EXPECT_THAT(damagedIn(settings), HasSubstr("One of your settings can't be read: How hard to press."));
    choose(settings, &safety::Wishes::pressure, 5);
    EXPECT_EQ(damagedIn(settings), "");
    EXPECT_EQ(AppSettings(folder.path(), limits).now().wishes.pressure, 5);
}

// A file that became sound again by the first choice says nothing of what was lost.
TEST_F(AppSettingsTest, theLighterStaysWhenSomethingElseIsChosen)
{
    write("no settings at all\n");
    {
        AppSettings settings(folder.path(), limits);
        choose(settings, &practice::Settings::voice, false);
        EXPECT_EQ(settings.faults().unsaved, QString());
        EXPECT_NE(damagedIn(settings), "");
    }
    const AppSettings settings(folder.path(), limits);
    expectLightest(settings);
    EXPECT_FALSE(settings.now().voice);
}

TEST_F(AppSettingsTest, whatCantBeSavedIsSaidAndHolds)
{
    AppSettings settings(folder / "no folder" / "data", limits);
    TempFolder::write(folder / "no folder", "a file where a folder has to be");
    choose(settings, &practice::Settings::volume, 30);
    EXPECT_EQ(settings.now().volume, 30);
    EXPECT_THAT(settings.faults().unsaved.toStdString(), HasSubstr("can't be saved in " + (folder / "no folder").string()));
    std::filesystem::remove(folder / "no folder");
    choose(settings, &practice::Settings::voice, false);
    EXPECT_EQ(settings.faults().unsaved, QString());
    EXPECT_EQ(AppSettings(folder / "no folder" / "data", limits).now().volume, 30);
}

TEST_F(AppSettingsTest, entriesThatNobodyKnowsStay)
{
    write("[look]\nwallpaper=blue\n");
    AppSettings settings(folder.path(), limits);
    choose(settings, &practice::Settings::volume, 10);
    EXPECT_THAT(file(), HasSubstr("wallpaper=blue"));
}

} // namespace unknot::test
