// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/pastsessions.h"
#include "present/historyrows.h"

#include <QDate>

#include <vector>

namespace unknot::present
{

// A row for every place, those pressed in most sessions first. The change is that of the session in
// the middle when all rated ones are put in order; of two, the less favourable. Under five rated
// sessions it is called too few to tell, unless it got clearly worse. What was too much counts where it got
// clearly worse only. Newest session first.
QList<HelpedRow> helpedRows(const std::vector<practice::PressedSession> &sessions, QDate today);

QString signedChange(int change); // "−2", "0", "+1"

} // namespace unknot::present
