// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace unknot::finder
{

// The words of a text as they are compared: lower case, without accents, in code points, so that
// "Épaule" and "epaule" are one. Latin, Greek, Cyrillic, Armenian and Georgian letters are folded,
// others stay as they are; where words are not set apart (Chinese, Japanese) each character is one.
// Apostrophes join. Bytes that are not UTF-8 are left out.
std::vector<std::u32string> wordsOf(std::string_view utf8);

} // namespace unknot::finder
