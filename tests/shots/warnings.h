// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;

// After a yes to a warning sign, wherever a session would begin; each on a day on which nothing was answered.
void warned(Camera &camera);

} // namespace unknot::shots
