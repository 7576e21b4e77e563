// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QStringList>

namespace unknot::present
{

QStringList thingsNeeded(const catalogue::Catalogue &catalogue); // by tools, each once: "A ball"
QStringList toolsNeeding(const catalogue::Catalogue &catalogue, const QString &thing); // their ids

} // namespace unknot::present
