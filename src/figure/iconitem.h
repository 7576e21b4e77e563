// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QSvgRenderer>
#include <QtQmlIntegration>

namespace unknot::figure
{

// One of our line icons in the colour and weight of its place. Its file is read before it is first painted, once:
// of a row's many icons most are never seen.
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

protected:
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

Q_SIGNALS:
    void changed();

private:
    void load();
    void change();

    QString m_name;
    QColor m_colour;
    double m_weight = 1.75;
    bool m_stale = false; // not yet read as it is now
    QSvgRenderer m_renderer;
};

} // namespace unknot::figure
