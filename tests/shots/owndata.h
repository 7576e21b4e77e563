// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;

// What leaves the journal and what comes in: in the settings, which are shown.
void ownData(Camera &camera);

} // namespace unknot::shots
