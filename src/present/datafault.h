// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace unknot::present
{

// Faults in files of data: the shipped ones, a pack, a person's own routines. A person is told where it is and of what kind; what exactly
// has to stand there is for who makes such files, and is in the checkers' own English (Error::what), which `unknot check` alone prints.

// "/packs/neck/neck.json, line 7 (/points/0/press): what stands there can't be used"
QString dataFault(const Error &error);

// Of all: a line each, of very many the first and how many more there are.
QString dataFaults(const Errors &errors, std::size_t most);

// Where more is said, as the last of the lines.
QString whatCheckSays(const QString &folder);

} // namespace unknot::present
