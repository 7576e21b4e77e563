// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figureitem.h"

namespace unknot::figure
{

// The figure itself, painted once for a size and theme; what lies on it is painted by FigureOverlay
// above it.
class FigureView : public unknot::figure::FigureItem // whole, so that qmllint finds it
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(bool fibres MEMBER m_fibres NOTIFY fibresChanged)

public:
    explicit FigureView(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void fibresChanged();

private:
    bool m_fibres = true;
};

} // namespace unknot::figure
