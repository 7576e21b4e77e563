// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/reelshelf.h"

#include "base/files.h"
#include "base/writefile.h"
#include "posture/reelfile.h"

#include <optional>
#include <system_error>
#include <utility>

namespace unknot::posture
{

namespace
{

namespace fs = std::filesystem;

// Nothing: there is none, or none that is of use; what is wrong with it is told.
std::optional<Reel> readFrom(const fs::path &folder, const std::string &name, std::uint64_t key, Errors &errors)
{
    constexpr std::size_t mostBytes = std::size_t{4} << 20;
    if (folder.empty())
        return {};
    const auto bytes = readFile(folder / name, mostBytes);
    auto reel = bytes ? readReel(*bytes, key) : Result<Reel>(tl::unexpected(bytes.error()));
    if (reel)
        return std::move(*reel);
    if (reel.error().kind != Error::Kind::NotFound) {
        errors.push_back(reel.error());
        errors.back().file = (folder / name).string();
    }
    return {};
}

void keep(const fs::path &folder, const std::string &name, const std::string &bytes, Errors &errors)
{
    std::error_code error;
    if (fs::create_directories(folder, error))
        fs::permissions(folder, fs::perms::owner_all, error);
    if (error) {
        errors.push_back({Error::Kind::Unreadable, error.message(), folder.string(), 0, {}});
    } else if (const Status written = writeFile(folder / name, bytes, Waiting::No); !written) {
        errors.push_back(written.error());
    }
}

} // namespace

Loaded<Reel> ReelShelf::get(const ReelWish &wish) const
{
    Loaded<Reel> got;
    for (const fs::path &folder : {made, own}) {
        if (auto reel = readFrom(folder, wish.name, wish.key, got.errors)) {
            got.value = std::move(*reel);
            return got;
        }
    }
    got.value = wish.draw();
    if (!own.empty())
        keep(own, wish.name, bytesOf(got.value, wish.key), got.errors);
    return got;
}

} // namespace unknot::posture
