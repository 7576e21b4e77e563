// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/fault.h"
#include "catalogue/jsonreader.h"
#include "catalogue/pack.h"

#include <array>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace unknot::catalogue
{

// The kinds of things that have ids.
enum class Kind {
    ZoneGroup,
    Zone,
    Muscle,
    Point,
    Complaint,
    Source,
    Tool,
    Posture,
    Way,
    Caution,
    Screen,
    Question,
    WarningLine,
    RedFlag,
    GateGroup,
    Gate,
    Article,
    Limits,
    Routine,
    Landmark,
    WordFamily,
};
constexpr std::size_t kindCount = 21;

std::string_view toString(Kind kind); // "zone", as in "the zone"

constexpr Kind kindOf(const ZoneGroupId &)
{
    return Kind::ZoneGroup;
}
constexpr Kind kindOf(const ZoneId &)
{
    return Kind::Zone;
}
constexpr Kind kindOf(const MuscleId &)
{
    return Kind::Muscle;
}
constexpr Kind kindOf(const PointId &)
{
    return Kind::Point;
}
constexpr Kind kindOf(const SourceId &)
{
    return Kind::Source;
}
constexpr Kind kindOf(const ToolId &)
{
    return Kind::Tool;
}
constexpr Kind kindOf(const PostureId &)
{
    return Kind::Posture;
}
constexpr Kind kindOf(const WayId &)
{
    return Kind::Way;
}
constexpr Kind kindOf(const CautionId &)
{
    return Kind::Caution;
}
constexpr Kind kindOf(const ScreenId &)
{
    return Kind::Screen;
}
constexpr Kind kindOf(const LineId &)
{
    return Kind::WarningLine;
}
constexpr Kind kindOf(const RoutineId &)
{
    return Kind::Routine;
}
constexpr Kind kindOf(const GateId &)
{
    return Kind::Gate;
}

// What has been read so far, who defined what, and who refers to it. The files are read one after
// another; whether every reference leads somewhere can only be said at the end.
class Draft
{
public:
    CatalogueData data;
    std::vector<DocumentPlace> pointPlaces; // of data.points, one by one, until finish()
    std::vector<std::vector<DocumentPlace>> stepPlaces; // of the steps of data.routines, the same
    std::vector<CautionId> oneHoldCautions; // said in the limits, to hold for the cautions
    // Where a thing of an id stands in its list, and how many of the points are shipped: they come first.
    std::unordered_map<PointId, std::size_t> pointAt;
    std::unordered_map<MuscleId, std::size_t> muscleAt;
    std::unordered_map<RoutineId, std::size_t> routineAt;
    std::size_t shippedPoints = 0;
    Faults faults;
    std::string pack; // the id of the pack that is being read, empty: what is shipped
    std::vector<PackChange> changes; // that it makes

    // Notes that an entry defines an id. False, with the fault noted: another one has it already,
    // or it has none. A pack may take over the points, zones and routines that are shipped.
    bool define(Kind kind, const JsonReader &entry, const std::string &id);
    // The same; and true only if the entry was read without a fault, so that it may be kept.
    bool keeps(Kind kind, const JsonReader &entry, const std::string &id);
    // Takes part of a definition: several questions make up one screen.
    void contribute(Kind kind, const std::string &id, DocumentPlace place);
    // An entry that could not be read whole: nothing may be built on it, but it is not missing either.
    void spoil(Kind kind, const std::string &id);
    void refer(Kind kind, const std::string &id, DocumentPlace place);

    // A list of ids under a key, each noted as a reference.
    template<class I>
    std::vector<I> ids(const JsonReader &entry, std::string_view key)
    {
        std::vector<I> list;
        entry.eachText(key, [this, &list](std::string id, const DocumentPlace &at) {
            refer(kindOf(I()), id, at);
            list.push_back(I{std::move(id)});
        });
        return list;
    }
    // One id under a key, noted as a reference.
    template<class I>
    I reference(const JsonReader &entry, std::string_view key)
    {
        I id{entry.text(key)};
        if (!id.empty())
            refer(kindOf(id), id.value, entry.place(key));
        return id;
    }

    [[nodiscard]] bool defined(Kind kind, const std::string &id) const; // also where it is spoilt
    [[nodiscard]] bool sound(Kind kind, const std::string &id) const;

    // Notes the references that lead nowhere.
    void checkReferences();
    // Notes zones nothing would be asked for, screens nobody asks, lines that stand for nothing, and what can't
    // wait in a line that is not always asked.
    void checkScreens();

private:
    void checkLines();

    struct Definition {
        DocumentPlace place;
        bool sound = true;
        std::string pack; // whose it is
    };
    struct Reference {
        Kind kind;
        std::string id;
        DocumentPlace place;
    };
    using Definitions = std::unordered_map<std::string, Definition>;

    [[nodiscard]] const Definitions &of(Kind kind) const { return m_defined.at(static_cast<std::size_t>(kind)); }
    [[nodiscard]] Definitions &of(Kind kind) { return m_defined.at(static_cast<std::size_t>(kind)); }

    std::array<Definitions, kindCount> m_defined;
    std::vector<Reference> m_references;
};

} // namespace unknot::catalogue
