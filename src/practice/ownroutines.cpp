// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ownroutines.h"

#include "base/files.h"
#include "base/writefile.h"
#include "catalogue/routinefile.h"
#include "journal/records.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

namespace
{

namespace fs = std::filesystem;
using catalogue::Routine;
using catalogue::RoutineSide;
using catalogue::RoutineStep;

constexpr std::size_t mostBytes = std::size_t{16} << 20; // of a file that is set aside: as many as are read

Error wrong(std::string what)
{
    return {Error::Kind::Invalid, std::move(what), {}, 0, {}};
}

// Bytes that begin a character of UTF-8.
std::size_t characters(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

// An id that no other program's routine has, so that two that are given away under one name don't meet.
RoutineId newId()
{
    return {"own-" + journal::newUuid()};
}

RoutineStep stepOf(const session::Wanted &wanted)
{
    const RoutineSide side = wanted.side == Side::Right ? RoutineSide::Right : RoutineSide::Left;
    return {wanted.point, side, wanted.lighter.pressure, wanted.lighter.hold, wanted.lighter.reps};
}

session::Lighter doseOf(const RoutineStep &step)
{
    return {step.pressure, step.hold, step.reps};
}

// Both sides of a point as one step, which has its place but once in a routine for others; with the lighter dose.
void fold(std::vector<RoutineStep> &steps)
{
    std::vector<RoutineStep> folded;
    for (const RoutineStep &step : steps) {
        const auto at = std::ranges::find(folded, step.point, &RoutineStep::point);
        if (at == folded.end()) {
            folded.push_back(step);
            continue;
        }
        const session::Lighter dose = session::lighter(doseOf(*at), doseOf(step));
        const RoutineSide side = at->side == step.side ? step.side : RoutineSide::Both;
        *at = {step.point, side, dose.pressure, dose.hold, dose.reps};
    }
    steps = std::move(folded);
}

// Whether everybody may have it in a routine.
bool isForAll(const catalogue::Point *point)
{
    return point != nullptr && point->pack.empty() && point->defaultOn && point->selfTreatment != catalogue::SelfTreatment::Refer;
}

int placesOf(const RoutineStep &step)
{
    return step.side == RoutineSide::Both ? 2 : 1;
}

// What was asked for, as far as the limits have it; 0 stays what it is.
template<class T>
T withinLimits(T asked, T least, T most)
{
    return asked == T{} ? asked : std::clamp(asked, std::min(least, most), most);
}

RoutineStep withinLimits(RoutineStep step, const catalogue::Point &point, const catalogue::Limits &limits)
{
    step.pressure = withinLimits(step.pressure, limits.pressure.min, std::min(limits.pressure.hard, point.pressureCap));
    step.hold = withinLimits(step.hold, Seconds(limits.hold.min), std::min(Seconds(limits.holdHard), point.holdCap));
    step.reps = withinLimits(step.reps, 1, limits.reps.hard);
    return step;
}

// As people know it, and no other routine's.
std::string folderNameOf(const Routine &routine)
{
    constexpr std::size_t enough = 8; // of the id
    const std::string &id = routine.id.value;
    std::string name = routine.name;
    std::ranges::replace_if(
        name,
        [](char c) { return static_cast<unsigned char>(c) < 0x20 || std::string_view("/\\:*?\"<>|.").find(c) != std::string_view::npos; },
        '-');
    return name + ' ' + id.substr(id.find('-') + 1, enough);
}

} // namespace

OwnRoutines::OwnRoutines(fs::path dataFolder) : m_folder(std::move(dataFolder))
{
    auto read = catalogue::readRoutineFile(m_folder / fileName);
    m_list = std::move(read.value);
    const bool isNone = read.errors.size() == 1 && read.errors.front().kind == Error::Kind::NotFound;
    if (!isNone)
        m_errors = std::move(read.errors);
    m_isSetAside = m_errors.empty();
}

const Routine *OwnRoutines::find(const RoutineId &id) const
{
    const auto at = std::ranges::find(m_list, id, &Routine::id);
    return at == m_list.end() ? nullptr : &*at;
}

const Routine *OwnRoutines::named(std::string_view name) const
{
    const auto at = std::ranges::find(m_list, name, &Routine::name);
    return at == m_list.end() ? nullptr : &*at;
}

std::string OwnRoutines::nameFrom(std::string_view typed)
{
    constexpr std::string_view blanks = " \t\r\n";
    const auto first = typed.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    const std::string_view name = typed.substr(first, typed.find_last_not_of(blanks) - first + 1);
    return characters(name) <= longestName ? std::string(name) : std::string();
}

Result<RoutineId> OwnRoutines::keep(std::string_view name, const Points &points)
{
    const std::string kept = nameFrom(name);
    if (kept.empty())
        return tl::unexpected(wrong("a routine needs a name of up to " + std::to_string(longestName) + " characters"));
    if (points.empty())
        return tl::unexpected(wrong("a routine needs a point"));
    List list = m_list;
    auto at = std::ranges::find(list, kept, &Routine::name);
    if (at == list.end()) {
        if (list.size() >= most)
            return tl::unexpected(wrong("there are " + std::to_string(most) + " routines already"));
        at = list.insert(list.end(), Routine{newId(), kept, {}, {}, {}, {}, {}});
    }
    at->steps = stepsOf(points);
    RoutineId id = at->id;
    if (Status written = become(std::move(list)); !written)
        return tl::unexpected(written.error());
    return id;
}

Status OwnRoutines::rename(const RoutineId &id, std::string_view name)
{
    const std::string kept = nameFrom(name);
    if (kept.empty())
        return tl::unexpected(wrong("a routine needs a name of up to " + std::to_string(longestName) + " characters"));
    if (const Routine *other = named(kept); other != nullptr && other->id != id)
        return tl::unexpected(wrong("another routine has that name"));
    List list = m_list;
    const auto at = std::ranges::find(list, id, &Routine::id);
    if (at == list.end())
        return {};
    at->name = kept;
    return become(std::move(list));
}

Status OwnRoutines::remove(const RoutineId &id)
{
    List list = m_list;
    std::erase_if(list, [&](const Routine &routine) { return routine.id == id; });
    return become(std::move(list));
}

Status OwnRoutines::takeBack()
{
    if (m_before.empty())
        return {};
    if (Status written = write(m_before.back()); !written)
        return written;
    m_list = std::move(m_before.back());
    m_before.pop_back();
    return {};
}

Status OwnRoutines::become(List list)
{
    if (list == m_list)
        return {};
    if (Status written = write(list); !written)
        return written;
    m_before.push_back(std::exchange(m_list, std::move(list)));
    return {};
}

Status OwnRoutines::write(const List &list)
{
    if (!m_isSetAside) {
        if (Status aside = setAside(); !aside)
            return aside;
    }
    return writeFile(m_folder / fileName, catalogue::routineFile(list), Waiting::No);
}

// What was set aside before stays: the names count on.
Status OwnRoutines::setAside()
{
    const auto text = readFile(m_folder / fileName, mostBytes);
    if (!text)
        return tl::unexpected(text.error());
    std::error_code ignored;
    fs::path aside = m_folder / unreadName;
    for (int more = 2; fs::exists(aside, ignored); ++more)
        aside = m_folder / ("routines-unread-" + std::to_string(more) + ".json");
    Status written = writeFile(aside, *text, Waiting::No);
    m_isSetAside = written.has_value();
    m_asideName = written ? aside.filename().string() : std::string();
    return written;
}

std::vector<RoutineStep> stepsOf(const Points &points)
{
    std::vector<RoutineStep> steps;
    for (const session::Wanted &one : points) {
        const bool isOther
            = !steps.empty() && steps.back().point == one.point && steps.back().side == RoutineSide::Left && one.side == Side::Right;
        if (isOther && doseOf(steps.back()) == one.lighter)
            steps.back().side = RoutineSide::Both;
        else
            steps.push_back(stepOf(one));
    }
    return steps;
}

Routine forOthers(const catalogue::Catalogue &catalogue, Routine routine)
{
    const auto &limits = catalogue.limits();
    fold(routine.steps);
    int places = 0;
    std::erase_if(routine.steps, [&](RoutineStep &step) {
        const catalogue::Point *point = catalogue.point(step.point);
        if (!isForAll(point) || places + placesOf(step) > limits.points.max)
            return true;
        places += placesOf(step);
        step = withinLimits(step, *point, limits);
        return false;
    });
    return routine;
}

Result<fs::path> giveAway(const Routine &routine, const catalogue::PackInfo &info, const fs::path &folder)
{
    const fs::path pack = folder / folderNameOf(routine);
    std::error_code error;
    fs::create_directories(pack, error);
    if (error)
        return tl::unexpected(Error{Error::Kind::Unreadable, error.message(), pack.string(), 0, {}});
    // What makes it a pack comes last: half of one is none.
    if (Status written = writeFile(pack / OwnRoutines::fileName, catalogue::routineFile({routine}), Waiting::No); !written)
        return tl::unexpected(written.error());
    if (Status written = writeFile(pack / "pack.json", catalogue::packFile(info), Waiting::No); !written)
        return tl::unexpected(written.error());
    return pack;
}

} // namespace unknot::practice
