// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sources.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace unknot::test
{

namespace fs = std::filesystem;

namespace
{

const fs::path root{UNKNOT_SOURCE_DIR};

std::string withoutComments(std::istream &&in)
{
    std::string text;
    for (std::string line; std::getline(in, line);) {
        const std::size_t comment = line.starts_with("//") ? 0 : line.find(" //");
        text += line.substr(0, comment) + '\n';
    }
    return text;
}

} // namespace

Sources sourcesUnder(const std::string &folder, const std::vector<std::string> &extensions)
{
    Sources sources;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator{root / folder}) {
        if (!entry.is_regular_file() || std::ranges::count(extensions, entry.path().extension().string()) == 0)
            continue;
        sources[entry.path().lexically_relative(root).string()] = withoutComments(std::ifstream{entry.path(), std::ios::binary});
    }
    return sources;
}

std::vector<std::string> filesWith(const Sources &sources, const char *form)
{
    const std::regex regex{form};
    std::vector<std::string> files;
    for (const auto &[file, text] : sources) {
        if (std::regex_search(text, regex))
            files.push_back(file);
    }
    return files;
}

} // namespace unknot::test
