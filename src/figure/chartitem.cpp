// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chartitem.h"

#include "figure/chartdates.h"
#include "figure/follow.h"
#include "figure/meanline.h"
#include "figure/mixed.h"
#include "figure/signpainter.h"
#include "present/timetext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <utility>

namespace unknot::figure
{

namespace
{

constexpr double numbersWidth = 2; // of the column left of the plot, in text sizes
constexpr double dot = 5; // radius of a sign
constexpr double smallestShape = 3.5; // so that a square is none of a circle
constexpr double noteSize = 0.7; // of pain told without a session
constexpr double reach = 14; // px: so near to a sign the pointer is at it
constexpr double stripHeight = 12;
constexpr double stripGap = 14; // below the line at 0, so that a circle on it is whole
constexpr double narrowestMark = 3.5; // below that a mark stands for more days
constexpr double tickHeight = 6;
constexpr std::size_t meanOf = 5;

std::optional<int> rated(int nrs)
{
    return nrs < 0 ? std::nullopt : std::optional(nrs);
}

} // namespace

ChartItem::ChartItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setAcceptHoverEvents(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    connect(this, &ChartItem::lookChanged, this, [this] { update(); });
    connect(this, &ChartItem::daysChanged, this, &ChartItem::chooseMark);
}

void ChartItem::setSessions(QAbstractItemModel *sessions)
{
    if (!follow(m_sessions, sessions, &QAbstractItemModel::modelReset, this, &ChartItem::forgetSessions))
        return;
    if (m_sessions) {
        connect(m_sessions, &QAbstractItemModel::dataChanged, this, &ChartItem::forgetSessions);
        connect(m_sessions, &QAbstractItemModel::rowsInserted, this, &ChartItem::forgetSessions);
        connect(m_sessions, &QAbstractItemModel::rowsRemoved, this, &ChartItem::forgetSessions);
    }
    forgetSessions();
    Q_EMIT sessionsChanged();
}

// Each of many rows that change says so: they are read when they are looked at next.
void ChartItem::forgetSessions()
{
    point(std::nullopt);
    m_isRead = false;
    update();
}

const std::vector<ChartItem::Session> &ChartItem::sessionsRead() const
{
    if (!std::exchange(m_isRead, true))
        readSessions();
    return m_read;
}

void ChartItem::readSessions() const
{
    m_read.clear();
    if (!model())
        return;
    const auto &rows = model()->rows();
    m_read.reserve(std::size_t(rows.size()));
    for (qsizetype i = rows.size() - 1; i >= 0; --i) {
        const present::ChartedRow &row = rows[i];
        m_read.push_back({row.at, QDate::fromJulianDay(row.day), rated(row.before), rated(row.after), row.shape, i, row.isPain});
    }
}

const present::ChartModel *ChartItem::model() const
{
    return dynamic_cast<const present::ChartModel *>(m_sessions.data());
}

present::ChartRow ChartItem::pointed() const
{
    return model()->rows()[sessionsRead()[*m_pointed].row].row();
}

// ---- the pointer and the keys

void ChartItem::point(std::optional<std::size_t> session, bool byKeys)
{
    if (session == m_pointed && byKeys == m_byKeys)
        return;
    m_pointed = session;
    m_byKeys = byKeys;
    Q_EMIT pointedChanged();
}

QString ChartItem::pointedTold() const
{
    return m_pointed ? pointed().told : QString();
}

QPointF ChartItem::pointedPlace() const
{
    if (!m_pointed)
        return {};
    const Session &session = sessionsRead()[*m_pointed];
    return {x(session.at), y(std::max(session.before.value_or(0), session.after.value_or(0)))};
}

// To its two signs and the line between.
double ChartItem::distance(const Session &session, QPointF place) const
{
    if (!session.before && !session.after)
        return std::numeric_limits<double>::infinity();
    const int one = session.before.value_or(session.after.value_or(0));
    const int other = session.after.value_or(one);
    const double off = place.y() - std::clamp(place.y(), y(std::max(one, other)), y(std::min(one, other)));
    return std::hypot(place.x() - x(session.at), off);
}

std::optional<std::size_t> ChartItem::nearest(QPointF place) const
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t i = 0; i < sessionsRead().size(); ++i) {
        if (const double away = distance(sessionsRead()[i], place); away <= least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

void ChartItem::hoverMoveEvent(QHoverEvent *event)
{
    point(nearest(event->position()));
}

void ChartItem::hoverLeaveEvent(QHoverEvent *)
{
    if (!m_byKeys)
        point(std::nullopt);
}

void ChartItem::open()
{
    if (!m_pointed)
        return;
    const present::ChartRow row = pointed();
    Q_EMIT opened(row.id, row.isPain);
}

void ChartItem::step(int by)
{
    std::vector<std::size_t> rated;
    std::ptrdiff_t at = -1;
    for (std::size_t i = 0; i < sessionsRead().size(); ++i) {
        if (!sessionsRead()[i].before && !sessionsRead()[i].after)
            continue;
        if (m_pointed == i)
            at = std::ssize(rated);
        rated.push_back(i);
    }
    if (!rated.empty())
        point(rated[std::size_t(std::clamp<std::ptrdiff_t>(at < 0 ? std::ssize(rated) - 1 : at + by, 0, std::ssize(rated) - 1))], true);
}

void ChartItem::forget()
{
    point(std::nullopt);
}

// ---- measures

QRectF ChartItem::plot() const
{
    const double below = stripGap + stripHeight + tickHeight + m_textSize * 1.6;
    const double above = std::max(dot + 3, m_textSize * 0.7); // a circle at 10, and half of its number
    return QRectF(m_textSize * numbersWidth, above, width() - m_textSize * numbersWidth - dot, height() - below - above);
}

double ChartItem::x(double at) const
{
    return plot().left() + at * plot().width();
}

double ChartItem::x(QDate midnight) const
{
    return x(std::clamp(double(first().daysTo(midnight)) / double(days()), 0.0, 1.0));
}

double ChartItem::y(double nrs) const
{
    return plot().bottom() - nrs / 10 * plot().height();
}

void ChartItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickPaintedItem::geometryChange(now, before);
    if (now.size() != before.size())
        chooseMark();
}

void ChartItem::chooseMark()
{
    const auto fits = [this](int daysAMark) { return plot().width() / double(days()) * daysAMark >= narrowestMark; };
    const Mark mark = fits(1) ? Mark::Day : fits(7) ? Mark::Week : Mark::Month;
    update();
    if (mark == m_mark)
        return;
    m_mark = mark;
    Q_EMIT markChanged();
}

// ---- painting

void ChartItem::paint(QPainter *painter)
{
    if (days() < 1 || plot().height() < 1 || plot().width() < 1)
        return;
    QFont font(m_family);
    font.setPixelSize(m_textSize);
    painter->setFont(font);
    painter->setRenderHint(QPainter::Antialiasing);
    paintGrid(*painter);
    paintThreads(*painter);
    paintSigns(*painter);
    if (m_averaged)
        paintMean(*painter);
    paintStrip(*painter);
    paintDates(*painter);
}

void ChartItem::paintGrid(QPainter &painter) const
{
    const QRectF area = plot();
    for (const int nrs : {0, 5, 10}) {
        const double at = std::round(y(nrs)) + 0.5;
        painter.setPen(QPen(nrs == 0 ? m_edge : m_line, 1));
        painter.drawLine(QPointF(area.left(), at), QPointF(area.right() + dot, at));
        painter.setPen(m_softInk);
        painter.drawText(QRectF(0, at - m_textSize, area.left() - m_textSize * 0.7, 2 * m_textSize), Qt::AlignRight | Qt::AlignVCenter,
            QString::number(nrs));
    }
}

// From the fifth rated session on: one number is no mean.
void ChartItem::paintMean(QPainter &painter) const
{
    QPolygonF line;
    std::vector<int> last;
    for (const Session &session : sessionsRead()) {
        if (!session.before || session.isPain)
            continue;
        last.push_back(*session.before);
        if (last.size() > meanOf)
            last.erase(last.begin());
        if (last.size() == meanOf)
            line << QPointF(x(session.at), y(std::accumulate(last.begin(), last.end(), 0) / double(meanOf)));
    }
    paintMeanLine(painter, line, m_ink);
}

// Signs get smaller where many have to stand side by side, but not so small that their shapes are one.
double ChartItem::radius() const
{
    const double room = plot().width() / std::max(1.0, double(sessionsRead().size()));
    return std::clamp(room * 0.45, m_averaged ? 2.25 : smallestShape, dot);
}

// Where there are hundreds they are of whole pixels and let nothing through: Qt hands each part of a fill that mixes colours to
// another thread, and waits for it longer than the fill takes.
void ChartItem::paintThreads(QPainter &painter) const
{
    const bool many = SignPainter::areMany(sessionsRead().size());
    QColor thread = many ? mixed(m_ground, m_accent, 0.55) : m_accent;
    thread.setAlphaF(many ? 1 : 0.55F);
    painter.setRenderHint(QPainter::Antialiasing, !many);
    const double width = std::clamp(radius() / 2, many ? 1.0 : 0.0, 2.0);
    std::set<std::pair<int, int>> there; // one of each pixel: they come in the order of time
    double pixel = -1;
    for (const Session &session : sessionsRead()) {
        if (!session.before || !session.after)
            continue;
        const double left = x(session.at);
        if (std::exchange(pixel, std::floor(left)) != std::floor(left))
            there.clear();
        if (!there.emplace(*session.before, *session.after).second)
            continue;
        const double top = y(std::max(*session.before, *session.after)), bottom = y(std::min(*session.before, *session.after));
        painter.fillRect(QRectF(left - width / 2, top, width, bottom - top), thread); // a line takes ten times as long
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

// Where both numbers are one, the filled sign stands in the open one.
void ChartItem::paintSigns(QPainter &painter) const
{
    SignPainter signs(painter, sessionsRead().size());
    const double whole = radius();
    for (const Session &session : sessionsRead()) {
        const double left = x(session.at);
        if (session.isPain && session.before)
            signs.paint({session.shape, whole * noteSize, m_softInk}, {left, y(*session.before)});
        else if (session.before)
            signs.paint({session.shape, whole, m_accent, m_ground}, {left, y(*session.before)});
        if (session.after)
            signs.paint({session.shape, whole * (session.before == session.after ? 0.55 : 1), m_accent}, {left, y(*session.after)});
    }
}

void ChartItem::paintStrip(QPainter &painter) const
{
    const double top = plot().bottom() + stripGap;
    const QList<QDate> starts = markDates(first(), last(), m_mark);
    std::vector<bool> filled(starts.size(), false);
    for (const Session &session : sessionsRead()) {
        const auto after = std::upper_bound(starts.begin(), starts.end(), session.day);
        if (!session.isPain && after != starts.begin() && after != starts.end())
            filled[after - starts.begin() - 1] = true;
    }
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i + 1 < starts.size(); ++i) {
        const double left = x(starts[i]);
        const double right = x(starts[i + 1]);
        const double gap = std::min(2.0, (right - left) / 4);
        painter.setBrush(filled[i] ? m_accent : m_track);
        painter.drawRoundedRect(QRectF(left + gap / 2, top, right - left - gap, stripHeight), 2, 2);
    }
}

void ChartItem::paintDates(QPainter &painter) const
{
    const double top = plot().bottom() + stripGap + stripHeight + 4;
    const QFontMetricsF metrics(painter.font());
    for (const QDate &date : labelledDates(first(), last(), plot().width() / double(days()), m_textSize * 5.0)) {
        const bool isYear = date.dayOfYear() == 1;
        const QString text = present::interfaceLocale().toString(date, isYear ? QStringLiteral("yyyy") : QStringLiteral("d MMM"));
        const double left = x(date);
        if (left + metrics.horizontalAdvance(text) + 6 > width())
            continue;
        painter.setPen(QPen(m_edge, 1));
        painter.drawLine(QPointF(left, top), QPointF(left, top + tickHeight));
        painter.setPen(m_softInk);
        painter.drawText(QRectF(left + 6, top, width() - left, m_textSize * 1.5), Qt::AlignLeft | Qt::AlignVCenter, text);
    }
}

} // namespace unknot::figure
