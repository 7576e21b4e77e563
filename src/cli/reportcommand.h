// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"
#include "practice/world.h"
#include "present/reporttext.h"

#include <functional>
#include <string>

namespace unknot::cli
{

// Makes the bytes of a PDF.
using ReportPrinter = std::function<std::string(const present::Report &report, const practice::World &world)>;

// `unknot report`: the report for a therapist as a PDF, of what is in the journal now; this room can't paint it. Returns
// the exit code.
int runReport(const CommandLine &line, const ReportPrinter &print);

} // namespace unknot::cli
