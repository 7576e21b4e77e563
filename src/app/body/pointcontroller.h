// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "figure/figuremarks.h"
#include "safety/safety.h"

#include <QRectF>

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

class AppSettings;
class BodyController;
class HealthController;
class OwnPractice;

// What the point panel says, ready to be shown.
struct PointText {
    Q_GADGET
    Q_PROPERTY(QString muscle MEMBER muscle)
    Q_PROPERTY(QString latin MEMBER latin)
    Q_PROPERTY(QString side MEMBER side) // "left"
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString find MEMBER find)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString press MEMBER press)
    Q_PROPERTY(QString position MEMBER position)
    Q_PROPERTY(QString stayOff MEMBER stayOff)
    Q_PROPERTY(QString limit MEMBER limit)
    Q_PROPERTY(QString afterwards MEMBER afterwards)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString evidence MEMBER evidence)
    Q_PROPERTY(QString openQuestion MEMBER openQuestion)
    Q_PROPERTY(int gradeBars MEMBER gradeBars)
    Q_PROPERTY(int hold MEMBER hold)
    Q_PROPERTY(int reps MEMBER reps)
    Q_PROPERTY(int rest MEMBER rest)
    Q_PROPERTY(int pressure MEMBER pressure)
    Q_PROPERTY(QString why MEMBER why) // why it is capped or not offered, else empty
    Q_PROPERTY(QString search MEMBER search) // how far round the place to look for the spot
    Q_PROPERTY(QString where MEMBER where) // "Back, left"
    Q_PROPERTY(QString pack MEMBER pack) // whose it is, empty: shipped
    Q_PROPERTY(QString record MEMBER record) // what one's own sessions say, empty: nothing yet
    Q_PROPERTY(QString noGain MEMBER noGain) // why to show it to a clinician, else empty

public:
    QString muscle, latin, side, about, label, find, sign, press, position, stayOff, limit, afterwards, grade, evidence, openQuestion, why,
        search, where, pack, record, noGain;
    int gradeBars = 0, hold = 0, reps = 0, rest = 0, pressure = 0;
    bool operator==(const PointText &) const = default;
};

// The point panel and its close-up: one muscle on one side, and its points one after the other.
class PointController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::app::PointText text READ text NOTIFY changed)
    Q_PROPERTY(int index READ index WRITE setIndex NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool allowed READ allowed NOTIFY changed)
    Q_PROPERTY(bool canSwitchOn READ canSwitchOn NOTIFY changed) // off by default, and nothing else against it
    Q_PROPERTY(bool added READ added NOTIFY changed) // it is in the session being put together
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    Q_PROPERTY(QString view READ view NOTIFY changed) // where it is drawn; empty: nowhere
    Q_PROPERTY(QString viewSide READ viewSide NOTIFY changed)
    Q_PROPERTY(QRectF region READ region NOTIFY changed) // of the close-up, figure units
    Q_PROPERTY(QRectF circle READ circle NOTIFY changed) // where to search, figure units

public:
    PointController(practice::World &world, AppSettings &settings, HealthController &health, BodyController &body, const OwnPractice &own,
        const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const PointText &text() const { return m_text; }
    [[nodiscard]] int index() const { return m_index; }
    void setIndex(int index);
    [[nodiscard]] int count() const { return int(m_points.size()); }
    [[nodiscard]] bool allowed() const { return m_verdict.kind != safety::Verdict::Kind::Blocked && !m_wait; }
    [[nodiscard]] bool canSwitchOn() const;
    [[nodiscard]] bool added() const;
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] QString view() const { return m_view; }
    [[nodiscard]] QString viewSide() const { return m_viewSide; }
    [[nodiscard]] QRectF region() const { return m_region; }
    [[nodiscard]] QRectF circle() const { return m_circle; }

    // Opens a muscle; the points that meet the marks come first.
    Q_INVOKABLE void open(const QString &muscle, const QString &side);
    Q_INVOKABLE void choosePoint(const QString &id); // of those of the open muscle
    Q_INVOKABLE void openPoint(const QString &point, const QString &side); // its muscle, at this point
    Q_INVOKABLE void toggleAdded();
    Q_INVOKABLE void switchOn();

    [[nodiscard]] const catalogue::Point *point() const;
    [[nodiscard]] Side side() const { return m_side; }

Q_SIGNALS:
    void changed();

private:
    void update();
    void describe(const catalogue::Point &point);
    void place(const catalogue::Point &point);

    practice::World &m_world;
    AppSettings &m_settings;
    HealthController &m_health;
    BodyController &m_body;
    const OwnPractice &m_own;
    const Clock &m_clock;
    figure::FigureMarks m_marks;
    std::vector<const catalogue::Point *> m_points;
    Side m_side = Side::Left;
    int m_index = 0;
    safety::Verdict m_verdict;
    std::optional<safety::Wait> m_wait;
    PointText m_text;
    QString m_view, m_viewSide;
    QRectF m_region, m_circle;
};

} // namespace unknot::app
