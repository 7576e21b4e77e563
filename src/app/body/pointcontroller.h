// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figuremarks.h"
#include "figure/holdplace.h"
#include "practice/world.h"
#include "present/pointstate.h"
#include "present/text.h"

namespace unknot::app
{

class AppSettings;
class BodyController;
class Favourites;
class GatheredSession;
class HealthController;
class OwnPractice;

// The point panel and its close-up: one muscle on one side, and its points one after the other.
class PointController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::PointState state READ state NOTIFY stateChanged)
    Q_PROPERTY(unknot::figure::FigureMarks *marks READ marks CONSTANT)
    Q_PROPERTY(unknot::figure::HoldPlace hold READ hold NOTIFY stateChanged)

public:
    struct Parts {
        const practice::World &world;
        AppSettings &settings;
        HealthController &health;
        BodyController &body;
        GatheredSession &gathered;
        Favourites &favourites;
        const OwnPractice &own;
        const Clock &clock;
    };
    explicit PointController(const Parts &parts);

    [[nodiscard]] const present::PointState &state() const { return m_state; }
    [[nodiscard]] figure::FigureMarks *marks() { return &m_marks; }
    [[nodiscard]] figure::HoldPlace hold() const; // with the tool that it would be pressed with now

    // Opens a muscle; the points that meet the marks come first.
    Q_INVOKABLE void open(const QString &muscle, const QString &side);
    Q_INVOKABLE void openPoint(const QString &point, const QString &side); // its muscle, at this point
    // Of the points of the open muscle. One that is not among them changes nothing.
    Q_INVOKABLE void setIndex(int index);
    Q_INVOKABLE void choosePoint(const QString &id) { choose(m_parts.world.catalogue.point({present::fromQt(id)})); }
    Q_INVOKABLE void chooseTool(int tool); // of state.toolNames; kept for this point, on either side
    Q_INVOKABLE void chooseWay(int way); // of state.wayNames; kept for this point, on either side
    Q_INVOKABLE void toggleAdded();
    Q_INVOKABLE void toggleFavourite(); // also of one that may not be pressed now
    Q_INVOKABLE void switchOn();

    // null: no muscle was opened
    [[nodiscard]] const catalogue::Point *point() const { return m_index < m_points.size() ? m_points[m_index] : nullptr; }
    [[nodiscard]] Side side() const { return m_side; }

Q_SIGNALS:
    void stateChanged();

private:
    void update();
    void choose(const catalogue::Point *point);

    Parts m_parts;
    figure::FigureMarks m_marks;
    std::vector<const catalogue::Point *> m_points;
    Side m_side = Side::Left;
    std::size_t m_index = 0;
    present::PointState m_state;
};

} // namespace unknot::app
