// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/whathelped.h"
#include "present/historyrows.h"

#include <QDate>

#include <string>
#include <vector>

namespace unknot::present
{

// A row for each. Under five rated sessions it is called too few to tell, unless it got clearly worse. What was too much
// counts where it got clearly worse only. Where half of them were for pain at the neck, a change that is less than leastNeckChange is
// called noise, unless it is clearly worse.
QList<HelpedRow> helpedRows(
    const catalogue::Catalogue &catalogue, const std::vector<practice::PressedSession> &sessions, practice::Helped::By by, QDate today);

inline constexpr int leastNeckChange = 4; // docs/clinical.md, "A clear change"
// What stands under the rows; empty: none of them is called noise.
QString helpedNote(const QList<HelpedRow> &rows);

QString signedChange(double change); // "−2", "0", "+1.5"
// As the journal has it; one that the catalogue does not know goes by its id.
QString recordedWay(const catalogue::Catalogue &catalogue, const std::string &way);

} // namespace unknot::present
