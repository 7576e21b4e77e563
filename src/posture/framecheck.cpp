// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/framecheck.h"

#include "posture/camera.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace unknot::posture
{

namespace
{

struct Count {
    std::size_t inside = 0, all = 0;
};

// "hand" of "finger-index-left"; empty: it may be cut anywhere.
std::string_view memberOf(std::string_view part)
{
    constexpr std::array<std::string_view, 4> ofHands{"palm", "web", "thumb", "thumb-ball"};
    if (part.starts_with("finger") || std::ranges::find(ofHands, part) != ofHands.end())
        return "hand";
    if (part == "foot" || part.starts_with("toe"))
        return "foot";
    return part == "head" ? part : std::string_view();
}

} // namespace

std::set<std::string> cutOf(const Scene &scene, const std::map<Moment, Stage> &stages)
{
    constexpr double some = 0.02; // of its points: what is less is not seen
    const View view = viewOf(scene, stages);
    std::set<std::string> cut;
    for (const auto &[moment, stage] : stages) {
        std::map<std::string, Count> counts;
        for (const Surface &surface : stage.body->surfaces()) {
            const std::string_view part = withoutSide(surface.name), member = memberOf(part);
            if (member.empty() || std::ranges::find(scene.camera.cuts, member) != scene.camera.cuts.end())
                continue;
            const std::string side = surface.name.substr(part.size());
            Count &count = counts[(side.empty() ? "" : side.substr(1) + " ") + std::string(member)];
            for (const Vec &point : surface.points) {
                const Vec at = view.at(point);
                count.inside += at.x >= 0 && at.y >= 0 && at.x <= View::width && at.y <= view.height ? 1 : 0;
                ++count.all;
            }
        }
        for (const auto &[name, count] : counts) {
            const double share = static_cast<double>(count.inside) / static_cast<double>(count.all);
            if (share > some && share < 1 - some)
                cut.insert(name);
        }
    }
    return cut;
}

} // namespace unknot::posture
