// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/figuresource.h"

#include <QColor>
#include <QPen>
#include <QQuickPaintedItem>
#include <QTransform>

namespace unknot::app
{

// What the painted figures share: which view is shown, which part of it, and how figure units map
// to the item. The picture keeps its proportions and is centred.
class FigureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(QString view READ view WRITE setView NOTIFY viewChanged) // front, back, head-side, palm, hand-back, sole
    Q_PROPERTY(QString side READ side WRITE setSide NOTIFY viewChanged) // of an inset: left, right; else empty
    Q_PROPERTY(QRectF region READ region WRITE setRegion NOTIFY viewChanged) // figure units; empty: the whole view
    Q_PROPERTY(double unit READ unit NOTIFY unitChanged) // px a figure unit
    Q_PROPERTY(QRectF box READ box NOTIFY viewChanged) // what is shown, in figure units

public:
    explicit FigureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QString view() const { return m_viewName; }
    void setView(const QString &name);
    [[nodiscard]] QString side() const { return m_sideName; }
    void setSide(const QString &name);
    [[nodiscard]] QRectF region() const { return m_region; }
    void setRegion(const QRectF &region);
    [[nodiscard]] double unit() const;
    [[nodiscard]] QRectF box() const;

    Q_INVOKABLE QPointF toFigure(QPointF item) const;
    Q_INVOKABLE QPointF fromFigure(QPointF figure) const;
    Q_INVOKABLE QRectF rectFromFigure(QRectF figure) const;

Q_SIGNALS:
    void viewChanged();
    void unitChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

    [[nodiscard]] FigureSource *source() const { return m_source; }
    [[nodiscard]] const bodymap::View *shown() const { return m_view; }
    [[nodiscard]] QTransform transform() const; // figure units -> item
    // Lines keep their width on the screen at every zoom.
    [[nodiscard]] static QPen cosmetic(const QColor &colour, double width);

private:
    void resolve();

    FigureSource *m_source = nullptr;
    const bodymap::View *m_view = nullptr;
    QString m_viewName, m_sideName;
    QRectF m_region;
};

} // namespace unknot::app
