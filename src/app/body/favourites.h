// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"
#include "practice/gathering.h"
#include "practice/world.h"
#include "present/rowmodel.h"
#include "present/steprows.h"

namespace unknot::app
{

class AppSettings;
class HealthController;
class OwnPractice;

// The points that the person keeps at hand, each on its side, the last one first, kept in the settings' file.
// What can't be read there is none. Those of a pack that is gone are not shown, and come back with it.
class Favourites : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed) // rows

public:
    Favourites(const practice::World &world, const AppSettings &settings, const HealthController &health, const OwnPractice &own,
        const std::filesystem::path &folder);

    [[nodiscard]] QAbstractItemModel *rows() { return &m_rows; }
    [[nodiscard]] int count() const { return m_rows.rowCount(); }
    [[nodiscard]] const practice::Points &points() const { return m_points; }
    void toggle(const PointId &point, Side side);

Q_SIGNALS:
    void changed();

private:
    void update();

    const practice::World &m_world;
    const AppSettings &m_settings;
    const OwnPractice &m_own;
    SettingsStore m_store;
    practice::Points m_points;
    present::RowModel<present::StepRow> m_rows;
};

} // namespace unknot::app
