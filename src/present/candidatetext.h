// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/finder.h"
#include "practice/pointrecords.h"

#include <QString>
#include <QStringList>

// Why a candidate of the finder stands where it does. A habit is no measurement, so it says no more
// than that there is one; a record is said in counts that one can check.
namespace unknot::present
{

// "Usually felt at the back of the shoulder, sometimes in the outer upper arm." "By tradition often
// tried first for this place." Whole sentences, without the record. The last one only where it is what put the
// muscle where it stands: a place in a list of tradition says nothing to who has never read one.
QStringList reasonsOf(const catalogue::Catalogue &catalogue, const finder::MuscleCandidate &candidate, bool byHabit);

// "You pressed this 4 times; pain typically fell by 2, clearly in 3 of 4. It brought on your ache
// 3 of 4 times." Empty where nothing was pressed or answered.
QString recordWords(const finder::OwnRecord &record);

// The first, and how often and long it was pressed today and in the week: "... Today: once, 90 s in all.
// In the last 7 days: 3 times, 4 min 30 s in all."
QString recordTold(const journal::PointHistory &history, const WallTime &now);

// "Clearly less 3 of 4 times, ache brought on 3 of 4." What counts in the order of the list, for a row.
QString shortRecordWords(const finder::OwnRecord &record);

} // namespace unknot::present
