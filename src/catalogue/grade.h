// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::catalogue
{

// How sure one may be that pressing helps. Halves are grades of their own.
enum class Grade { None, Limited, LimitedToModerate, Moderate, Good };

} // namespace unknot::catalogue
