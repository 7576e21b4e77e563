// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/duecues.h"

namespace unknot::session
{

std::vector<output::CueDue> dueCues(const std::vector<Event> &events, TimePoint now)
{
    std::vector<output::CueDue> cues;
    for (const Event &event : events) {
        if (const auto *cue = std::get_if<output::CueDue>(&event); cue && now - cue->at <= latestCue)
            cues.push_back(*cue);
    }
    return cues;
}

} // namespace unknot::session
