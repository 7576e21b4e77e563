// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/admission.h"
#include "practice/pace.h"
#include "practice/shaping.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace unknot::present
{

QString planLength(const session::Plan &plan, const practice::Pace &pace); // "4 points, about 12 min"; empty for an empty plan

// What a change of the session ahead has done.
QString removedSaid(const QString &name);
QString movedSaid(const QString &name, int place, int count); // "Calf, left: now 2 of 4"
QString turnedSaid(const QString &name, Side side); // of a name without a side: "Calf: now on your right"
QString dosedSaid(const QString &name, const QString &dose);
QString keptOnlySaid(const QString &name);
QString clearedSaid(int count);
QString fittedSaid(const practice::Fitted &fitted, int minutes, const QStringList &leftOut); // names of those
QString orderedSaid(int changes, int fewest);
QList<int> shorterThan(Milliseconds lasts); // the minutes that a session of that length is offered to be fitted into
// Where every point of it is passed over.
QString restsSaid(int count); // "3 points, none of them now"; empty for none
QString nothingLeftSaid();

// Why no session may start; empty: one may.
QString noSessionSaid(const catalogue::Catalogue &catalogue, const std::optional<practice::NoSession> &noSession);

} // namespace unknot::present
