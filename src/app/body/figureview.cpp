// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/figureview.h"

#include <QPainter>

namespace unknot::app
{

namespace
{

// Below this height of the whole body fibres are noise (mockups/notes: none under 480 px).
constexpr double fibresFromUnit = 0.48;

} // namespace

FigureView::FigureView(QQuickItem *parent) : FigureItem(parent)
{
    connect(this, &FigureView::coloursChanged, this, [this] { update(); });
}

void FigureView::paint(QPainter *painter)
{
    if (!shown())
        return;
    const auto &paths = source()->paths(*shown());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setTransform(transform(), true);
    painter->fillPath(paths.outline, m_skin);
    painter->fillPath(paths.muscles, m_muscle);
    painter->fillPath(paths.darkMuscles, m_deepMuscle);
    if (unit() >= fibresFromUnit)
        painter->strokePath(paths.fibres, cosmetic(m_fibre, 0.5));
    painter->strokePath(paths.details, cosmetic(m_landmark, 0.8));
    painter->strokePath(paths.outline, cosmetic(m_outline, 1.1));
}

} // namespace unknot::app
