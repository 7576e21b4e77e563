// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/muscle.h"

#include <QString>

// How pain changed, and how sure a source is. The wording rule: never says why (clinical reference 3).
namespace unknot::present
{

QString changeWords(int before, int after); // "clearly less", "less, but under 30%", "a little less, within the usual ups and downs"
QString changeExplained(int before, int after); // why it is called that
QString gradeWords(catalogue::Grade grade); // "Limited to moderate"
int gradeBars(catalogue::Grade grade); // in halves: 0, 4, 5, 6, 8

} // namespace unknot::present
