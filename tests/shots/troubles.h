// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

struct Look;

// Each fault of the journal, as the person meets it. Returns how many pictures were written.
int troubles(const Look &look);

} // namespace unknot::shots
