// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "exchange/mergeplan.h"
#include "exchange/names.h"

#include <QString>
#include <QStringList>

namespace unknot::present
{

// What things are called in a file that is written for others. Refers to the catalogue.
exchange::Names exchangeNames(const catalogue::Catalogue &catalogue);

// What taking a journal in does, or did: a line for each kind of thing, only those of which there are any.
QStringList mergeLines(const exchange::MergePlan &plan);

QString mergePlanned(const exchange::MergePlan &plan, const QString &file); // the sentence before them, before it is done
QString mergeDone(const exchange::MergePlan &plan, const QString &file); // and once it is

} // namespace unknot::present
