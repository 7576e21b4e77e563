// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"
#include "figure/figuresource.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QTransform>
#include <QtQmlIntegration>

namespace unknot::figure
{

// What the painted figures share: which view is shown, which part of it, and how figure units map
// to the item. The picture keeps its proportions and is centred.
class FigureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS

    Q_PROPERTY(unknot::figure::FigureSource *source READ source WRITE setSource NOTIFY sourceChanged) // null: nothing is shown
    Q_PROPERTY(QString view READ view WRITE setView NOTIFY viewChanged) // front, back, head-side, palm, hand-back, sole
    Q_PROPERTY(QString side READ side WRITE setSide NOTIFY viewChanged) // of an inset: left, right; else empty
    Q_PROPERTY(QRectF region READ region WRITE setRegion NOTIFY viewChanged) // figure units; empty: the whole view
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY viewChanged) // the front as in a mirror
    Q_PROPERTY(unknot::figure::FigureColours *colours READ colours WRITE setColours NOTIFY coloursChanged)
    Q_PROPERTY(double unit READ unit NOTIFY unitChanged) // px a figure unit
    Q_PROPERTY(QRectF box READ box NOTIFY viewChanged) // what is shown, in figure units

public:
    explicit FigureItem(QQuickItem *parent = nullptr);

    [[nodiscard]] FigureSource *source() const { return m_source; }
    void setSource(FigureSource *source);
    [[nodiscard]] QString view() const { return m_viewName; }
    void setView(const QString &name);
    [[nodiscard]] QString side() const { return m_sideName; }
    void setSide(const QString &name);
    [[nodiscard]] QRectF region() const { return m_region; }
    void setRegion(const QRectF &region);
    [[nodiscard]] bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] FigureColours *colours() const { return m_colours; }
    void setColours(FigureColours *colours);
    [[nodiscard]] double unit() const;
    [[nodiscard]] QRectF box() const;

    Q_INVOKABLE QRectF rectFromFigure(QRectF figure) const;

Q_SIGNALS:
    void sourceChanged();
    void viewChanged();
    void unitChanged();
    void coloursChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

    [[nodiscard]] const bodymap::View *shown() const { return m_view; }
    [[nodiscard]] QTransform transform() const; // figure units -> item

private:
    void resolve();

    QPointer<FigureSource> m_source;
    const bodymap::View *m_view = nullptr;
    QString m_viewName, m_sideName;
    QRectF m_region;
    QPointer<FigureColours> m_colours;
    bool m_mirrored = false;
};

} // namespace unknot::figure
