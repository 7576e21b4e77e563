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

// What the frame is not to cut through, and of what it may cut off at top and bottom alone.
struct Member {
    std::string_view name;
    std::array<std::string_view, 5> parts;
    bool isCutAcross = false;
};

constexpr std::array<Member, 4> members{{{"hand", {"palm", "web", "thumb", "thumb-ball", "finger"}}, {"foot", {"foot", "toe"}},
    {"head", {"head", "hair", "bun", "nose", "ear"}}, {"trunk", {"trunk"}, true}}};

// "hand" of "finger-index-left"; null: it may be cut anywhere.
const Member *memberOf(std::string_view part)
{
    const auto isOf = [part](std::string_view own) {
        return !own.empty() && part.starts_with(own) && (part.size() == own.size() || part[own.size()] == '-');
    };
    const auto *const found = std::ranges::find_if(members, [&](const Member &member) { return std::ranges::any_of(member.parts, isOf); });
    return found == members.end() ? nullptr : found;
}

// Adds what is cut of one moment.
class Cutter
{
public:
    Cutter(const Scene &scene, const View &view, std::set<std::string> &cut) : m_scene(scene), m_view(view), m_cut(cut) { }
    void add(const Stage &stage);

private:
    void count(const Surface &surface, const std::string &name, bool isCutAcross);

    const Scene &m_scene;
    const View &m_view;
    std::set<std::string> &m_cut;
    std::map<std::string, Count> m_counts;
};

void Cutter::count(const Surface &surface, const std::string &name, bool isCutAcross)
{
    Count &count = m_counts[name];
    for (const Vec &point : surface.points) {
        const Vec at = m_view.at(point);
        const bool isHigh = at.y >= 0 && at.y <= m_view.height;
        if (isCutAcross && !isHigh)
            continue;
        count.inside += isHigh && at.x >= 0 && at.x <= View::width ? 1 : 0;
        ++count.all;
    }
}

void Cutter::add(const Stage &stage)
{
    constexpr double some = 0.02; // of its points: what is less is not seen
    m_counts.clear();
    for (const Surface &surface : stage.body->surfaces()) {
        const std::string_view part = withoutSide(surface.name);
        const Member *member = memberOf(part);
        if (member == nullptr || std::ranges::find(m_scene.camera.cuts, member->name) != m_scene.camera.cuts.end())
            continue;
        const std::string side = surface.name.substr(part.size());
        const bool isPaired = member->name == "hand" || member->name == "foot";
        count(surface, (isPaired ? side.substr(1) + " " : "") + std::string(member->name), member->isCutAcross);
    }
    for (const auto &[kind, tool] : stage.tools) {
        for (const Surface &surface : stage.things.at(kind))
            count(surface, "tool", false);
    }
    for (const auto &[name, count] : m_counts) {
        const double share = static_cast<double>(count.inside) / static_cast<double>(std::max<std::size_t>(count.all, 1));
        if (name == "tool" ? share < 1 - some : share > some && share < 1 - some)
            m_cut.insert(name);
    }
}

} // namespace

std::set<std::string> cutOf(const Scene &scene, const std::map<Moment, Stage> &stages)
{
    const View view = viewOf(scene, stages);
    std::set<std::string> cut;
    Cutter cutter(scene, view, cut);
    for (const auto &[moment, stage] : stages)
        cutter.add(stage);
    return cut;
}

} // namespace unknot::posture
