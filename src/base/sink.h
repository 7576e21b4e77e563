// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstddef>
#include <functional>
#include <string_view>

namespace unknot
{

// Where bytes go that are made one piece after the other. With an Error nothing more is given to it.
using Sink = std::function<Status(std::string_view)>;

// What makes them: gives each piece to the sink, and ends with the sink's Error, or with one of its own.
using Making = std::function<Status(const Sink &)>;

// Asked now and then by what takes long, with how much is done of how much. False: it is to end, with an Error of wasStopped.
using Progress = std::function<bool(std::size_t done, std::size_t all)>;

inline Error wasStopped()
{
    return {Error::Kind::Internal, "was stopped", {}, 0, {}};
}

} // namespace unknot
