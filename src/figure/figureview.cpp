// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figureview.h"

#include "figure/figurepainter.h"

#include <QPainter>

namespace unknot::figure
{

FigureView::FigureView(QQuickItem *parent) : FigureItem(parent)
{
    connect(this, &FigureView::fibresChanged, this, [this] { update(); });
}

void FigureView::paint(QPainter *painter)
{
    if (!shown() || !colours())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setTransform(transform(), true);
    paintFigure(*painter, *shown(), source()->paths(*shown()), *colours(), unit(), m_fibres);
}

} // namespace unknot::figure
