// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <string>

namespace unknot::cli
{

// A passphrase from standard input: on a terminal it is asked for, and not shown while it is typed; else it is the first
// line that comes. Twice: on a terminal it is asked for again, and both have to be the same.
// Invalid, with what to do: none was given, they are not the same, or it was broken off.
enum class Asked { Once, Twice };
Result<std::string> readPassphrase(Asked asked);

} // namespace unknot::cli
