// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/fault.h"

#include <QString>

namespace unknot::present
{

// What is wrong with what stands at a fault's place, without the place: "is missing".
QString faultWords(const exchange::Fault &fault);

// A sentence, with the place in the file where it has one: "Line 2: has 3 columns, and the first line 2"; it does not name the file.
QString faultLine(const exchange::Fault &fault);

} // namespace unknot::present
