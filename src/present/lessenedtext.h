// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sessionstart.h"

#include <QString>

namespace unknot::present
{

// What the answers before a session took of it, to be told once: the points that are left out, those of one reason together, and
// that the rest is pressed more lightly.
QString lessenedSaid(const catalogue::Catalogue &catalogue, const practice::SessionStart::Lessened &lessened);

} // namespace unknot::present
