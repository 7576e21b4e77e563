// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/chartitem.h"

#include "figure/follow.h"
#include "present/timetext.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unknot::figure
{

namespace
{

constexpr double numbersWidth = 2; // of the column left of the plot, in text sizes
constexpr double dot = 5; // radius of a circle
constexpr double stripHeight = 12;
constexpr double stripGap = 14; // below the line at 0, so that a circle on it is whole
constexpr double narrowestMark = 3.5; // below that a mark stands for more days
constexpr double tickHeight = 6;
constexpr std::size_t meanOf = 5;

std::optional<int> rated(const QVariant &nrs)
{
    return nrs.toInt() < 0 ? std::nullopt : std::optional(nrs.toInt());
}

} // namespace

ChartItem::ChartItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &ChartItem::lookChanged, this, [this] { update(); });
    connect(this, &ChartItem::daysChanged, this, &ChartItem::chooseMark);
}

void ChartItem::setSessions(QAbstractItemModel *sessions)
{
    if (!follow(m_sessions, sessions, &QAbstractItemModel::modelReset, this, &ChartItem::readSessions))
        return;
    if (m_sessions) {
        connect(m_sessions, &QAbstractItemModel::dataChanged, this, &ChartItem::readSessions);
        connect(m_sessions, &QAbstractItemModel::rowsInserted, this, &ChartItem::readSessions);
        connect(m_sessions, &QAbstractItemModel::rowsRemoved, this, &ChartItem::readSessions);
    }
    readSessions();
    Q_EMIT sessionsChanged();
}

void ChartItem::readSessions()
{
    m_read.clear();
    update();
    if (!m_sessions)
        return;
    const auto names = m_sessions->roleNames();
    const int at = names.key("at");
    const int before = names.key("before");
    const int after = names.key("after");
    for (int row = m_sessions->rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_sessions->index(row, 0);
        m_read.push_back({index.data(at).toDouble(), rated(index.data(before)), rated(index.data(after))});
    }
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

// Weeks begin on Monday, months on their first; the first and the last of them may be cut.
QList<QDate> ChartItem::marks() const
{
    QList<QDate> starts;
    for (QDate day = first(); day <= last();) {
        starts << day;
        switch (m_mark) {
        case Mark::Day:
            day = day.addDays(1);
            break;
        case Mark::Week:
            day = day.addDays(8 - day.dayOfWeek());
            break;
        case Mark::Month:
            day = QDate(day.year(), day.month(), 1).addMonths(1);
            break;
        }
    }
    return starts << last().addDays(1);
}

// Mondays in a few weeks, else months, else years: as many as have room.
QList<QDate> ChartItem::labelled() const
{
    const double room = m_textSize * 5.0;
    const double perDay = plot().width() / double(days());
    QList<QDate> dates;
    if (perDay * 7 >= room) {
        for (QDate day = first().addDays((8 - first().dayOfWeek()) % 7); day <= last(); day = day.addDays(7))
            dates << day;
        return dates;
    }
    int step = 1; // months
    for (const int months : {1, 2, 3, 6, 12, 24, 60}) {
        step = months;
        if (perDay * 30 * months >= room)
            break;
    }
    for (QDate month = QDate(first().year(), 1, 1); month <= last(); month = month.addMonths(step)) {
        if (month >= first())
            dates << month;
    }
    return dates;
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
    paintSessions(*painter);
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
    for (const Session &session : m_read) {
        if (!session.before)
            continue;
        last.push_back(*session.before);
        if (last.size() > meanOf)
            last.erase(last.begin());
        if (last.size() == meanOf)
            line << QPointF(x(session.at), y(std::accumulate(last.begin(), last.end(), 0) / double(meanOf)));
    }
    painter.setPen(QPen(m_ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

// Circles get smaller where many have to stand side by side. Where both numbers are one, the filled
// circle stands in the open one.
void ChartItem::paintSessions(QPainter &painter) const
{
    const double room = plot().width() / std::max(1.0, double(m_read.size()));
    const double radius = std::clamp(room * 0.45, 2.25, dot);
    QColor thread = m_accent;
    thread.setAlphaF(0.55F);
    for (const Session &session : m_read) {
        if (!session.before || !session.after || session.before == session.after)
            continue;
        painter.setPen(QPen(thread, std::min(2.0, radius / 2)));
        painter.drawLine(QPointF(x(session.at), y(*session.before)), QPointF(x(session.at), y(*session.after)));
    }
    for (const Session &session : m_read) {
        if (session.before) {
            painter.setPen(QPen(m_accent, radius * 0.4));
            painter.setBrush(m_ground);
            painter.drawEllipse(QPointF(x(session.at), y(*session.before)), radius * 0.9, radius * 0.9);
        }
        if (session.after) {
            const bool inside = session.before == session.after;
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_accent);
            painter.drawEllipse(QPointF(x(session.at), y(*session.after)), radius * (inside ? 0.5 : 0.95), radius * (inside ? 0.5 : 0.95));
        }
    }
}

void ChartItem::paintStrip(QPainter &painter) const
{
    const double top = plot().bottom() + stripGap;
    const QList<QDate> starts = marks();
    std::vector<bool> filled(starts.size(), false);
    for (const Session &session : m_read) {
        const QDate day = first().addDays(std::min(days() - 1, int(session.at * double(days()))));
        const auto after = std::upper_bound(starts.begin(), starts.end(), day);
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
    for (const QDate &date : labelled()) {
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
