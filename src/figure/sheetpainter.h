// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"
#include "figure/figuremarks.h"
#include "figure/figuresource.h"
#include "figure/markspainter.h"
#include "figure/sheetlayout.h"

#include <QFont>

class QPainter;

namespace unknot::figure
{

class Viewport;

// Paints a sheet, or what of it is seen through `toItem`, as sharp as the painter's device.
class SheetPainter
{
public:
    SheetPainter(const SheetLayout &layout, FigureSource &source, const FigureColours &colours)
        : m_layout(layout), m_source(source), m_colours(colours)
    {
    }

    // `item` is what has to be painted, in px of the item; pictures outside of it are left out.
    void paintPictures(QPainter &painter, const QTransform &toItem, const QRectF &item) const;
    // All of an image, on two cores.
    void paintPictures(QImage &image, const QTransform &toItem) const;
    // past: days before, as stripes; may be null.
    void paintMarks(QPainter &painter, const QTransform &toItem, const QRectF &item, const FigureMarks::Layers &marks,
        const FigureMarks::Layers *past) const;
    void paintHovered(QPainter &painter, const QTransform &toItem, std::size_t picture, const QString &key, bool keyboard) const;
    void paintCaptions(QPainter &painter, const Viewport &viewport, const QFont &font) const;

    // Where the signs differ between two states, in px of the item.
    [[nodiscard]] QList<QRectF> changes(const QTransform &toItem, const FigureMarks::Layers &before, const FigureMarks::Layers &now) const;

private:
    [[nodiscard]] MarksPainter::PlacedView placedOf(const SheetLayout::Picture &picture, const QTransform &toItem) const;
    [[nodiscard]] QRectF seenOf(const SheetLayout::Label &label, const Viewport &viewport) const;
    void paintLabel(QPainter &painter, const SheetLayout::Label &label, const Viewport &viewport, const QFont &font) const;

    const SheetLayout &m_layout;
    FigureSource &m_source;
    const FigureColours &m_colours;
};

} // namespace unknot::figure
