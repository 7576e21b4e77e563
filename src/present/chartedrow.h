// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/historyrows.h"
#include "present/rowmodel.h"
#include "present/toldrecord.h"

namespace unknot::present
{

// What the chart paints of a row; the rest of it is made when it is pointed at, or read in the table.
class ChartedRow
{
public:
    ChartedRow() = default;
    ChartedRow(const ChartRow &made); // NOLINT(google-explicit-constructor): it is one
    // Of a note of pain the part of the body of that name alone, empty: all of it; its number is not known yet.
    ChartedRow(ToldRecord told, QString part);

    double at = 0; // all as ChartRow has it
    int day = 0, before = -1, after = -1, shape = 0;
    bool isPain = false;
    [[nodiscard]] ChartRow row() const;
    bool operator==(const ChartedRow &) const;

private:
    ToldRecord m_told;
    QString m_part;
    std::shared_ptr<const ChartRow> m_made; // or that
};

using ChartModel = RowModel<ChartRow, ChartedRow>;

} // namespace unknot::present
