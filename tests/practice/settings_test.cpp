// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/settings.h"

#include "session/plan.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include <ostream>

namespace unknot::practice
{

void PrintTo(Setting setting, std::ostream *out)
{
    *out << keyOf(setting);
}

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

const catalogue::Limits limits;

// Every entry, each another than the usual one.
Settings chosen()
{
    Settings settings;
    settings.appearance = Settings::Appearance::Dark;
    settings.textScale = 1.25;
    settings.body = bodymap::Body::Feminine;
    settings.language = "pt-BR";
    settings.reducedMotion = true;
    settings.mirrored = true;
    settings.moreContrast = true;
    settings.voice = false;
    settings.sounds = false;
    settings.volume = 30;
    settings.movement = false;
    settings.pauseOthers = false;
    settings.voiceSpeed = 80;
    settings.voiceVolume = 50;
    settings.speaker = Settings::Speaker::AmericanHigher;
    settings.keys = {{"easing", 70}, {"one", 16777264}};
    settings.wishes = {4, Seconds{45}, 2, Seconds{20}, Seconds{30}, Seconds{7}};
    settings.wishes.ways = {{PointId{"biceps-middle"}, WayId{"move"}}, {PointId{"soleus-upper"}, WayId{"light"}}};
    settings.wishes.without = {ToolId{"hook"}, ToolId{"roller"}};
    settings.wishes.tools = {{PointId{"biceps-middle"}, {ToolId{"thumb"}, PostureId{"sit"}}}};
    settings.wishes.breath = true;
    return settings;
}

StoredSettings stored(const Settings &settings)
{
    StoredSettings file;
    for (const Setting setting : allSettings)
        file.entries.emplace(keyOf(setting), textOf(setting, settings));
    return file;
}

Settings usual()
{
    Settings settings;
    settings.wishes = safety::usual(limits);
    return settings;
}

// What has to be taken for an entry that is damaged.
Settings worse()
{
    Settings settings;
    settings.wishes = safety::lightest(limits);
    return settings;
}

struct Damage {
    const char *name;
    std::optional<std::string> text;
    bool isAWord = false; // a language may be called so
};

const Damage damages[] = {{"letters", "soft"}, {"huge", "99999999999999999999"}, {"beyond", "100000"}, {"negative", "-3"},
    {"no number", "nan", true}, {"endless", "inf", true}, {"a fraction", "2.5.5"}, {"a number and more", "4 or so"}, {"a blank", " "},
    {"a control character", std::string("4\0", 2)}, {"a list or another type", std::nullopt}};

TEST(Settings, areAsUsualWhereNothingIsStored)
{
    const SettingsRead read = readSettings({}, limits);
    EXPECT_EQ(read.settings, usual());
    EXPECT_EQ(read.settings.wishes, safety::Wishes());
    EXPECT_THAT(read.damaged, IsEmpty());
}

TEST(Settings, areReadAsTheyWereWritten)
{
    const SettingsRead read = readSettings(stored(chosen()), limits);
    EXPECT_EQ(read.settings, chosen());
    EXPECT_THAT(read.damaged, IsEmpty());
}

TEST(Settings, haveEachANameOfTheirOwn)
{
    EXPECT_EQ(stored(chosen()).entries.size(), allSettings.size());
}

class DamagedSetting : public testing::TestWithParam<std::tuple<Setting, Damage>>
{
};

// Of one that is damaged the worse is taken, and of no other.
TEST_P(DamagedSetting, isTakenForTheWorseAndNamed)
{
    const auto &[setting, damage] = GetParam();
    if (setting == Setting::Language && damage.isAWord)
        return;
    StoredSettings file = stored(chosen());
    file.entries[std::string(keyOf(setting))] = damage.text;
    const SettingsRead read = readSettings(file, limits);
    EXPECT_THAT(read.damaged, ElementsAre(setting));
    for (const Setting one : allSettings)
        EXPECT_EQ(textOf(one, read.settings), textOf(one, one == setting ? worse() : chosen())) << keyOf(one);
}

INSTANTIATE_TEST_SUITE_P(
    Every, DamagedSetting, testing::Combine(testing::ValuesIn(allSettings), testing::ValuesIn(damages)), [](const auto &instance) {
        std::string name = std::string(keyOf(std::get<0>(instance.param))) + "_" + std::get<1>(instance.param).name;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return c == '/' || c == ' '; }, '_');
        return name;
    });

// Nothing at all is what a language has where none was chosen, and a list in which nothing stands.
TEST(Settings, anEmptyEntryIsDamagedWhereSomethingIsMeantToStand)
{
    for (const Setting setting : allSettings) {
        StoredSettings file;
        file.entries[std::string(keyOf(setting))] = "";
        const bool isMeant = setting != Setting::Language && setting != Setting::Ways && setting != Setting::Without
            && setting != Setting::Tools && setting != Setting::Keys;
        EXPECT_EQ(readSettings(file, limits).damaged.size(), isMeant ? 1U : 0U) << keyOf(setting);
    }
}

TEST(Settings, ofADamagedDoseTheLightestIsTaken)
{
    StoredSettings file;
    for (const Setting setting : allSettings)
        file.entries.emplace(keyOf(setting), "99999");
    const safety::Wishes wishes = readSettings(file, limits).settings.wishes;
    EXPECT_EQ(wishes.pressure, limits.pressure.min);
    EXPECT_EQ(wishes.hold, limits.hold.min);
    EXPECT_EQ(wishes.reps, limits.reps.min);
    EXPECT_EQ(wishes.restBetweenReps, limits.restBetweenReps.max);
    EXPECT_EQ(wishes.restBetweenPoints, limits.restBetweenPoints.max);
    EXPECT_EQ(wishes.leadIn, limits.leadIn.usual);
}

// What could not be read may have been a lighter dose than the usual one.
TEST(Settings, whatIsMissedInAFileThatIsNotWholeIsTakenForTheWorse)
{
    StoredSettings file;
    file.whole = false;
    file.entries["dose/hold"] = "60";
    const SettingsRead read = readSettings(file, limits);
    EXPECT_THAT(read.damaged, ElementsAre(Setting::Pressure, Setting::Reps, Setting::RestBetweenReps, Setting::RestBetweenPoints));
    safety::Wishes expected = safety::lightest(limits);
    expected.hold = Seconds{60};
    EXPECT_EQ(read.settings.wishes, expected);
    EXPECT_EQ(read.settings.volume, Settings().volume);
}

TEST(Settings, aDoseUnderANameThatNobodyKnowsMakesTheMissingOnesDamaged)
{
    StoredSettings file;
    file.entries["dose/presure"] = "3";
    file.entries["dose/reps"] = "4";
    const SettingsRead read = readSettings(file, limits);
    EXPECT_EQ(read.settings.wishes.pressure, limits.pressure.min);
    EXPECT_EQ(read.settings.wishes.reps, 4);
}

TEST(Settings, whatNobodyKnowsIsLeftAlone)
{
    StoredSettings file;
    file.entries["look/wallpaper"] = "yes";
    EXPECT_EQ(readSettings(file, limits).settings, usual());
}

RC_GTEST_PROP(SettingsProperty, neverAskForMoreThanCanBeChosenWhateverIsStored, (bool whole))
{
    StoredSettings file;
    file.whole = whole;
    for (const Setting setting : allSettings) {
        if (*rc::gen::arbitrary<bool>())
            file.entries.emplace(keyOf(setting),
                *rc::gen::oneOf(
                    rc::gen::arbitrary<std::string>(), rc::gen::map(rc::gen::inRange(-200, 200), [](int n) { return std::to_string(n); })));
    }
    const SettingsRead read = readSettings(file, limits);
    RC_ASSERT(safety::clamped(limits, read.settings.wishes) == read.settings.wishes);
    RC_ASSERT(read.settings.textScale >= 1.0 && read.settings.textScale <= 2.0);
    RC_ASSERT(read.settings.volume >= 0 && read.settings.volume <= 100);
    RC_ASSERT(readSettings(stored(read.settings), limits).settings == read.settings);
}

} // namespace
TEST(Settings, theMovementIsAWishWhereItIsChosen)
{
    Settings settings;
    EXPECT_EQ(wishesOf(settings).movement, session::movementLength) << "as usual";
    settings.movement = false;
    EXPECT_EQ(wishesOf(settings), settings.wishes);
}

// Who had made all of it quiet is not shouted at.
TEST(Settings, theVoiceIsAsLoudAsTheTonesWhereItWasNeverChosen)
{
    const StoredSettings old{true, {{"sound/volume", "20"}}}, both{true, {{"sound/volume", "20"}, {"sound/voiceVolume", "90"}}};
    EXPECT_EQ(practice::readSettings(old, limits).settings.voiceVolume, 20);
    EXPECT_EQ(practice::readSettings(both, limits).settings.voiceVolume, 90);
}

} // namespace unknot::practice
