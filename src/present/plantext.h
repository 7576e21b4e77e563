// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/admission.h"

#include <QString>

#include <optional>

namespace unknot::present
{

QString planLength(const session::Plan &plan); // "4 points, 10 min"; empty for an empty plan

// Why no session may start; empty: one may.
QString noSessionSaid(const catalogue::Catalogue &catalogue, const std::optional<practice::NoSession> &noSession);

} // namespace unknot::present
