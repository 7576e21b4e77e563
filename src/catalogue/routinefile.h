// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/pack.h"
#include "catalogue/routine.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// A file of routines in the form of the catalogue's own: those that a person keeps, and those that are given away.

// What can be read of it, with what is wrong with the rest; a routine with a fault is left out whole. Its points need not
// be known, nor its doses be within the limits: nobody is pressed by reading. NotFound alone: there is no such file.
Loaded<std::vector<Routine>> readRoutineFile(const std::filesystem::path &file);

// As a file that readRoutineFile() and a pack read; what is empty or 0 is left out.
std::string routineFile(const std::vector<Routine> &routines);

// As the file that makes a folder a pack.
std::string packFile(const PackInfo &info);

} // namespace unknot::catalogue
