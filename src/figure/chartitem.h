// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QColor>
#include <QDate>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

#include <optional>

namespace unknot::figure
{

// Pain before and after over time, 0 to 10: an open circle before, a filled one after, a thin line
// between, the mean of the last five befores as a line. Below, a strip with a mark for every day
// (or week, or month, as fits) with a session, and dates.
class ChartItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Chart)

    Q_PROPERTY(QAbstractItemModel *sessions READ sessions WRITE setSessions NOTIFY sessionsChanged) // at, before, after; newest first
    Q_PROPERTY(int firstDay MEMBER m_firstDay NOTIFY daysChanged) // Julian; at is 0 at its beginning
    Q_PROPERTY(int lastDay MEMBER m_lastDay NOTIFY daysChanged) // and 1 at its end
    Q_PROPERTY(Mark mark READ mark NOTIFY markChanged) // what a mark of the strip stands for
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY lookChanged) // the mean
    Q_PROPERTY(QColor softInk MEMBER m_softInk NOTIFY lookChanged) // words
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY lookChanged) // the grid
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY lookChanged) // the line at 0
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY lookChanged) // sessions
    Q_PROPERTY(QColor ground MEMBER m_ground NOTIFY lookChanged) // inside open circles
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY lookChanged) // days without a session
    Q_PROPERTY(QString family MEMBER m_family NOTIFY lookChanged)
    Q_PROPERTY(int textSize MEMBER m_textSize NOTIFY lookChanged) // px

public:
    enum class Mark { Day, Week, Month };
    Q_ENUM(Mark)

    explicit ChartItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *sessions() const { return m_sessions; }
    void setSessions(QAbstractItemModel *sessions);
    [[nodiscard]] Mark mark() const { return m_mark; }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sessionsChanged();
    void daysChanged();
    void markChanged();
    void lookChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;

private:
    struct Session {
        double at = 0;
        std::optional<int> before, after;
    };
    void readSessions(); // oldest first
    void chooseMark();
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int days() const { return m_lastDay - m_firstDay + 1; }
    [[nodiscard]] QDate first() const { return QDate::fromJulianDay(m_firstDay); }
    [[nodiscard]] QDate last() const { return QDate::fromJulianDay(m_lastDay); }
    [[nodiscard]] double x(double at) const;
    [[nodiscard]] double x(QDate midnight) const;
    [[nodiscard]] double y(double nrs) const;
    [[nodiscard]] QList<QDate> marks() const; // where each mark begins, and the end of the last
    [[nodiscard]] QList<QDate> labelled() const;
    void paintGrid(QPainter &painter) const;
    void paintMean(QPainter &painter) const;
    void paintSessions(QPainter &painter) const;
    void paintStrip(QPainter &painter) const;
    void paintDates(QPainter &painter) const;

    QPointer<QAbstractItemModel> m_sessions;
    std::vector<Session> m_read;
    int m_firstDay = 0, m_lastDay = -1;
    Mark m_mark = Mark::Day;
    QColor m_ink, m_softInk, m_line, m_edge, m_accent, m_ground, m_track;
    QString m_family;
    int m_textSize = 14;
};

} // namespace unknot::figure
