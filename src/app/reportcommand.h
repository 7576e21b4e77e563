// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

namespace unknot::app
{

// `unknot report`: the report for a therapist as a PDF, of what is in the journal now. It is painted, so this program
// makes it and not the one that links no window; no display is needed. Returns the exit code.
int writeReport(const cli::CommandLine &line, int argc, char *argv[]);

} // namespace unknot::app
