// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;
struct Look;

// Every scene of how a point is pressed at each of its moments, and sheets of all of them, in the colours of the theme; and the article on
// what to press with. Returns how many pictures were written.
int postures(Camera &camera, const Look &look);

} // namespace unknot::shots
