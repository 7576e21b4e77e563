// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"
#include "practice/gathering.h"

#include <QObject>

namespace unknot::app
{

class AppSettings;
class OwnPractice;

// The session that the person puts together, from wherever in the program, kept in the settings' file until
// it has begun. What can't be read there is none; what can't be written holds until the program ends.
class GatheredSession : public QObject
{
    Q_OBJECT

public:
    GatheredSession(
        const catalogue::Catalogue &catalogue, const AppSettings &settings, const OwnPractice &own, const std::filesystem::path &folder);

    [[nodiscard]] const practice::Gathering &gathering() const { return m_gathering; }
    // of what is put together; none where nothing is
    [[nodiscard]] practice::Points points() const { return m_gathering.points().value_or(practice::Points{}); }
    [[nodiscard]] bool has(const PointId &point, Side side) const { return m_gathering.has(point, side); }

    // As practice::Gathering does them.
    void add(const practice::Points &wanted);
    void change(practice::Points points);
    void takeBack();
    void settle();
    void begun(const session::Plan &plan, bool whole);

Q_SIGNALS:
    void changed();

private:
    void keep(); // and tells

    const AppSettings &m_settings;
    const OwnPractice &m_own;
    SettingsStore m_store;
    practice::Gathering m_gathering;
};

} // namespace unknot::app
