// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/side.h"
#include "bodymap/path.h"
#include "bodymap/shapeindex.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::bodymap
{

enum class ViewId { Front, Back, HeadSide, Palm, HandBack, Sole };

std::string_view toString(ViewId view); // the file's name without ".svg"
std::optional<ViewId> viewFromString(std::string_view text);

// Where the patient's right is: in the same picture (front, back), or in a twin beside it (insets).
enum class Mirror { Within, Apart };

// What shows on the plate, and what lies beneath it and is drawn only when asked for.
enum class Layer { Superficial, Deep };

struct MuscleShape {
    std::string id; // of the shape: "deltoid-front"
    MuscleId muscle; // empty: drawn, but not in the catalogue
    Side side = Side::Left;
    Layer layer = Layer::Superficial;
    bool dark = false; // painted in the darker colour
    Path path;
    Path fibres; // may be empty
};

struct ZoneShape {
    SidedZone zone;
    Path path;
};

struct PointMark {
    PointId point;
    Side side = Side::Left;
    Vec at;
};

// What helps to find one's way in a close-up. Painted only there.
struct Guides {
    struct Landmark {
        LandmarkId landmark;
        Side side = Side::Left; // Middle: it lies on the mid-line
        Vec at;
    };
    struct StayOff {
        LandmarkId landmark;
        Side side = Side::Left;
        Path path;
    };
    std::vector<Path> bones; // lines
    std::vector<Landmark> landmarks; // to be felt
    std::vector<StayOff> stayOff; // areas never to be pressed: no point lies in one
};

// One picture. Body views hold both sides (the right mirrored from the drawn left); insets hold the
// side they were made for.
struct View {
    ViewId id = ViewId::Front;
    Side side = Side::Middle; // Middle: both (body); Left or Right: an inset
    Box box; // the viewBox
    Path outline;
    std::vector<MuscleShape> muscles; // painter's order; deep ones may overlap any
    std::vector<Path> details; // landmark lines: face, navel, kneecaps
    std::vector<ZoneShape> zones; // a partition of the outline
    std::vector<PointMark> points;
    Guides guides;
};

// Immutable once loaded, so any thread may ask. Looks up what lies under a place in microseconds.
// Places are in figure units, in the coordinates of the view's box. Pointers to its views
// hold as long as the figure is neither assigned to nor destroyed; moving it keeps them.
class Figure
{
public:
    Figure() = default;
    explicit Figure(std::vector<View> views);

    [[nodiscard]] const std::vector<View> &views() const { return m_views; }
    // Null: this figure has no such view. For body views the side is Middle.
    [[nodiscard]] const View *view(ViewId id, Side side) const;

    // Nothing outside the outline. In a hairline gap between zones: the nearest within 1.5 units.
    [[nodiscard]] std::optional<SidedZone> zoneAt(ViewId id, Side side, Vec at) const;
    // The uppermost muscle of those that show; nothing where that one is not in the catalogue.
    [[nodiscard]] std::optional<MuscleId> muscleAt(ViewId id, Side side, Vec at) const;

    // A zone (or a point) as one view shows it.
    struct ViewItem {
        const View *view = nullptr;
        std::size_t index = 0; // into its zones (its points)
    };
    // Wherever it is drawn, in the order of the views; none: nowhere.
    [[nodiscard]] std::vector<ViewItem> placesOf(const SidedZone &zone) const;
    [[nodiscard]] std::optional<ViewItem> placeOf(const PointId &point, Side side) const;

    // The zones whose border comes within one unit of a zone's border in some view, side-neutral,
    // by id, without the zone itself.
    [[nodiscard]] std::vector<ZoneId> neighbours(const ZoneId &zone) const;

private:
    struct Lookup { // one view's shapes, flattened for hit tests
        Polygon outline;
        ShapeIndex zones, muscles;
        std::vector<std::size_t> superficial; // which of the view's muscles those are
    };
    [[nodiscard]] static Lookup lookupFor(const View &view);
    [[nodiscard]] std::optional<std::size_t> indexOf(ViewId id, Side side) const;
    void gatherNeighbours();

    std::vector<View> m_views;
    std::vector<Lookup> m_lookups; // parallel to m_views
    std::map<ZoneId, std::vector<ZoneId>> m_neighbours;
};

} // namespace unknot::bodymap
