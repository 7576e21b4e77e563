// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/packstore.h"

#include "base/files.h"
#include "catalogue/jsondocument.h"

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

namespace unknot::catalogue
{

namespace fs = std::filesystem;

namespace
{

constexpr auto staged = ".incoming";
constexpr std::string_view replaced = ".replaced-";
static_assert(PackStore::mostFileBytes == JsonDocument::maxBytes, "what is copied can be read");

Error failed(const std::string &what, const fs::path &at, const std::error_code &error)
{
    const bool full = error == std::errc::no_space_on_device;
    return {full ? Error::Kind::Full : Error::Kind::Unreadable, what + ": " + error.message(), at.string(), 0, {}};
}

// An id becomes the name of a folder, so it must be nothing but one.
bool isName(const std::string &id)
{
    return !id.empty() && id.size() <= 64
        && std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

Status copyFile(const fs::path &from, const fs::path &to, std::size_t &count)
{
    std::error_code error;
    if (++count > PackStore::mostFiles)
        return tl::unexpected(Error{Error::Kind::Invalid, "holds more than " + std::to_string(PackStore::mostFiles) + " files",
            from.parent_path().string(), 0, {}});
    const Result<std::string> text = readFile(from, PackStore::mostFileBytes);
    if (!text)
        return tl::unexpected(text.error());
    fs::create_directories(to.parent_path(), error);
    if (!error && !(std::ofstream(to, std::ios::binary) << *text << std::flush))
        error = std::error_code(errno, std::generic_category());
    if (error)
        return tl::unexpected(failed("this file can't be copied", from, error));
    return {};
}

Status copyJson(const fs::path &from, const fs::path &to, std::size_t &count)
{
    std::error_code error;
    fs::directory_iterator entry(from, error);
    for (; !error && entry != fs::directory_iterator(); entry.increment(error)) {
        const fs::path &path = entry->path();
        if (fs::is_symlink(path, error) || !fs::is_regular_file(path, error) || path.extension() != ".json")
            continue;
        if (Status copied = copyFile(path, to / path.filename(), count); !copied)
            return copied;
    }
    if (error)
        return tl::unexpected(failed("the folder can't be read", from, error));
    return {};
}

} // namespace

PackStore::PackStore(fs::path folder) : m_folder(std::move(folder)) { }

std::vector<PackFolder> PackStore::list() const
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator entry(m_folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
        std::error_code ignored;
        const std::string name = entry->path().filename().string();
        if (!fs::is_directory(entry->path(), ignored))
            continue;
        if (isName(name))
            folders.push_back(entry->path());
        else if (const std::string id = name.starts_with(replaced) ? name.substr(replaced.size()) : std::string();
                 isName(id) && !fs::exists(m_folder / id, ignored)) {
            fs::rename(entry->path(), m_folder / id, ignored);
            if (!ignored)
                folders.push_back(m_folder / id);
        }
    }
    std::sort(folders.begin(), folders.end());
    std::vector<PackFolder> packs;
    for (const fs::path &folder : folders) {
        std::error_code ignored;
        packs.push_back({folder, !fs::exists(offFile(folder.filename().string()), ignored)});
    }
    return packs;
}

Result<fs::path> PackStore::stage(const fs::path &source) const
{
    discard();
    std::error_code error;
    const fs::path to = m_folder / staged;
    fs::create_directories(to, error);
    if (error)
        return tl::unexpected(failed("this folder can't be made", to, error));
    std::size_t count = 0;
    Status copied = copyJson(source, to, count);
    for (const char *inside : {"text", "postures"}) { // of a catalogue in other languages, of scenes
        if (copied && fs::symlink_status(source / inside, error).type() == fs::file_type::directory)
            copied = copyJson(source / inside, to / inside, count);
    }
    if (copied)
        return to;
    discard();
    return tl::unexpected(copied.error());
}

Status PackStore::commit(const std::string &id) const
{
    if (!isName(id))
        return tl::unexpected(
            Error{Error::Kind::Invalid, "the id of a pack is at most 64 lower-case letters, figures and hyphens", id, 0, {}});
    const fs::path to = m_folder / id;
    const fs::path before = m_folder / (std::string(replaced) + id);
    std::error_code error;
    fs::remove_all(before, error);
    if (fs::exists(to, error))
        fs::rename(to, before, error);
    if (!error)
        fs::rename(m_folder / staged, to, error);
    if (error)
        return tl::unexpected(failed("the pack can't be put in its place", to, error));
    fs::remove_all(before, error);
    return {};
}

void PackStore::discard() const
{
    std::error_code ignored;
    fs::remove_all(m_folder / staged, ignored);
}

Status PackStore::setOn(const std::string &id, bool on) const
{
    std::error_code error;
    if (on)
        fs::remove(offFile(id), error);
    else if (!std::ofstream(offFile(id)))
        error = std::make_error_code(std::errc::io_error);
    if (error)
        return tl::unexpected(failed("the switch of the pack can't be kept", offFile(id), error));
    return {};
}

// Out of sight first, by its name: what is left of a removal that was cut off is no pack.
Status PackStore::remove(const std::string &id) const
{
    if (!isName(id))
        return tl::unexpected(Error{Error::Kind::NotFound, "there is no such pack", id, 0, {}});
    discard();
    std::error_code error;
    fs::rename(m_folder / id, m_folder / staged, error);
    if (error)
        return tl::unexpected(failed("the pack can't be removed", m_folder / id, error));
    discard();
    fs::remove(offFile(id), error);
    return {};
}

} // namespace unknot::catalogue
