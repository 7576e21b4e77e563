// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/bodyrows.h"
#include "catalogue/catalogue.h"

namespace unknot::app
{

// What people may mean by the words they type: areas, complaints and muscles whose name, Latin
// name or other words hold every word typed. Both sides are offered; best first, at most `most`.
QList<SearchRow> search(const catalogue::Catalogue &catalogue, const QString &words, int most = 12);

} // namespace unknot::app
