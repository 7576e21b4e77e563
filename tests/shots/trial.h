// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;

void trialOnOneself(Camera &camera); // how one is begun, goes on and is read

} // namespace unknot::shots
