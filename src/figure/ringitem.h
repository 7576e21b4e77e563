// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace unknot::figure
{

// The ring that empties clockwise from the top, with a tick inside at half-time.
class RingItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Ring)

    Q_PROPERTY(double share READ share WRITE setShare NOTIFY shareChanged) // 0 to 1
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY lookChanged)
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY lookChanged)
    Q_PROPERTY(QColor tick MEMBER m_tick NOTIFY lookChanged)
    Q_PROPERTY(double thickness MEMBER m_thickness NOTIFY lookChanged)
    Q_PROPERTY(bool halfTick MEMBER m_halfTick NOTIFY lookChanged)

public:
    explicit RingItem(QQuickItem *parent = nullptr);

    [[nodiscard]] double share() const { return m_share; }
    void setShare(double share);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void shareChanged();
    void lookChanged();

private:
    [[nodiscard]] QRectF circle() const;
    [[nodiscard]] QPointF onCircle(double part) const;

    double m_share = 1;
    double m_thickness = 16;
    bool m_halfTick = false;
    QColor m_colour, m_track, m_tick;
};

} // namespace unknot::figure
