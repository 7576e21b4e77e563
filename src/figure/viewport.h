// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QTransform>

namespace unknot::figure
{

// What a pane shows of a sheet of its own size: all of it, or a part magnified. Never more than the
// sheet, so that it can't be lost.
class Viewport
{
public:
    static constexpr double least = 1;
    static constexpr double most = 8;

    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] QSizeF pane() const { return m_pane; }
    [[nodiscard]] bool isFitted() const { return m_scale == least; }
    // What lies at the pane's middle stays there as well as it can.
    void setPane(QSizeF pane);

    [[nodiscard]] QTransform transform() const; // sheet -> pane
    [[nodiscard]] QPointF toPane(QPointF sheet) const { return sheet * m_scale + m_offset; }
    [[nodiscard]] QPointF toSheet(QPointF pane) const { return (pane - m_offset) / m_scale; }
    [[nodiscard]] QRectF shown() const; // of the sheet

    // What lies at a place of the pane stays there, as far as the sheet's edges allow. Nothing but a
    // positive number changes anything.
    void zoomAbout(QPointF pane, double factor);
    void panBy(QPointF pane);
    // Brings a part of the sheet into the pane by the shortest way; of what is larger, its middle.
    void reveal(const QRectF &sheet, double margin);
    void fit();

    bool operator==(const Viewport &) const = default;

private:
    void clamp();

    QSizeF m_pane{1, 1};
    double m_scale = least;
    QPointF m_offset; // of the sheet's corner, in the pane
};

} // namespace unknot::figure
