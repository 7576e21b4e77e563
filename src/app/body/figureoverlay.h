// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/body/figureitem.h"
#include "app/body/figuremarks.h"

#include <QPointer>

namespace unknot::app
{

// What lies on the figure: marked zones, where a candidate sends pain, its points, heat. Signs
// differ in form as well as colour (full, dotted, outlined), so that they read in grey too.
class FigureOverlay : public unknot::app::FigureItem // whole, so that qmllint finds it
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(unknot::app::FigureMarks *marks READ marks WRITE setMarks NOTIFY marksChanged)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged) // a zone's key
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY coloursChanged)
    Q_PROPERTY(QColor usual MEMBER m_usual NOTIFY coloursChanged)
    Q_PROPERTY(QColor sometimes MEMBER m_sometimes NOTIFY coloursChanged)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY coloursChanged)
    Q_PROPERTY(QColor softInk MEMBER m_softInk NOTIFY coloursChanged)
    Q_PROPERTY(QColor halo MEMBER m_halo NOTIFY coloursChanged)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY coloursChanged)
    Q_PROPERTY(QList<QColor> ramp MEMBER m_ramp NOTIFY coloursChanged) // heat, low to high
    Q_PROPERTY(double crossSize MEMBER m_crossSize NOTIFY coloursChanged) // px across

public:
    explicit FigureOverlay(QQuickItem *parent = nullptr);

    [[nodiscard]] FigureMarks *marks() const { return m_marks; }
    void setMarks(FigureMarks *marks);
    [[nodiscard]] QString hovered() const { return m_hovered; }
    void setHovered(const QString &key);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void marksChanged();
    void hoveredChanged();
    void coloursChanged();

private:
    [[nodiscard]] QPainterPath zonePath(const SidedZone &zone) const;
    [[nodiscard]] QPainterPath zonesPath(const std::vector<SidedZone> &zones) const;
    [[nodiscard]] bool showsHovered(const QString &key) const;
    void paintHeat(QPainter &painter) const;
    void paintReferral(QPainter &painter) const;
    void paintMuscle(QPainter &painter) const;
    void paintDeep(QPainter &painter, const QPainterPath &shape, const QPainterPath &fibres, const QColor &line) const;
    void paintMarked(QPainter &painter) const;
    void paintHovered(QPainter &painter) const;
    void paintPoints(QPainter &painter) const; // in item coordinates

    QPointer<FigureMarks> m_marks;
    QString m_hovered;
    QColor m_accent, m_usual, m_sometimes, m_ink, m_softInk, m_halo, m_outline;
    QList<QColor> m_ramp;
    double m_crossSize = 7;
};

} // namespace unknot::app
