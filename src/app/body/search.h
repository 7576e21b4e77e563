// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/bodyrows.h"

namespace unknot::app
{

struct World;

// What the words typed may mean, as rows to choose from: what has two sides is offered on both. Best
// first, at most `most`.
QList<SearchRow> search(const World &world, const QString &words, int most = 12);

} // namespace unknot::app
