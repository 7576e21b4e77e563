// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/figureoverlay.h"

#include "app/body/markspainter.h"
#include "app/follow.h"

#include <QPainter>

namespace unknot::app
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
    const MarksPainter::Place place{shown(), &source()->paths(*shown()), transform(), unit()};
    MarksPainter(*painter, place, *colours()).paint(m_marks->layers(), m_crossSize);
}

} // namespace unknot::app
