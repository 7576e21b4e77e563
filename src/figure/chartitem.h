// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/chartedrow.h"

#include <QAbstractItemModel>
#include <QColor>
#include <QDate>
#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQmlIntegration>

#include <optional>

namespace unknot::figure
{

// Pain before and after over time, 0 to 10: an open sign before, a filled one after, in the shape of the
// place, a thin line between; where all is of one place the mean of the last five befores as a line. Pain
// that was told without a session is a smaller sign in the colour of words. Below, a strip with a mark for every
// day (or week, or month, as fits) with a session, and dates. What the pointer is at is told, or what step() has led to.
class ChartItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_NAMED_ELEMENT(Chart)

    Q_PROPERTY(QAbstractItemModel *sessions READ sessions WRITE setSessions NOTIFY sessionsChanged) // a present::ChartModel; newest first
    Q_PROPERTY(int firstDay MEMBER m_firstDay NOTIFY daysChanged) // Julian; at is 0 at its beginning
    Q_PROPERTY(int lastDay MEMBER m_lastDay NOTIFY daysChanged) // and 1 at its end
    Q_PROPERTY(bool averaged MEMBER m_averaged NOTIFY lookChanged) // all is of one place
    Q_PROPERTY(QString pointedTold READ pointedTold NOTIFY pointedChanged) // empty: the pointer is at none
    Q_PROPERTY(bool byKeys READ byKeys NOTIFY pointedChanged) // the keys have led there
    Q_PROPERTY(QPointF pointedPlace READ pointedPlace NOTIFY pointedChanged)
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
    [[nodiscard]] QString pointedTold() const;
    [[nodiscard]] bool byKeys() const { return m_byKeys; }
    [[nodiscard]] QPointF pointedPlace() const;

    Q_INVOKABLE void step(int by); // to a later one, over what has no number; from none to the newest
    Q_INVOKABLE void open(); // what is pointed at
    Q_INVOKABLE void forget(); // nothing is pointed at

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void sessionsChanged();
    void daysChanged();
    void markChanged();
    void pointedChanged();
    void opened(const QString &id, bool isPain); // what is pointed at
    void lookChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;

private:
    struct Session {
        double at = 0;
        QDate day;
        std::optional<int> before, after;
        int shape = 0;
        qsizetype row = 0; // of the model
        bool isPain = false; // told without a session
    };
    void forgetSessions();
    void readSessions() const;
    [[nodiscard]] const std::vector<Session> &sessionsRead() const; // oldest first
    void chooseMark();
    void point(std::optional<std::size_t> session, bool byKeys = false);
    [[nodiscard]] present::ChartRow pointed() const; // which there is
    [[nodiscard]] const present::ChartModel *model() const;
    [[nodiscard]] std::optional<std::size_t> nearest(QPointF place) const;
    [[nodiscard]] double distance(const Session &session, QPointF place) const; // px
    [[nodiscard]] double radius() const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] int days() const { return m_lastDay - m_firstDay + 1; }
    [[nodiscard]] QDate first() const { return QDate::fromJulianDay(m_firstDay); }
    [[nodiscard]] QDate last() const { return QDate::fromJulianDay(m_lastDay); }
    [[nodiscard]] double x(double at) const;
    [[nodiscard]] double x(QDate midnight) const;
    [[nodiscard]] double y(double nrs) const;
    void paintGrid(QPainter &painter) const;
    void paintMean(QPainter &painter) const;
    void paintThreads(QPainter &painter) const;
    void paintSigns(QPainter &painter) const;
    void paintStrip(QPainter &painter) const;
    void paintDates(QPainter &painter) const;

    QPointer<QAbstractItemModel> m_sessions;
    mutable std::vector<Session> m_read;
    mutable bool m_isRead = true; // else they are others by now
    std::optional<std::size_t> m_pointed; // of those
    bool m_byKeys = false;
    bool m_averaged = true;
    int m_firstDay = 0, m_lastDay = -1;
    Mark m_mark = Mark::Day;
    QColor m_ink, m_softInk, m_line, m_edge, m_accent, m_ground, m_track;
    QString m_family;
    int m_textSize = 14;
};

} // namespace unknot::figure
