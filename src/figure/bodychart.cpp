// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/bodychart.h"

#include "figure/chartaccessible.h"
#include "figure/follow.h"
#include "figure/loupe.h"
#include "figure/sheetpainter.h"
#include "figure/zoneoutline.h"
#include "present/naming.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unknot::figure
{

BodyChart::BodyChart(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    installChartAccessibility();
    setOpaquePainting(true);
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton);
    setFlag(ItemIsFocusScope, false);
    m_outline = new ZoneOutline(this, [this](QPainter &picture) {
        const auto spot = m_pointed ? m_pointed : m_current;
        if (spot && m_colours)
            painter().paintHovered(picture, m_sheet->viewport().transform(), spot->picture, keyOf(*spot), !m_pointed);
    });
    connect(this, &BodyChart::layoutChanged, this, &BodyChart::layOut);
    connect(this, &BodyChart::marksChanged, this, &BodyChart::repaintAll);
    connect(this, &BodyChart::coloursChanged, this, [this] {
        m_plate = {};
        repaintAll();
    });
}

BodyChart::~BodyChart() = default;

void BodyChart::setSource(FigureSource *source)
{
    if (!follow(m_source, source, &FigureSource::changed, this, &BodyChart::layOut))
        return;
    m_sheet = source ? std::make_unique<BodySheet>(source->figure()) : nullptr;
    layOut();
    Q_EMIT sourceChanged();
}

void BodyChart::setMarks(FigureMarks *marks)
{
    if (follow(m_marks, marks, &FigureMarks::changed, this, &BodyChart::marksMoved))
        Q_EMIT marksChanged();
}

void BodyChart::setPast(FigureMarks *past)
{
    if (follow(m_past, past, &FigureMarks::changed, this, &BodyChart::repaintAll))
        Q_EMIT marksChanged();
}

void BodyChart::setColours(FigureColours *colours)
{
    if (follow(m_colours, colours, &FigureColours::changed, this, &BodyChart::coloursChanged))
        Q_EMIT coloursChanged();
}

// ---- what is shown

void BodyChart::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        layOut();
}

void BodyChart::layOut()
{
    if (!m_sheet)
        return;
    m_sheet->layOut({size(), m_small, m_part, m_mirrored, m_foot});
    m_pointed.reset();
    if (m_current && !m_sheet->holds(*m_current))
        m_current.reset();
    forgetZones(*this);
    moved();
}

void BodyChart::moved()
{
    m_plate = {};
    closeLoupe();
    repaintAll();
    outline();
    Q_EMIT zoomed();
    Q_EMIT tagMoved();
}

void BodyChart::zoomAbout(QPointF place, double factor)
{
    const Viewport before = m_sheet->viewport();
    m_sheet->viewport().zoomAbout(place, factor);
    if (m_sheet->viewport() != before)
        moved();
}

void BodyChart::zoomBy(double factor)
{
    const QRectF pane({0, 0}, size());
    const bool atZone = m_keyboard && m_current && pane.contains(m_sheet->onPane(*m_current).center());
    zoomAbout(atZone ? m_sheet->onPane(*m_current).center() : pane.center(), factor);
}

void BodyChart::fit()
{
    if (isFitted())
        return;
    m_sheet->viewport().fit();
    moved();
}

SheetPainter BodyChart::painter() const
{
    return SheetPainter(m_sheet->layout(), *m_source, *m_colours);
}

void BodyChart::repaintAll()
{
    m_allStale = true;
    update();
}

// An update of a part forgets that all of it was asked for before.
void BodyChart::repaint(const QRectF &rect)
{
    const QRect part = (rect & boundingRect()).toAlignedRect();
    if (!m_allStale && !part.isEmpty())
        update(part);
}

void BodyChart::marksMoved()
{
    if (!m_sheet || !m_colours)
        return;
    const FigureMarks::Layers &now = m_marks->layers();
    for (const QRectF &rect : painter().changes(m_sheet->viewport().transform(), m_painted, now))
        repaint(rect);
    m_painted = now;
    sayState(*this);
    Q_EMIT pointedChanged();
    if (m_loupe)
        m_loupe->refresh();
}

void BodyChart::paint(QPainter *to)
{
    if (!m_sheet || !m_colours)
        return;
    const double density = to->worldTransform().m11();
    if (m_plate.isNull() || m_plate.devicePixelRatio() != density)
        paintPlate(density);
    const QRectF part = to->hasClipping() ? to->clipBoundingRect() : boundingRect();
    to->drawImage(QPointF(0, 0), m_plate);
    to->setRenderHint(QPainter::Antialiasing);
    if (m_marks)
        painter().paintMarks(*to, m_sheet->viewport().transform(), part, m_marks->layers(), m_past ? &m_past->layers() : nullptr);
    m_allStale = false;
}

void BodyChart::paintPlate(double density)
{
    m_plate = QImage((size() * density).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    m_plate.setDevicePixelRatio(density);
    m_plate.fill(m_colours->ground);
    painter().paintPictures(m_plate, m_sheet->viewport().transform());
    QPainter plate(&m_plate);
    plate.setRenderHint(QPainter::Antialiasing);
    painter().paintCaptions(plate, m_sheet->viewport(), m_font);
}

// ---- what is pointed at

std::optional<BodySheet::Spot> BodyChart::told() const
{
    return m_pointed ? m_pointed : m_keyboard && hasActiveFocus() ? m_current : std::nullopt;
}

QString BodyChart::pointedName() const
{
    const auto spot = told();
    return spot ? nameOf(*spot) : QString();
}

bool BodyChart::pointedMarked() const
{
    const auto spot = told();
    return spot && isMarked(*spot);
}

QRectF BodyChart::tagPlace() const
{
    if (m_pointed || !m_current || !m_keyboard)
        return {m_last, QSizeF(0, 0)};
    const QRectF place = m_loupe && m_loupe->isVisible() ? QRectF(m_loupe->position(), m_loupe->size()) : m_sheet->onPane(*m_current);
    return {place.left() + 10, place.center().y() - 20, std::max(0.0, place.width() - 20), 0};
}

void BodyChart::outline()
{
    if (const auto spot = told())
        m_outline->show(m_sheet->onPane(*spot).adjusted(-3, -3, 3, 3) & boundingRect());
    else
        m_outline->hide();
    if (m_loupe)
        m_loupe->refresh();
}

void BodyChart::setPointed(std::optional<BodySheet::Spot> spot)
{
    if (spot == m_pointed)
        return;
    m_pointed = spot;
    setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    outline();
    Q_EMIT pointedChanged();
}

void BodyChart::setCurrent(std::optional<BodySheet::Spot> spot)
{
    m_current = spot;
    if (spot && m_keyboard && !m_sheet->viewport().isFitted()) {
        const Viewport before = m_sheet->viewport();
        m_sheet->viewport().reveal(m_sheet->onSheet(*spot), 48);
        if (m_sheet->viewport() != before)
            moved();
    }
    if (spot && m_keyboard && m_sheet->narrowest(*spot) < tooSmall)
        magnify(*spot, m_sheet->onPane(*spot).center());
    else if (m_keyboard) // a press in the loupe that the pointer opened brings the focus
        closeLoupe();
    outline();
    Q_EMIT pointedChanged();
    Q_EMIT tagMoved();
    if (spot && hasActiveFocus())
        sayFocus(*this, *spot);
}

// ---- what is too small

void BodyChart::pointerRested()
{
    if (m_pointed && m_drag == Drag::None && !(m_loupe && m_loupe->isOver(m_last)) && m_sheet->narrowest(*m_pointed) < tooSmall)
        magnify(*m_pointed, m_last);
}

void BodyChart::magnify(const BodySheet::Spot &spot, QPointF about)
{
    constexpr double wished = 30; // px of the narrowest
    if (!m_loupe)
        m_loupe = new Loupe(this);
    const auto through = [this](const QTransform &larger) { return m_sheet->viewport().transform() * larger; };
    Loupe::Painters painters;
    painters.ground = m_colours->ground;
    painters.edge = m_colours->outline;
    painters.pictures
        = [=, this](QPainter &to, const QTransform &larger, const QRectF &window) { painter().paintPictures(to, through(larger), window); };
    painters.marks = [=, this](QPainter &to, const QTransform &larger, const QRectF &window) {
        if (m_marks)
            painter().paintMarks(to, through(larger), window, m_marks->layers(), m_past ? &m_past->layers() : nullptr);
        const auto shown = m_pointed ? m_pointed : m_current;
        if (shown)
            painter().paintHovered(to, through(larger), shown->picture, keyOf(*shown), !m_pointed);
    };
    m_loupe->open(about, std::clamp(wished / std::max(1.0, m_sheet->narrowest(spot)), 2.5, 6.0), std::move(painters));
}

QString BodyChart::nameOf(const BodySheet::Spot &spot) const
{
    return m_source->nameOf(m_sheet->zone(spot));
}

QString BodyChart::keyOf(const BodySheet::Spot &spot) const
{
    return present::zoneKey(m_sheet->zone(spot));
}

bool BodyChart::isMarked(const BodySheet::Spot &spot) const
{
    const auto marked = m_marks ? m_marks->layers().marked : std::vector<SidedZone>{};
    return std::find(marked.begin(), marked.end(), m_sheet->zone(spot)) != marked.end();
}

void BodyChart::closeLoupe()
{
    if (m_loupe)
        m_loupe->close();
}

} // namespace unknot::figure
