// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;

// What is said of days and weeks, on the body page and in the history. Leaves the body page open.
void daysAndWeeks(Camera &camera);

} // namespace unknot::shots
