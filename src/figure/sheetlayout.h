// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/figure.h"

#include <QRectF>
#include <QString>
#include <QTransform>

#include <vector>

namespace unknot::figure
{

// Where front, back and the insets stand on a sheet of a given size, and what is written beside them.
struct SheetLayout {
    struct Wish {
        QSizeF size;
        bool small = false; // the insets take turns with the body
        int part = 0; // small: 0 whole body, 1 head, 2 hands, 3 feet
        bool mirrored = false; // the patient's left at the left, on the front and of the insets
        double foot = 58; // px that are kept free below
        bool operator==(const Wish &) const = default;
    };
    struct Picture {
        const bodymap::View *view = nullptr;
        QTransform transform; // figure units -> sheet
        double unit = 1; // px a figure unit
        [[nodiscard]] QRectF place() const; // on the sheet
    };
    // In a row, while the whole sheet is shown: the side at the left, what it is, the side at the right.
    struct Caption {
        QString name, left, right;
        QPointF top; // the middle of its upper edge
        double aside = 0; // of the sides, from the middle; more if the name needs it
        double room = 0; // from the middle to where an arm, another caption or the edge is
    };
    // Magnified: says what is in sight, at the pane's upper edge.
    struct Label {
        QString text;
        std::size_t picture = 0;
        Side side = Side::Middle; // of the picture's zones those that it names; Middle: all
    };

    std::vector<Picture> pictures;
    std::vector<Caption> captions;
    std::vector<Label> labels;
};

SheetLayout layOut(const bodymap::Figure &figure, const SheetLayout::Wish &wish);

} // namespace unknot::figure
