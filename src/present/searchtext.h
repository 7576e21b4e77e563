// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "safety/searching.h"

#include <QString>

// How to look for a point by hand: one rule, said in a session and beside the close-up.
namespace unknot::present
{

QString searchInstruction(safety::Searching searching); // what to do, and what to press to test
QString searchCaption(safety::Searching searching); // how far inside the circle

} // namespace unknot::present
