// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace unknot::present
{

// What an error means to the person: what happened, what is safe, what to do.
QString sentenceFor(const Error &error);

} // namespace unknot::present
