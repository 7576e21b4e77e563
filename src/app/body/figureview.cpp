// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/figureview.h"

#include <QPainter>

#include <algorithm>

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
    // One by one: Qt's rasteriser goes through the whole of a path for every band of lines, so that
    // all shapes in one path cost twice the time.
    const auto &muscles = shown()->muscles;
    const auto eachThatShows = [&muscles](const auto &act) {
        for (std::size_t i = 0; i < muscles.size(); ++i) {
            if (muscles[i].layer != bodymap::Layer::Deep)
                act(i);
        }
    };
    eachThatShows([&](std::size_t i) { painter->fillPath(paths.muscleShapes[i], muscles[i].dark ? m_deepMuscle : m_muscle); });
    if (unit() >= fibresFromUnit)
        eachThatShows([&](std::size_t i) { painter->strokePath(paths.muscleFibres[i], cosmetic(m_fibre, 0.5)); });
    for (const QPainterPath &detail : paths.details)
        painter->strokePath(detail, cosmetic(m_landmark, std::min(0.8, 2 * unit()))); // a small figure's face is not to be a blot
    for (const QPainterPath &piece : paths.outlinePieces)
        painter->strokePath(piece, cosmetic(m_outline, 1.1));
}

} // namespace unknot::app
