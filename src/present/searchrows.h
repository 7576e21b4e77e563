// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/bodyrows.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::present
{

// What the words typed may mean, as rows to choose from, each once: a side named among the words is that
// of all that have one, else it is asked for. Warning signs first, then the best; at most `most`.
QList<SearchRow> searchRows(const practice::World &world, const QString &typed, int most = 12);

// The keys of the places whose names fit what was typed, best first, at most eight; both sides of a pair
// where no side was typed.
QStringList placesLike(const practice::World &world, const QString &typed);

} // namespace unknot::present
