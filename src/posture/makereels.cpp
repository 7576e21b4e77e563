// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "base/writefile.h"
#include "posture/draw.h"
#include "posture/reelfile.h"
#include "posture/reelkey.h"
#include "posture/scenefolder.h"

#include <algorithm>
#include <atomic>
#include <iostream>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <utility>
#include <vector>

// Makes all pictures of the scenes and things in two folders, by all cores; those that are there and made from the same stay,
// and others go. Run when the program is built. unknot_makereels SCENES THINGS OUT
namespace
{

using namespace unknot;
using namespace unknot::posture;

// Empty, or what went wrong.
std::string make(const ReelWish &wish, const std::filesystem::path &folder)
{
    constexpr std::size_t mostBytes = std::size_t{4} << 20;
    const std::filesystem::path file = folder / wish.name;
    if (const auto bytes = readFile(file, mostBytes); bytes && readReel(*bytes, wish.key))
        return {};
    const Reel reel = wish.draw();
    const std::string bytes = bytesOf(reel, wish.key);
    if (const auto again = readReel(bytes, wish.key); !again || *again != reel)
        return wish.name + " can't be read again";
    const Status written = writeFile(file, bytes, Waiting::No);
    return written ? std::string() : file.string() + ": " + written.error().what;
}

void removeOthers(const std::filesystem::path &folder, const std::vector<ReelWish> &all)
{
    std::set<std::string> names;
    for (const ReelWish &wish : all)
        names.insert(wish.name);
    std::vector<std::filesystem::path> gone;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".reel" && !names.contains(entry.path().filename().string()))
            gone.push_back(entry.path());
    }
    for (const auto &path : gone)
        std::filesystem::remove(path);
}

// Whether all could be made; what could not is said.
bool makeAll(const std::vector<ReelWish> &all, const std::filesystem::path &folder)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> isGood = true;
    std::mutex saying;
    std::vector<std::thread> threads;
    const auto work = [&] {
        for (std::size_t at = next++; at < all.size(); at = next++) {
            const std::string wrong = make(all[at], folder);
            if (wrong.empty())
                continue;
            const std::lock_guard lock(saying);
            std::cerr << wrong << '\n';
            isGood = false;
        }
    };
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(work);
    for (std::thread &thread : threads)
        thread.join();
    return isGood;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::cerr << "Usage: unknot_makereels SCENES THINGS OUT\n";
        return 2;
    }
    const std::filesystem::path folder = argv[3];
    std::filesystem::create_directories(folder);
    const auto scenes = loadScenes(argv[1]);
    const auto things = loadThings(argv[2]);
    for (const Errors *errors : {&scenes.errors, &things.errors}) {
        for (const Error &error : *errors)
            std::cerr << toString(error) << '\n';
    }
    std::vector<ReelWish> all;
    for (const Scene &scene : scenes.value) {
        for (const Sex sex : {Sex::Masculine, Sex::Feminine})
            all.push_back(reelOf(scene, sex));
    }
    for (const Thing &thing : things.value)
        all.push_back(reelOf(thing));
    const bool isMade = makeAll(all, folder);
    removeOthers(folder, all);
    return isMade && scenes.errors.empty() && things.errors.empty() ? 0 : 1;
}
