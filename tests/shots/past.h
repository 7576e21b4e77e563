// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;

// The history in all its looks, and what is noted without a session.
void past(Camera &camera);

} // namespace unknot::shots
