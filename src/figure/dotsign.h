// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace unknot::figure
{

// The dots of what is felt sometimes, beside a source and in a legend: five as on a die, or three rows of four.
class DotSign : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed)
    Q_PROPERTY(bool large MEMBER m_large NOTIFY changed)

public:
    explicit DotSign(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QColor m_colour;
    bool m_large = false;
};

} // namespace unknot::figure
