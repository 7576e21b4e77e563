// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/settingstext.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::present
{
namespace
{

using practice::Setting;

TEST(SettingsText, everySettingHasANameOfItsOwn)
{
    std::set<QString> names;
    for (const Setting setting : practice::allSettings)
        names.insert(settingName(setting));
    EXPECT_EQ(names.size(), practice::allSettings.size());
    EXPECT_FALSE(names.contains(QString()));
}

TEST(SettingsText, nothingIsSaidWhereNothingIsDamaged)
{
    EXPECT_EQ(damagedSentence({}), QString());
}

TEST(SettingsText, saysWhichDoseIsDamagedAndThatItIsTakenLightly)
{
    EXPECT_EQ(damagedSentence({Setting::Pressure}),
        QStringLiteral("One of your settings can't be read: How hard to press. Until you choose again, pressing is as light as it can be "
                       "chosen, and a rest as long."));
}

TEST(SettingsText, saysThatTheUsualIsTakenForAllElse)
{
    EXPECT_EQ(damagedSentence({Setting::Volume}),
        QStringLiteral("One of your settings can't be read: Volume of the tones. What is usual is taken for it."));
    EXPECT_EQ(damagedSentence({Setting::Volume, Setting::Voice}),
        QStringLiteral("Some of your settings can't be read: Volume of the tones; Voice. What is usual is taken for them."));
}

TEST(SettingsText, saysBothWhereBothAreDamaged)
{
    const QString sentence = damagedSentence({Setting::Volume, Setting::Hold});
    EXPECT_TRUE(sentence.contains(QStringLiteral("Volume of the tones; How long a press is held.")));
    EXPECT_TRUE(sentence.contains(QStringLiteral("as light as it can be chosen")));
    EXPECT_TRUE(sentence.endsWith(QStringLiteral("For the others what is usual is taken.")));
}

TEST(SettingsText, saysWhereSettingsCantBeSavedAndWhatHolds)
{
    const QString sentence = unsavedSentence(QStringLiteral("/home/ada/data"));
    EXPECT_TRUE(sentence.contains(QStringLiteral("/home/ada/data")));
    EXPECT_TRUE(sentence.contains(QStringLiteral("holds until you close Unknot")));
}

TEST(SettingsText, theRangesAreThoseOfTheLimits)
{
    catalogue::Limits limits;
    limits.hold = {Seconds{30}, Seconds{11}, Seconds{77}};
    const DoseRanges ranges = doseRanges(limits);
    EXPECT_EQ(ranges.hold, (NumberRange{11, 77}));
    EXPECT_EQ(ranges.pressure, (NumberRange{limits.pressure.min, limits.pressure.max}));
    EXPECT_EQ(ranges.between, (NumberRange{10, 60}));
}

TEST(SettingsText, whatIsShownIsWhatIsChosen)
{
    practice::Settings settings;
    settings.appearance = practice::Settings::Appearance::Dark;
    settings.textScale = 1.75;
    settings.body = bodymap::Body::Feminine;
    settings.language = "de";
    settings.reducedMotion = settings.mirrored = settings.moreContrast = true;
    settings.voice = settings.sounds = false;
    settings.volume = 20;
    settings.movement = settings.pauseOthers = false;
    settings.wishes = {4, Seconds{50}, 2, Seconds{25}, Seconds{40}, Seconds{9}};
    EXPECT_EQ(settingsOf(choicesOf(settings)), settings);
    EXPECT_EQ(settingsOf(choicesOf({})), practice::Settings());
}

TEST(SettingsText, aNumberThatNamesNothingIsTakenForTheUsual)
{
    Choices choices;
    choices.appearance = static_cast<look::Appearance>(7);
    choices.body = static_cast<look::Figure>(7);
    EXPECT_EQ(settingsOf(choices).appearance, practice::Settings::Appearance::System);
    EXPECT_EQ(settingsOf(choices).body, bodymap::Body::Masculine);
}

TEST(SettingsText, theSystemsLanguageComesFirst)
{
    EXPECT_EQ(languageIds({"en", "de"}), (QStringList{QString(), QStringLiteral("en"), QStringLiteral("de")}));
    EXPECT_EQ(languageNames({"en", "de"}), (QStringList{QStringLiteral("System"), QStringLiteral("English"), QStringLiteral("Deutsch")}));
}

TEST(SettingsText, aLanguageIsNamedInItsOwnWords)
{
    EXPECT_EQ(languageName(QString()), QStringLiteral("System"));
    EXPECT_EQ(languageName(QStringLiteral("en")), QStringLiteral("English"));
    EXPECT_EQ(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
    EXPECT_EQ(languageName(QStringLiteral("xx")), QStringLiteral("xx"));
}

} // namespace
} // namespace unknot::present
