// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QSvgRenderer>
#include <QtQmlIntegration>

namespace unknot::figure
{

// One of our line icons in the colour and weight of its place.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Icon)

    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed)
    Q_PROPERTY(double weight MEMBER m_weight NOTIFY changed) // stroke on the 24 grid

public:
    explicit IconItem(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void load();

    QString m_name;
    QColor m_colour;
    double m_weight = 1.75;
    QSvgRenderer m_renderer;
};

} // namespace unknot::figure
