// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/cuetext.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace unknot::present
{
namespace
{

using session::output::Cue;

TEST(CueText, everyCueHasAToneThatIsShipped)
{
    for (int cue = 0; cue <= static_cast<int>(Cue::SessionOver); ++cue) {
        const auto file = soundOf(static_cast<Cue>(cue)).toStdString() + ".wav";
        EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(UNKNOT_SOURCE_DIR "/data/sounds") / file)) << file;
    }
}

TEST(CueText, whatTheToneCantSayIsSpoken)
{
    EXPECT_EQ(cueWords(Cue::EaseOff), QStringLiteral("Ease off."));
    EXPECT_EQ(cueWords(Cue::Stay), QStringLiteral("Good. Stay as you are."));
    EXPECT_EQ(cueWords(Cue::SinkIn), QStringLiteral("Sink in once more."));
    EXPECT_TRUE(cueWords(Cue::HalfTime).contains(QStringLiteral("What number")));
    EXPECT_EQ(cueWords(Cue::HalfTime, false), QStringLiteral("Half time."));
    for (const Cue cue : {Cue::LeadInSecond, Cue::HoldBegins, Cue::LastSecond, Cue::HoldEnds, Cue::SessionOver})
        EXPECT_EQ(cueWords(cue), QString());
}

TEST(CueText, saysWhyNothingIsHeardOrHowToHearItAgain)
{
    EXPECT_TRUE(soundNote({false, true, true, true}, QStringLiteral("R")).contains(u"No sound device"));
    EXPECT_TRUE(soundNote({true, false, false, true}, QStringLiteral("R")).contains(u"are off"));
    EXPECT_TRUE(soundNote({true, false, true, false}, QStringLiteral("R")).contains(u"espeak-ng"));
    EXPECT_TRUE(soundNote({true, true, true, true}, QStringLiteral("R")).contains(u"R says it again"));
    EXPECT_EQ(soundNote({true, true, false, false}, QStringLiteral("R")), QString());
}

} // namespace
} // namespace unknot::present
