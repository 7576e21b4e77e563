// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"
#include "practice/keptsettings.h"
#include "present/settingstext.h"

#include <QObject>

namespace unknot::app
{

// What the person has chosen, kept in the data folder's settings.ini. Doses are wishes: safety has the last
// word. Each choice is written at once, and holds until the program ends also where it can't be.
class AppSettings : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::Choices chosen READ chosen WRITE setChosen NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed) // as it follows from the theme that is chosen and the system's
    Q_PROPERTY(unknot::present::DoseRanges ranges READ ranges CONSTANT)
    Q_PROPERTY(unknot::present::SettingsFaults faults READ faults NOTIFY faultsChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    AppSettings(const std::filesystem::path &folder, const catalogue::Limits &limits);

    [[nodiscard]] const practice::KeptSettings &kept() const { return m_kept; }
    [[nodiscard]] const practice::Settings &now() const { return m_kept.now(); }
    void choose(const practice::Settings &wanted);
    [[nodiscard]] present::Choices chosen() const { return present::choicesOf(now()); }
    void setChosen(const present::Choices &choices) { choose(present::settingsOf(choices)); }
    void setWay(const PointId &point, const WayId &way); // to press it in; empty: a steady hold
    void setTool(const PointId &point, const catalogue::PointTool &with); // to press it with, on either side
    [[nodiscard]] bool dark() const;
    [[nodiscard]] safety::Wishes wishes() const { return practice::wishesOf(now()); }

    // What is wanted before there are settings, as it is kept in the folder. The language is the system's
    // where none was chosen.
    struct Shown {
        bodymap::Body body;
        std::string language;
    };
    [[nodiscard]] static Shown shown(const std::filesystem::path &folder);

    [[nodiscard]] present::DoseRanges ranges() const { return present::doseRanges(m_limits); }
    [[nodiscard]] const present::SettingsFaults &faults() const { return m_faults; }
    // The desktop's theme changes while the program runs.
    bool eventFilter(QObject *watched, QEvent *event) override;
    // The person has read which settings are damaged: they are not spoken of again.
    Q_INVOKABLE void damageRead();
    [[nodiscard]] QString dataFolder() const { return m_folder; }
    [[nodiscard]] QString version() const;

Q_SIGNALS:
    void changed();
    void faultsChanged();

private:
    void write();

    SettingsStore m_store;
    QString m_folder;
    catalogue::Limits m_limits;
    practice::KeptSettings m_kept;
    present::SettingsFaults m_faults;
};

} // namespace unknot::app
