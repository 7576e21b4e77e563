// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;

void everyPage(Camera &camera);

// The close-up of every point of the catalogue, to look over the figure and the words.
void everyPoint(Camera &camera);

// Both bodies as they are, with a deep muscle, and with all layers at once.
void bothBodies(Camera &camera);

} // namespace unknot::shots
