// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/closeupguides.h"

#include "figure/figurepainter.h"
#include "figure/follow.h"
#include "figure/signtiles.h"
#include "present/text.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace unknot::figure
{

namespace
{

// More names than these would be a map to study.
constexpr std::size_t mostLandmarks = 5;
constexpr std::size_t mostStayOff = 3;
constexpr double reach = 80; // figure units round the circle's middle: farther off is another part of the body

// Of a spot, or of the nearest place of an area.
double distance(QPointF from, QPointF spot, const QRectF &area)
{
    if (area.isEmpty())
        return QLineF(from, spot).length();
    const QPointF nearest(std::clamp(from.x(), area.left(), area.right()), std::clamp(from.y(), area.top(), area.bottom()));
    return QLineF(from, nearest).length();
}

// Somewhere in the middle of what is seen of an area; nothing where none of it is.
std::optional<QPointF> middleOf(const QPainterPath &area, const QRectF &seen)
{
    constexpr int steps = 24;
    const QRectF box = area.boundingRect() & seen;
    std::vector<QPointF> inside;
    QPointF sum;
    for (int i = 0; i < steps * steps && !box.isEmpty(); ++i) {
        const int column = i % steps, row = i / steps;
        const QPointF at(box.x() + (column + 0.5) * box.width() / steps, box.y() + (row + 0.5) * box.height() / steps);
        if (!area.contains(at))
            continue;
        inside.push_back(at);
        sum += at;
    }
    if (inside.empty())
        return std::nullopt;
    const QPointF mean = sum / double(inside.size());
    return *std::min_element(
        inside.begin(), inside.end(), [mean](QPointF a, QPointF b) { return QLineF(a, mean).length() < QLineF(b, mean).length(); });
}

} // namespace

CloseUpGuides::CloseUpGuides(QQuickItem *parent) : FigureItem(parent)
{
    connect(this, &FigureItem::viewChanged, this, [this] { polish(); });
    connect(this, &FigureItem::unitChanged, this, [this] { polish(); });
    connect(this, &CloseUpGuides::wishesChanged, this, [this] { polish(); });
}

void CloseUpGuides::setCircle(const QRectF &circle)
{
    if (circle == m_circle)
        return;
    m_circle = circle;
    Q_EMIT wishesChanged();
}

void CloseUpGuides::setTaken(const QVariantList &taken)
{
    if (taken == m_taken)
        return;
    m_taken = taken;
    Q_EMIT wishesChanged();
}

void CloseUpGuides::setMarks(FigureMarks *marks)
{
    if (follow(m_marks, marks, &FigureMarks::changed, this, &CloseUpGuides::wishesChanged))
        Q_EMIT wishesChanged();
}

// The other points of the muscle; the chosen one is in the circle.
std::vector<QRectF> CloseUpGuides::points() const
{
    constexpr double half = 12; // px of a cross, with its halo
    std::vector<QRectF> crosses;
    for (const auto &point : m_marks ? m_marks->layers().points : std::vector<FigureMarks::Point>{}) {
        for (const auto &mark : shown() ? shown()->points : std::vector<bodymap::PointMark>{}) {
            if (point.chosen || mark.point != point.point || mark.side != point.side)
                continue;
            const QPointF at = transform().map(QPointF(mark.at.x, mark.at.y));
            crosses.emplace_back(at - QPointF(half, half), QSizeF(2 * half, 2 * half));
        }
    }
    return crosses;
}

// What is pressed: words across it hide the way along it.
QPainterPath CloseUpGuides::muscle() const
{
    QPainterPath muscle;
    muscle.setFillRule(Qt::WindingFill);
    if (!m_marks || !shown())
        return muscle;
    const auto &layers = m_marks->layers();
    for (std::size_t i = 0; i < shown()->muscles.size(); ++i) {
        const auto &shape = shown()->muscles[i];
        if (!layers.muscle.empty() && shape.muscle == layers.muscle && shape.side == layers.muscleSide)
            muscle.addPath(transform().map(source()->paths(*shown()).muscleShapes[i]));
    }
    return muscle;
}

void CloseUpGuides::setFont(const QFont &font)
{
    if (font == m_font)
        return;
    m_font = font;
    Q_EMIT wishesChanged();
}

// Those nearest to the circle, that side of the body first: what has a name already is not named again.
std::vector<CloseUpGuides::Name> CloseUpGuides::nearest(std::vector<Name> names, std::size_t most) const
{
    const QPointF centre = transform().map(m_circle.center());
    std::erase_if(names, [&](const Name &name) { return distance(centre, name.at, name.area) > reach * unit(); });
    std::sort(names.begin(), names.end(),
        [centre](const Name &a, const Name &b) { return QLineF(a.at, centre).length() < QLineF(b.at, centre).length(); });
    std::set<QString> said;
    std::erase_if(names, [&said](const Name &name) { return name.text.isEmpty() || !said.insert(name.text).second; });
    names.resize(std::min(names.size(), most));
    return names;
}

std::vector<CloseUpGuides::Name> CloseUpGuides::landmarks() const
{
    std::vector<Name> names;
    for (const auto &landmark : shown()->guides.landmarks) {
        const QPointF at = transform().map(QPointF(landmark.at.x, landmark.at.y));
        if (boundingRect().contains(at))
            names.push_back({source()->nameOf(landmark.landmark), at});
    }
    return nearest(std::move(names), mostLandmarks);
}

std::vector<CloseUpGuides::Name> CloseUpGuides::stayOff() const
{
    const auto &paths = source()->paths(*shown()).stayOff;
    std::vector<Name> names;
    for (std::size_t i = 0; i < paths.size(); ++i) {
        const QPainterPath area = transform().map(paths[i]);
        if (const auto at = middleOf(area, boundingRect()))
            names.push_back({source()->nameOf(shown()->guides.stayOff[i].landmark), *at, area.boundingRect() & boundingRect()});
    }
    return nearest(std::move(names), mostStayOff);
}

// What is to be stayed off is named before what is to be felt.
void CloseUpGuides::updatePolish()
{
    std::vector<Name> names;
    QStringList off, felt;
    if (shown() && !m_circle.isEmpty()) {
        names = stayOff();
        for (const Name &name : names)
            off << name.text;
        for (Name &name : landmarks()) {
            felt << name.text;
            names.push_back(std::move(name));
        }
    }
    place(std::move(names));
    QStringList told;
    if (!felt.isEmpty())
        told << tr("To feel your way by: %1.").arg(felt.join(u", "));
    if (!off.isEmpty())
        told << tr("Stay off: %1.").arg(off.join(u", "));
    m_told = told.join(u' ');
    Q_EMIT toldChanged();
    update();
}

void CloseUpGuides::place(std::vector<Name> names)
{
    const QFontMetricsF metrics(m_font);
    LabelRoom room{boundingRect().adjusted(8, 8, -8, -8), transform().map(m_circle.center()), m_circle.width() / 2 * unit(), points(), muscle()};
    for (const QVariant &taken : m_taken)
        room.taken.push_back(taken.toRectF());
    std::vector<LabelWish> wishes;
    for (Name &name : names) {
        if (name.isStayOff())
            name.text = tr("%1: stay off").arg(name.text);
        wishes.push_back({name.at, {metrics.horizontalAdvance(name.text), metrics.height()}, name.area});
    }
    m_names = std::move(names);
    m_labels = placeLabels(wishes, room);
}

void CloseUpGuides::paint(QPainter *painter)
{
    if (!shown() || !colours())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    const QTransform toPx = transform();
    QPen dashed = cosmetic(colours()->outline, 1.2);
    dashed.setDashPattern({4, 3});
    dashed.setCapStyle(Qt::FlatCap);
    for (const QPainterPath &bone : source()->paths(*shown()).bones) {
        const QPainterPath line = toPx.map(bone);
        if (line.controlPointRect().intersects(boundingRect()))
            painter->strokePath(line, dashed);
    }
    paintStayOff(*painter, *colours());
    painter->setFont(m_font);
    for (const PlacedLabel &label : m_labels)
        paintName(*painter, *colours(), label);
}

void CloseUpGuides::paintStayOff(QPainter &painter, const FigureColours &in) const
{
    const QTransform toPx = transform();
    const double density = std::hypot(painter.combinedTransform().m11(), painter.combinedTransform().m12());
    QColor faint = in.danger;
    faint.setAlphaF(0.6F);
    QBrush hatch(stripeTile(faint, Qt::transparent, 0.9, density));
    hatch.setTransform(QTransform::fromScale(1 / density, 1 / density));
    for (const QPainterPath &area : source()->paths(*shown()).stayOff) {
        const QPainterPath path = toPx.map(area);
        if (!path.controlPointRect().intersects(boundingRect()))
            continue;
        painter.fillPath(path, hatch);
        painter.strokePath(path, cosmetic(in.danger, 1));
    }
}

// The halo keeps a word and its line readable over fibres and hatching.
void CloseUpGuides::paintName(QPainter &painter, const FigureColours &in, const PlacedLabel &label) const
{
    const Name &name = m_names[label.wish];
    painter.setPen(QPen(in.halo, 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(label.leader);
    painter.setPen(QPen(name.isStayOff() ? in.danger : in.ink, 1));
    painter.drawLine(label.leader);
    if (!name.isStayOff()) {
        painter.setPen(QPen(in.halo, 1.3));
        painter.setBrush(in.ink);
        painter.drawEllipse(name.at, 3.5, 3.5);
        painter.setBrush(Qt::NoBrush);
    }
    QPainterPath text;
    text.addText(label.box.left(), label.box.top() + QFontMetricsF(m_font).ascent(), m_font, name.text);
    QColor halo = in.halo;
    halo.setAlphaF(0.85F);
    painter.strokePath(text, QPen(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(text, name.isStayOff() ? in.danger : in.ink);
}

} // namespace unknot::figure
