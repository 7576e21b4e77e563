// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/scene.h"
#include "posture/thing.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace unknot::posture
{

// What tells one way of making pictures from another: a sum of all the sources of this room, made while it is built.
std::string_view recipe();

// A reel that is wanted: how its file is called, and how it is made where there is none.
struct ReelWish {
    std::string name; // "sit-hook-shoulder-top.feminine.reel"
    std::uint64_t key = 0; // a sum of all that it is made from: the recipe, the scene or thing as its file says it, and the body
    std::function<Reel()> draw; // while the scene or thing is there
};

ReelWish reelOf(const Scene &scene, Sex sex);
ReelWish reelOf(const Thing &thing);

} // namespace unknot::posture
