// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figureoverlay.h"

#include "figure/follow.h"
#include "figure/markspainter.h"

#include <QPainter>

namespace unknot::figure
{

FigureOverlay::FigureOverlay(QQuickItem *parent) : FigureItem(parent)
{
    connect(this, &FigureOverlay::marksChanged, this, [this] { update(); });
}

void FigureOverlay::setMarks(FigureMarks *marks)
{
    if (follow(m_marks, marks, &FigureMarks::changed, this, [this] { update(); }))
        Q_EMIT marksChanged();
}

void FigureOverlay::paint(QPainter *painter)
{
    if (!shown() || !m_marks || !colours())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const MarksPainter::PlacedView placed{shown(), &source()->paths(*shown()), transform(), unit()};
    MarksPainter(*painter, placed, *colours()).paint(m_marks->layers(), m_crossSize);
}

} // namespace unknot::figure
