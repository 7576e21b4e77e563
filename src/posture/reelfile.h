// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "posture/reel.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace unknot::posture
{

// A reel as the bytes of a file, some ten thousand: "unknot reel 1\n", key and sum (8 bytes each, the low ones first; the sum
// is FNV-1a of all that follows), and then by a range coder (rangecoder.h) numbers as varints: seven bits a byte, the low ones
// first, the top bit says that another byte follows; a signed one is zigzag (0, -1, 1, -2 ...). Which share a model says
// reelnumbers.h.
//
//   reel    height, pixel; how many moments, each its number and its frame; how many frames, each:
//   frame   how many areas, each its style and paths; how many lines, each line, thick, paths; how many arrows, each the path of
//           its shaft and the paths of its heads; how many rings, each signed x, y, then radius, 1 where it is hidden or 0
//   paths   how many, each how many points, and runs of them until there are as many:
//   run     2 n:          n points, each signed x, y from the point before, whichever path that was of
//           4 n + 1 or 3: n + 3 points that were there before, forward or (3) backward from one of them: signed, how much
//                         later than where the last such run ended. Points are counted through the whole reel.
//
// `key`: of what the reel is made from (reelkey.h). The same bytes for the same reel, on any machine.
std::string bytesOf(const Reel &reel, std::uint64_t key);

// NotFound: it was made from something else, or by another program. Malformed: a byte is not what was written. All that is
// returned lies within its picture.
Result<Reel> readReel(std::string_view bytes, std::uint64_t key);

} // namespace unknot::posture
