// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <functional>
#include <string>

namespace unknot
{

// A catalogue id: lower-case words joined by hyphens. The tag keeps a zone's id from being
// passed where a muscle's is meant. Empty means none. Nothing here holds an id to that form: the
// loader does, and only ids that it has let in, or that the journal has kept as text, go round.
template<class Tag>
struct Id {
    std::string value;

    [[nodiscard]] bool empty() const { return value.empty(); }
    auto operator<=>(const Id &) const = default; // NOLINT(modernize-use-nullptr): the compiler compares with 0
};

using ZoneId = Id<struct ZoneTag>;
using ZoneGroupId = Id<struct ZoneGroupTag>;
using MuscleId = Id<struct MuscleTag>;
using PointId = Id<struct PointTag>;
using ComplaintId = Id<struct ComplaintTag>;
using ScreenId = Id<struct ScreenTag>;
using QuestionId = Id<struct QuestionTag>;
using GateId = Id<struct GateTag>;
using CautionId = Id<struct CautionTag>;
using ToolId = Id<struct ToolTag>;
using PostureId = Id<struct PostureTag>;
using WayId = Id<struct WayTag>;
using SourceId = Id<struct SourceTag>;
using RoutineId = Id<struct RoutineTag>;
using LandmarkId = Id<struct LandmarkTag>;

} // namespace unknot

template<class Tag>
struct std::hash<unknot::Id<Tag>> {
    std::size_t operator()(const unknot::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.value); }
};
