// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/arrowmap.h"
#include "figure/sheetlayout.h"
#include "figure/viewport.h"

#include <map>
#include <optional>

namespace unknot::figure
{

// All pictures of the body as the pane shows them: which zone is where, and which lies beside it.
class BodySheet
{
public:
    // A zone as one of the pictures draws it.
    struct Spot {
        std::size_t picture = 0;
        std::size_t zone = 0; // of the picture's view
        bool operator==(const Spot &) const = default;
    };

    explicit BodySheet(const bodymap::Figure &figure) : m_figure(figure) { }

    void layOut(const SheetLayout::Wish &wish);
    [[nodiscard]] const SheetLayout &layout() const { return m_layout; }
    [[nodiscard]] Viewport &viewport() { return m_viewport; }
    [[nodiscard]] const Viewport &viewport() const { return m_viewport; }

    [[nodiscard]] std::optional<Spot> spotAt(QPointF pane) const;
    [[nodiscard]] std::optional<Spot> spotOf(const SidedZone &zone) const; // where it is drawn largest
    // The one beside it: in the same picture, else in another; itself where there is none.
    [[nodiscard]] Spot towards(const Spot &from, ArrowMap::Arrow arrow) const;
    [[nodiscard]] std::vector<Spot> spots() const; // picture by picture

    [[nodiscard]] bool holds(const Spot &spot) const;
    [[nodiscard]] const bodymap::View &view(const Spot &spot) const { return *m_layout.pictures[spot.picture].view; }
    [[nodiscard]] const SidedZone &zone(const Spot &spot) const { return view(spot).zones[spot.zone].zone; }
    [[nodiscard]] QRectF onSheet(const Spot &spot) const;
    [[nodiscard]] QRectF onPane(const Spot &spot) const { return m_viewport.transform().mapRect(onSheet(spot)); }
    [[nodiscard]] double narrowest(const Spot &spot) const; // px of the pane

private:
    [[nodiscard]] const bodymap::Box &box(const Spot &spot) const;

    const bodymap::Figure &m_figure;
    SheetLayout m_layout;
    Viewport m_viewport;
    mutable ArrowMap m_arrows;
    mutable std::map<const bodymap::View *, std::vector<bodymap::Box>> m_boxes; // of the zones, once asked for
};

} // namespace unknot::figure
