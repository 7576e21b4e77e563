// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/sheetpainter.h"

#include "figure/sheetcaptions.h"

#include "figure/figurepainter.h"
#include "figure/viewport.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <future>
#include <set>

namespace unknot::figure
{

namespace
{

constexpr double lineSpread = 6; // lines and halos reach over a shape's edge
constexpr double crossSize = 7;

// The zones that one of two lists has and the other has not.
void addDifference(std::vector<SidedZone> &to, const std::vector<SidedZone> &a, const std::vector<SidedZone> &b)
{
    const auto lacks
        = [](const std::vector<SidedZone> &list, const SidedZone &zone) { return std::find(list.begin(), list.end(), zone) == list.end(); };
    std::copy_if(a.begin(), a.end(), std::back_inserter(to), [&](const auto &zone) { return lacks(b, zone); });
    std::copy_if(b.begin(), b.end(), std::back_inserter(to), [&](const auto &zone) { return lacks(a, zone); });
}

// Between the pictures at its left and those at its right, for a sheet is as wide on either side.
QPointF middleOf(const SheetLayout &layout)
{
    QRectF all;
    for (const auto &picture : layout.pictures)
        all |= picture.place();
    return all.center();
}

// No picture reaches over that line, and none left of it is of the same view as one right of it: a path keeps what it was turned into
// to be filled, which no two threads may make at once.
bool isApart(const SheetLayout &layout, const QTransform &toItem, double at)
{
    std::set<const bodymap::View *> left, right;
    for (const auto &picture : layout.pictures) {
        const QRectF place = toItem.mapRect(picture.place());
        if (place.left() < at && place.right() > at)
            return false;
        (place.right() <= at ? left : right).insert(picture.view);
    }
    return std::ranges::none_of(left, [&right](const bodymap::View *view) { return right.contains(view); });
}

} // namespace

MarksPainter::PlacedView SheetPainter::placedOf(const SheetLayout::Picture &picture, const QTransform &toItem) const
{
    return {picture.view, &m_source.paths(*picture.view), picture.transform * toItem, picture.unit * toItem.m11()};
}

void SheetPainter::paintPictures(QPainter &painter, const QTransform &toItem, const QRectF &item) const
{
    for (const auto &picture : m_layout.pictures) {
        if (!toItem.mapRect(picture.place()).intersects(item))
            continue;
        const auto placed = placedOf(picture, toItem);
        painter.save();
        painter.setClipRect(item);
        painter.setTransform(placed.transform, true);
        paintFigure(painter, *placed.view, *placed.paths, m_colours, placed.unit);
        painter.restore();
    }
}

// Left and right of the middle by a thread each, where they have neither a pixel nor a path in common.
void SheetPainter::paintPictures(QImage &image, const QTransform &toItem) const
{
    for (const auto &picture : m_layout.pictures)
        (void)m_source.paths(*picture.view); // made here, so that the threads only look
    const double density = image.devicePixelRatio();
    const int middle = std::clamp(qRound(toItem.map(middleOf(m_layout)).x() * density), 0, image.width());
    const auto paint = [&, this, bits = image.bits()](int from, int to) {
        QImage same(bits, image.width(), image.height(), image.bytesPerLine(), image.format());
        same.setDevicePixelRatio(density);
        QPainter painter(&same);
        painter.setRenderHint(QPainter::Antialiasing);
        paintPictures(painter, toItem, QRectF(from / density, 0, (to - from) / density, image.height() / density));
    };
    if (!isApart(m_layout, toItem, middle / density))
        return paint(0, image.width());
    const auto left = std::async(std::launch::async, paint, 0, middle);
    paint(middle, image.width());
}

void SheetPainter::paintMarks(QPainter &painter, const QTransform &toItem, const QRectF &item, const FigureMarks::Layers &marks,
    const FigureMarks::Layers *past) const
{
    for (const auto &picture : m_layout.pictures) {
        if (!toItem.mapRect(picture.place()).intersects(item))
            continue;
        const auto placed = placedOf(picture, toItem);
        MarksPainter signs(painter, placed, m_colours);
        signs.paint(marks, crossSize, past ? past->heat : std::vector<FigureMarks::Heat>{});
    }
}

void SheetPainter::paintHovered(QPainter &painter, const QTransform &toItem, std::size_t picture, const QString &key, bool keyboard) const
{
    const auto placed = placedOf(m_layout.pictures[picture], toItem);
    MarksPainter(painter, placed, m_colours).paintHovered(key, keyboard);
}

// ---- words

void SheetPainter::paintCaptions(QPainter &painter, const Viewport &viewport, const QFont &font) const
{
    if (viewport.isFitted()) {
        for (const SheetWord &word : captionWords(m_layout, font)) {
            painter.setFont(word.font);
            painter.setPen(word.isName ? m_colours.ink : m_colours.softInk);
            painter.drawText(word.box, Qt::AlignCenter | Qt::TextDontClip, word.text);
        }
    } else {
        for (const auto &label : m_layout.labels)
            paintLabel(painter, label, viewport, font);
    }
}

QRectF SheetPainter::seenOf(const SheetLayout::Label &label, const Viewport &viewport) const
{
    const auto &picture = m_layout.pictures[label.picture];
    const auto placed = placedOf(picture, viewport.transform());
    const QRectF pane({0, 0}, viewport.pane());
    QRectF seen;
    for (std::size_t i = 0; i < picture.view->zones.size(); ++i) {
        if (label.side == Side::Middle || picture.view->zones[i].zone.side == label.side)
            seen |= placed.transform.mapRect(placed.paths->zones[i].boundingRect()) & pane;
    }
    return seen;
}

// Over the middle of what is in sight of it; left out where that is a sliver.
void SheetPainter::paintLabel(QPainter &painter, const SheetLayout::Label &label, const Viewport &viewport, const QFont &font) const
{
    const QRectF seen = seenOf(label, viewport);
    const double wide = QFontMetricsF(font).horizontalAdvance(label.text) + 20;
    if (seen.width() < wide || seen.height() < 40)
        return;
    const QRectF plate(seen.center().x() - wide / 2, std::max(8.0, seen.top() - 4), wide, font.pixelSize() * 1.75);
    QColor ground = m_colours.ground;
    ground.setAlphaF(0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(plate, 8, 8);
    painter.setFont(font);
    painter.setPen(m_colours.ink);
    painter.drawText(plate, Qt::AlignCenter, label.text);
}

// ---- what changed

QList<QRectF> SheetPainter::changes(const QTransform &toItem, const FigureMarks::Layers &before, const FigureMarks::Layers &now) const
{
    std::vector<SidedZone> zones;
    addDifference(zones, before.marked, now.marked);
    addDifference(zones, before.usual, now.usual);
    addDifference(zones, before.sometimes, now.sometimes);
    QList<QRectF> rects;
    for (const auto &picture : m_layout.pictures) {
        const auto placed = placedOf(picture, toItem);
        const auto add = [&](const QRectF &figure, double spread) {
            rects << placed.transform.mapRect(figure).adjusted(-spread, -spread, spread, spread);
        };
        for (std::size_t i = 0; i < picture.view->zones.size(); ++i) {
            if (std::find(zones.begin(), zones.end(), picture.view->zones[i].zone) != zones.end())
                add(placed.paths->zones[i].boundingRect(), lineSpread);
        }
        if (before.muscle != now.muscle || before.muscleSide != now.muscleSide) {
            for (std::size_t i = 0; i < picture.view->muscles.size(); ++i) {
                const auto &muscle = picture.view->muscles[i].muscle;
                if (!muscle.empty() && (muscle == before.muscle || muscle == now.muscle))
                    add(placed.paths->muscleShapes[i].boundingRect(), lineSpread);
            }
        }
        if (before.points != now.points) {
            for (const auto &mark : picture.view->points) {
                const auto isIt = [&](const auto &point) { return point.point == mark.point && point.side == mark.side; };
                if (std::any_of(before.points.begin(), before.points.end(), isIt)
                    || std::any_of(now.points.begin(), now.points.end(), isIt))
                    add(QRectF(mark.at.x, mark.at.y, 0, 0), crossSize + lineSpread);
            }
        }
    }
    return rects;
}

} // namespace unknot::figure
