// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

namespace unknot::exchange
{

// A moment in it that lies more than a day after now: the clock there was wrong, or the one here is. As it counts for what has to rest and
// for which telling is later, nothing is to be taken in. Absent: none does.
std::optional<Fault> liesAhead(const Document &document, const WallTime &now);

} // namespace unknot::exchange
