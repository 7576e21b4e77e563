// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/routinefile.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/readers.h"

#include <utility>

namespace unknot::catalogue
{

namespace
{

using Ordered = nlohmann::ordered_json;

constexpr int indent = 2;

std::string_view wordFor(RoutineSide side)
{
    switch (side) {
    case RoutineSide::Both:
        return "both";
    case RoutineSide::Left:
        return "left";
    case RoutineSide::Right:
        return "right";
    case RoutineSide::Chosen:
        return "chosen";
    }
    return "both";
}

void putIfAny(Ordered &entry, const char *key, const std::string &text)
{
    if (!text.empty())
        entry[key] = text;
}

void putIfAny(Ordered &entry, const char *key, long number)
{
    if (number > 0)
        entry[key] = number;
}

Ordered jsonOf(const RoutineStep &step)
{
    Ordered entry{{"point", step.point.value}, {"side", wordFor(step.side)}};
    putIfAny(entry, "pressure", step.pressure);
    putIfAny(entry, "holdSeconds", step.hold.count());
    putIfAny(entry, "reps", step.reps);
    return entry;
}

Ordered jsonOf(const Routine &routine)
{
    Ordered entry{{"id", routine.id.value}, {"name", routine.name}};
    putIfAny(entry, "purpose", routine.purpose);
    putIfAny(entry, "forWhom", routine.forWhom);
    putIfAny(entry, "notFor", routine.notFor);
    entry["steps"] = Ordered::array();
    for (const RoutineStep &step : routine.steps)
        entry["steps"].push_back(jsonOf(step));
    return entry;
}

// What is no UTF-8 comes as the sign for what can't be read: nothing that is kept is lost by it.
std::string written(const Ordered &file)
{
    return file.dump(indent, ' ', false, Ordered::error_handler_t::replace) + '\n';
}

} // namespace

Loaded<std::vector<Routine>> readRoutineFile(const std::filesystem::path &file)
{
    auto document = JsonDocument::read(file);
    if (!document)
        return {{}, {document.error()}};
    CatalogueFolder alone;
    alone.documents.push_back(std::move(*document));
    const Json &root = alone.documents.front().root();
    Draft draft;
    if (root.is_object())
        readOwnRoutines(JsonReader(root, {}, draft.faults), draft);
    else
        draft.faults.add({}, "has to be an object");
    return {std::move(draft.data.routines), alone.located(draft.faults)};
}

std::string routineFile(const std::vector<Routine> &routines)
{
    Ordered file{{"$schema", "routines.schema.json"}, {"license", "CC-BY-4.0"}, {"routines", Ordered::array()}};
    for (const Routine &routine : routines)
        file["routines"].push_back(jsonOf(routine));
    return written(file);
}

std::string packFile(const PackInfo &info)
{
    return written({{"$schema", "pack.schema.json"}, {"id", info.id}, {"name", info.name}, {"author", info.author},
        {"version", info.version}, {"date", info.date}, {"description", info.description}, {"license", info.license}});
}

} // namespace unknot::catalogue
