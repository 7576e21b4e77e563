// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/exportchoice.h"

#include <algorithm>
#include <array>

namespace unknot::present
{

using exchange::Format;

namespace
{
constexpr std::array<int, 4> daysOf{0, 28, 84, 365}; // 0: all there are
}

void ExportChoice::chooseForm(int chosen)
{
    form = static_cast<Format>(std::clamp(chosen, 0, static_cast<int>(Format::Fhir)));
}

void ExportChoice::choosePeriod(int chosen)
{
    period = std::clamp(chosen, 0, static_cast<int>(daysOf.size()) - 1);
}

CopyOf ExportChoice::copyOf() const
{
    switch (form) {
    case Format::Json:
        break;
    case Format::Csv:
        return CopyOf::Table;
    case Format::Fhir:
        return CopyOf::HealthRecord;
    }
    return period == 0 ? CopyOf::Journal : CopyOf::SomeDays;
}

journal::Selection ExportChoice::selection(std::chrono::local_days today) const
{
    const int days = daysOf.at(static_cast<std::size_t>(period));
    journal::Selection selection;
    if (days > 0)
        selection.from = today - std::chrono::days{days - 1};
    return selection;
}

} // namespace unknot::present
