// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/jsonsax.h"

#include <string>

namespace unknot::catalogue
{

// Reads JSON as the catalogue is written: ASCII, whole numbers, no escapes but \" \\ \/ \n \t. Such a text is gone
// through in runs of characters, several times as fast as nlohmann's parser takes it one by one, and that is most of
// what a command costs.
//
// False: the builder stopped, or there is something else in it, sound or not. Nothing is said of it here; it is for
// the parser that knows all of JSON, with a builder of its own. The text holds no NUL.
bool readPlainJson(const std::string &text, DomBuilder &builder);

} // namespace unknot::catalogue
