// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/chartitem.h"

#include <QDate>
#include <QList>

namespace unknot::figure
{

// The dates that are written below a chart of these days: Mondays in a few weeks, else months, else years: as many as have room. In px:
// what a day is wide, and what a date needs.
QList<QDate> labelledDates(QDate first, QDate last, double perDay, double room);

// Where each mark of these days begins, and the end of the last. Weeks begin on Monday, months on their first; the first and the last of
// them may be cut.
QList<QDate> markDates(QDate first, QDate last, ChartItem::Mark mark);

} // namespace unknot::figure
