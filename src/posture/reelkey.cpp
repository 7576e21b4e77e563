// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/reelkey.h"

#include "base/fnv.h"
#include "posture/draw.h"

namespace unknot::posture
{

namespace
{

std::string_view nameOf(Sex sex)
{
    return sex == Sex::Masculine ? "masculine" : "feminine";
}

} // namespace

ReelWish reelOf(const Scene &scene, Sex sex)
{
    const std::string_view body = nameOf(sex);
    const std::string home = scene.pack.empty() ? "" : scene.pack + "."; // neither has a point in it
    return {home + scene.id + "." + std::string(body) + ".reel", fnv(scene.text, fnv(body, fnv(recipe()))),
        [&scene, sex] { return drawReel(scene, sex); }};
}

ReelWish reelOf(const Thing &thing)
{
    return {"thing-" + thing.id + ".reel", fnv(thing.text, fnv(recipe())), [&thing] { return drawReel(thing); }};
}

} // namespace unknot::posture
