// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/dayrecords.h"

#include <string>
#include <string_view>
#include <vector>

namespace unknot::journal
{

// The words that the file and the export use for the enumerations. They are part of the file's
// format: a word that was once written is never given another meaning.
std::string_view word(SessionState state);
std::string_view word(RatingRecord::Kind kind);
std::string_view word(RatingRecord::Moment moment);
std::string_view word(NextDayRecord::Answer answer);
std::string_view word(Side side);
std::string_view word(Quality quality);
std::string_view word(Impression impression);

// False, and nothing changed: no such word.
bool fromWord(std::string_view text, SessionState &state);
bool fromWord(std::string_view text, RatingRecord::Kind &kind);
bool fromWord(std::string_view text, RatingRecord::Moment &moment);
bool fromWord(std::string_view text, NextDayRecord::Answer &answer);
bool fromWord(std::string_view text, Side &side);
bool fromWord(std::string_view text, Quality &quality);
bool fromWord(std::string_view text, Impression &impression);

// Words that records keep as text; empty: not yet, or not said.
bool isHoldEnd(std::string_view text); // time, skipped, too-much, stepped-back, stopped, paused, eased
bool isPointEnd(std::string_view text); // as PointRecord::end has them, but for the empty one
bool isAche(std::string_view text); // yes, a-bit, no
// The signs of one hold as one text: "spreads:12000 sharp:15500", in ms since it began.
std::string textOf(const std::vector<SignRecord> &signs);
std::string textOf(const SignRecord &sign);
bool isSigns(std::string_view text);
std::vector<SignRecord> signsIn(std::string_view text); // of a text that isSigns()
// The qualities of one place as one text: "aching burning".
std::string textOf(const std::vector<Quality> &qualities);
bool isQualities(std::string_view text); // in the order of the enumeration, each once
std::vector<Quality> qualitiesIn(std::string_view text); // of a text that isQualities()

} // namespace unknot::journal
