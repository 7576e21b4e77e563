// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/depthmap.h"
#include "posture/picture.h"
#include "posture/stage.h"

namespace unknot::posture
{

// Adds to a picture what is drawn on top of its outlines: faces and nails, arrows, and rings round the places pressed.
class Marker
{
public:
    Marker(Picture &picture, const DepthMap &map, const View &view) : m_picture(picture), m_map(map), m_view(view) { }
    void addAll(const Stage &stage, const Pose &pose, const Scene &scene);

private:
    void addDetails(const Stage &stage);
    void addSoftLines(const Stage &stage);
    void addArrow(const Stage &stage, const Arrow &arrow);
    void addRing(const Surface::Spot &spot, bool isRoundTip); // of a hand, or of a thing, which is larger than the ring
    [[nodiscard]] bool isPressing(Vec place) const; // what is seen there is of the part that presses
    [[nodiscard]] bool isSeen(Vec place, double slack) const; // nothing lies before it by more than `slack` units
    [[nodiscard]] Picture::Point point(Vec at) const; // of picture units, kept inside
    [[nodiscard]] Picture::Path head(Vec tip, Vec way) const;

    Picture &m_picture;
    const DepthMap &m_map;
    const View &m_view;
};

} // namespace unknot::posture
