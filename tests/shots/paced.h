// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace unknot::shots
{

class Camera;

// A point that is pressed in another way: its page, getting into position, a hold with its pace.
void paced(Camera &camera);

} // namespace unknot::shots
