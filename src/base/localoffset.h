// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace unknot
{

// Local time minus UTC, by the zone of this machine, where its clocks showed that. Of an hour that there was twice the one before the
// change; of one that there was not, that which the clocks had until then.
std::chrono::minutes localOffset(std::chrono::local_time<std::chrono::minutes> shown);

} // namespace unknot
