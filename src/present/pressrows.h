// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "journal/records.h"
#include "present/historyrows.h"

#include <QStringList>

// What a session's points say: their press numbers, which want less next time, how to move after.
namespace unknot::present
{

// The highest number of a hold: one that was begun again keeps its own.
int holdsIn(const journal::SessionRecord &session);

// A row for every point, in order, each with as many numbers as that.
QList<PressRow> pressRows(const journal::SessionRecord &session, const catalogue::Catalogue &catalogue);

// "Shoulder cap muscle, left, side": a point among others.
QString pointName(const journal::PointRecord &point);

// "Shoulder cap muscle, left, side: about 3 of 10.", for every point that was too much, whose
// number rose by 2 or more, or that had to be eased off.
QStringList lighterNextTime(const journal::SessionRecord &session);

// The easy movement for what was pressed longest; of two parts of the body if there were more.
QString moveAdvice(const journal::SessionRecord &session, const catalogue::Catalogue &catalogue);

// "2 less", "1 less, within the usual ups and downs", "not rated after": pain in a row of numbers.
QString ratingWords(int before, int after); // -1: not said

} // namespace unknot::present
