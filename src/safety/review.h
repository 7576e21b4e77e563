// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/safetyrules.h"

#include <chrono>
#include <optional>
#include <vector>

namespace unknot::safety
{

// One rated session of a point: how long ago it was, and the pain at rest before it, 0 to 10.
struct RatedSession {
    std::chrono::minutes ago{0};
    int before = 0;
};

// Weeks of pressing have changed nothing: the median pain before the first sessions and before the
// last ones, 0 to 10.
struct NoGain {
    int first = 0;
    int last = 0;
    std::chrono::weeks since{0}; // the first session, whole weeks

    bool operator==(const NoGain &) const = default;
};

// Absent: it is too early to say, there was a gain, or it is over. Looked at once there are
// limits.review.sessions rated sessions over limits.review.noGain or longer, the last of them within
// limits.review.after: then the median pain before the sessions of the last such span is held against
// that of the first. A gain is PainChange::ClearlyLess, or a fall to 0 (clinical reference 1.3, 3).
std::optional<NoGain> noGain(const catalogue::Limits &limits, const std::vector<RatedSession> &sessions);

} // namespace unknot::safety
