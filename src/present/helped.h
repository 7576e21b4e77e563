// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/records.h"
#include "present/historyrange.h"
#include "present/historyrows.h"

#include <vector>

namespace unknot::present
{

// A place that was pressed in a session.
struct PressedPlace {
    std::string point;
    Side side = Side::Left;
    std::string name, label; // as they read then

    [[nodiscard]] bool isSameAs(const PressedPlace &other) const { return point == other.point && side == other.side; }
};
// Those with at least one hold, each once.
std::vector<PressedPlace> pressedPlaces(const journal::SessionRecord &session);

// What a session that has ended says of its places.
struct PressedSession {
    WallTime at;
    std::optional<int> before, after; // at rest
    std::vector<PressedPlace> places;
};

// A row for every place, those pressed in most sessions first. The change is that of the session in
// the middle when all rated ones are put in order; of two, the less favourable. Under five rated
// sessions it is called too few to tell, unless it got clearly worse. Newest session first.
QList<HelpedRow> helpedRows(const std::vector<PressedSession> &sessions, QDate today);

} // namespace unknot::present
