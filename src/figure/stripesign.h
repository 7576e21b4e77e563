// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurecolours.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

namespace unknot::figure
{

// For a legend: the stripes that past days are drawn in on the figure.
class StripeSign : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(unknot::figure::FigureColours *colours READ colours WRITE setColours NOTIFY coloursChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] FigureColours *colours() const { return m_colours; }
    void setColours(FigureColours *colours);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void coloursChanged();

private:
    QPointer<FigureColours> m_colours;
};

} // namespace unknot::figure
