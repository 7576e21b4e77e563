// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/unsavedfile.h"

#include "base/files.h"
#include "base/fnv.h"
#include "base/writefile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>

namespace unknot::journal
{

namespace
{

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t mostBytes = std::size_t{64} << 20;

std::string sumOf(const Statements &entry)
{
    std::uint64_t sum = fnvStart;
    for (const std::string &statement : entry)
        sum = fnv("\n", fnv(statement, sum));
    return std::to_string(sum);
}

std::string lineOf(const Statements &entry)
{
    const Json line{{"sum", sumOf(entry)}, {"statements", entry}};
    return line.dump(-1, ' ', true, Json::error_handler_t::replace) + '\n';
}

std::optional<Statements> entryOf(std::string_view line)
{
    const Json json = Json::parse(line, nullptr, false);
    if (!json.is_object() || !json.contains("sum") || !json.contains("statements") || !json["statements"].is_array())
        return std::nullopt;
    const Json &statements = json["statements"];
    if (!std::all_of(statements.begin(), statements.end(), [](const Json &one) { return one.is_string(); }))
        return std::nullopt;
    auto entry = statements.get<Statements>();
    return json["sum"] == sumOf(entry) ? std::optional(std::move(entry)) : std::nullopt;
}

} // namespace

UnsavedFile::UnsavedFile(const fs::path &journal) : m_path(journal.string() + "-unsaved") { }

Status UnsavedFile::add(const Statements &entry)
{
    return appendToFile(m_path, lineOf(entry));
}

Result<UnsavedFile::Read> UnsavedFile::read() const
{
    const Result<std::string> text = readFile(m_path, mostBytes);
    if (!text && text.error().kind == Error::Kind::NotFound)
        return Read{};
    if (!text)
        return tl::unexpected(text.error());
    Read read;
    for (std::string_view rest = *text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (auto entry = entryOf(rest.substr(0, end)))
            read.entries.push_back(std::move(*entry));
        else
            ++read.damaged;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return read;
}

void UnsavedFile::remove()
{
    std::error_code ignored;
    fs::remove(m_path, ignored);
    syncFolder(m_path.parent_path());
}

fs::path UnsavedFile::setAside()
{
    std::error_code error;
    fs::path name = m_path.string() + "-aside";
    for (int i = 2; fs::exists(fs::symlink_status(name, error)); ++i)
        name = m_path.string() + "-aside-" + std::to_string(i);
    fs::rename(m_path, name, error);
    return error ? fs::path() : name;
}

} // namespace unknot::journal
