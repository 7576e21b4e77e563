// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace unknot::test
{

// A piece of source, without its comments, with the file it is from, relative to the project's folder.
using Sources = std::map<std::string, std::string>;

Sources sourcesUnder(const std::string &folder, const std::vector<std::string> &extensions);

// The files in which the form is found.
std::vector<std::string> filesWith(const Sources &sources, const char *form);

} // namespace unknot::test
