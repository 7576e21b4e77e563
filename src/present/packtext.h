// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pack.h"

#include <QString>

namespace unknot::present
{

// "My pack 1.2, by Ada Example": where something of the catalogue comes from; empty for null, which is
// what is shipped.
QString packName(const catalogue::Pack *pack);

} // namespace unknot::present
