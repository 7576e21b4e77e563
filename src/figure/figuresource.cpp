// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figuresource.h"

#include "present/naming.h"
#include "present/text.h"

namespace unknot::figure
{

QPainterPath toPainterPath(const bodymap::Path &path)
{
    using Verb = bodymap::Path::Verb;
    QPainterPath painted;
    painted.setFillRule(Qt::WindingFill);
    for (const auto &element : path.elements) {
        switch (element.verb) {
        case Verb::Move:
            painted.moveTo(element.to.x, element.to.y);
            break;
        case Verb::Line:
            painted.lineTo(element.to.x, element.to.y);
            break;
        case Verb::Cubic:
            painted.cubicTo(element.c1.x, element.c1.y, element.c2.x, element.c2.y, element.to.x, element.to.y);
            break;
        case Verb::Close:
            painted.closeSubpath();
            break;
        }
    }
    return painted;
}

namespace
{

// The line along a path in short pieces. Qt's rasteriser goes through the whole of a path for every
// band of lines: one long line costs five times what its pieces do.
std::vector<QPainterPath> pieces(const QPainterPath &whole)
{
    constexpr int curvesInPiece = 6;
    std::vector<QPainterPath> pieces;
    QPointF at;
    int curves = curvesInPiece;
    const auto piece = [&]() -> QPainterPath & {
        if (curves++ >= curvesInPiece) {
            curves = 1;
            pieces.emplace_back(at);
        }
        return pieces.back();
    };
    for (int i = 0; i < whole.elementCount(); ++i) {
        const QPainterPath::Element to = whole.elementAt(i);
        if (to.isMoveTo()) {
            curves = curvesInPiece;
        } else if (to.isCurveTo()) {
            const QPointF end = whole.elementAt(i + 2);
            piece().cubicTo(to, whole.elementAt(i + 1), end);
            i += 2;
            at = end;
            continue;
        } else {
            piece().lineTo(to);
        }
        at = to;
    }
    return pieces;
}

} // namespace

QRectF toRect(const bodymap::Box &box)
{
    return {box.left, box.top, box.width(), box.height()};
}

FigureSource::FigureSource(const bodymap::Figure &figure, const catalogue::Catalogue &catalogue, QObject *parent)
    : QObject(parent), m_figure(figure), m_catalogue(catalogue)
{
}

QString FigureSource::nameOf(const SidedZone &zone) const
{
    return present::zoneName(m_catalogue, zone);
}

QString FigureSource::nameOf(const LandmarkId &landmark) const
{
    const auto *known = m_catalogue.landmark(landmark);
    return known ? present::toQt(known->label) : QString();
}

void FigureSource::figureReplaced()
{
    m_paths.clear();
    Q_EMIT changed();
}

const FigureSource::Paths &FigureSource::paths(const bodymap::View &view)
{
    const auto [at, isNew] = m_paths.try_emplace(&view);
    Paths &paths = at->second;
    if (!isNew)
        return paths;
    paths.outline = toPainterPath(view.outline);
    paths.outlinePieces = pieces(paths.outline);
    for (const auto &muscle : view.muscles) {
        paths.muscleShapes.push_back(toPainterPath(muscle.path));
        paths.muscleFibres.push_back(toPainterPath(muscle.fibres));
    }
    for (const auto &detail : view.details)
        paths.details.push_back(toPainterPath(detail));
    for (const auto &zone : view.zones)
        paths.zones.push_back(toPainterPath(zone.path));
    for (const auto &bone : view.guides.bones)
        paths.bones.push_back(toPainterPath(bone));
    for (const auto &area : view.guides.stayOff)
        paths.stayOff.push_back(toPainterPath(area.path));
    return paths;
}

} // namespace unknot::figure
