// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "posture/stage.h"

#include <map>

namespace unknot::posture
{

// Looks at the room from far away, so that what is nearer is not larger.
class Camera
{
public:
    Camera(double azimuth, double elevation);

    // Across the picture, down it, and nearness; units.
    [[nodiscard]] Vec operator()(Vec place) const { return {dot(place, m_right), -dot(place, m_up), dot(place, m_towards)}; }
    [[nodiscard]] Vec back(Vec seen) const { return m_right * seen.x - m_up * seen.y + m_towards * seen.z; } // the place again
    [[nodiscard]] Vec towards() const { return m_towards; } // from the room to who looks

private:
    Vec m_right, m_up, m_towards;
};

// A camera with the piece of what it sees that becomes the picture.
struct View {
    static constexpr int width = 600; // of a picture, whatever its size on a screen

    Camera camera{90, 8};
    double left = 0, top = 0; // units
    double scale = 1; // picture units a unit
    int height = width;

    [[nodiscard]] Vec placeOf(Vec at) const; // what at() was given
    [[nodiscard]] Vec at(Vec place) const; // in the picture; z is nearness in units
};

// Of all of these places.
View viewOf(const CameraForm &form, const std::vector<Vec> &places);
// One view for all moments of a scene, so that they can be laid on each other.
View viewOf(const Scene &scene, const std::map<Moment, Stage> &stages);

} // namespace unknot::posture
