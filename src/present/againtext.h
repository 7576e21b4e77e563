// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/doseledger.h"

#include <QString>

#include <vector>

namespace unknot::present
{

// A point that was pressed, and why it has to wait now.
struct Resting {
    QString name; // "Back rotator-cuff muscle, left, under the ridge, outer"
    safety::Wait wait;
};

// When what was just pressed may be pressed again, as a point's own page says it, too: by the same waits.
// Pain that rose has to settle before. Empty: nothing was pressed.
QString againWords(const catalogue::Limits &limits, const std::vector<Resting> &pressed, bool more);
// Of a session, by the ledger as it is now.
QString againWords(
    const catalogue::Catalogue &catalogue, const practice::DoseLedger &ledger, const journal::SessionRecord &session, bool more);

} // namespace unknot::present
