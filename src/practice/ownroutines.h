// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/pack.h"
#include "practice/gathering.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::practice
{

// The routines that a person keeps, in a file of the data folder in the form that a pack has. A change holds once it is on
// the disk; each can be taken back, as far as one remembers. What of the file can't be read is set aside, in a file beside
// it, before the first change is written. One thread.
class OwnRoutines
{
public:
    static constexpr std::string_view fileName = "routines.json", unreadName = "routines-unread.json";
    static constexpr std::size_t longestName = 34; // characters
    static constexpr std::size_t most = 100;

    explicit OwnRoutines(std::filesystem::path dataFolder); // reads them

    [[nodiscard]] const std::vector<catalogue::Routine> &list() const { return m_list; } // as they were kept, the last one last
    [[nodiscard]] const catalogue::Routine *find(const RoutineId &id) const; // null: there is none; holds until the next change
    [[nodiscard]] const catalogue::Routine *named(std::string_view name) const; // the same
    [[nodiscard]] const Errors &errors() const { return m_errors; } // of the file as it was read
    [[nodiscard]] const std::string &asideName() const { return m_asideName; } // of the file with what could not be read; empty: none yet

    // What a name comes to: blanks at both ends go. Empty: it says nothing, or is too long.
    [[nodiscard]] static std::string nameFrom(std::string_view typed);

    // Points under a name; one that has the name already takes them on in the place of its own. Invalid: the name, or that
    // there are no points, or too many routines. Gives its id.
    Result<RoutineId> keep(std::string_view name, const Points &points);
    Status rename(const RoutineId &id, std::string_view name); // Invalid: the name, or another one has it
    Status remove(const RoutineId &id);
    [[nodiscard]] bool canTakeBack() const { return !m_before.empty(); }
    Status takeBack();

private:
    using List = std::vector<catalogue::Routine>;

    Status write(const List &list);
    Status setAside(); // what of the file could not be read
    Status become(List list);

    std::filesystem::path m_folder;
    List m_list;
    std::vector<List> m_before;
    Errors m_errors;
    std::string m_asideName;
    bool m_isSetAside = false;
};

// A routine's steps for these points, in their order: left and then right of one with the same dose are one step.
std::vector<catalogue::RoutineStep> stepsOf(const Points &points);

// As it can be given to others: the points that everybody has, both sides of one as one step, and as many as a session holds. Without
// steps: none is left.
catalogue::Routine forOthers(const catalogue::Catalogue &catalogue, catalogue::Routine routine);

// Writes a pack of that one routine into a folder of its own in `folder`, in the place of an older one, and gives it.
// What others need to know of the routine has to be said in it.
Result<std::filesystem::path> giveAway(
    const catalogue::Routine &routine, const catalogue::PackInfo &info, const std::filesystem::path &folder);

} // namespace unknot::practice
