// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/build.h"
#include "posture/vec.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::posture
{

enum class Limb { LeftArm, RightArm, LeftLeg, RightLeg };

// "-left" or "-right", as in the names of joints and parts; +1 for left, -1 for right, as of x.
std::string_view suffixOf(Limb limb);
double signOf(Limb limb);
bool isArm(Limb limb);

// Where a joint is, and how what hangs on it is turned: y runs back along the limb, z to its front.
struct Frame {
    Turn turn;
    Vec at;
};

// Where a wrist or an ankle is to be, and how hand or foot is turned there.
struct LimbTarget {
    Vec at;
    std::optional<Turn> turn; // left out: as the limb and its angles have it
    Vec bend; // where elbow or knee points to
};

// How a body holds itself: the angles of its joints, and limbs that are led to a place instead.
struct Angles {
    Frame root{{}, {0, 520, 0}}; // the middle between the hips
    std::map<std::string, double, std::less<>> of; // "hip-left/flex"; left out: 0
    std::map<Limb, LimbTarget> led;

    [[nodiscard]] double get(std::string_view joint, std::string_view angle) const;
};

// The frames of a posed body.
class Skeleton
{
public:
    Skeleton(const Build &build, const Angles &angles);

    [[nodiscard]] const Frame &frame(std::string_view name) const { return m_frames.find(name)->second; }
    [[nodiscard]] bool has(std::string_view name) const { return m_frames.contains(name); }
    // Of the trunk, at a height from the crown as it stands upright: 150 to 570 in steps of 5.
    [[nodiscard]] const Frame &spine(int height) const;

    static constexpr int spineTop = 145, spineBottom = 570, spineStep = 5;

private:
    void bendSpine();
    void placeHead();
    void placeArm(Limb limb);
    void placeLeg(Limb limb);
    [[nodiscard]] Frame upperArm(Limb limb) const;

    const Build &m_build;
    const Angles &m_angles;
    std::vector<Frame> m_spine; // from the bottom up
    std::map<std::string, Frame, std::less<>> m_frames;
};

// pelvis, chest, neck, head, and for either side upper-arm, forearm, hand, thigh, shank, foot.
bool isFrameName(std::string_view name);

} // namespace unknot::posture
