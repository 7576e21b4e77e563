// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settingsstore.h"
#include "present/settingstext.h"

#include <QObject>

#include <filesystem>
#include <set>

namespace unknot::app
{

// What the person has chosen, kept in the data folder's settings.ini. Doses are wishes: they are brought
// into the limits' range here, and safety has the last word. Each choice is written at once, and holds
// until the program ends also where it can't be.
class AppSettings : public QObject
{
    Q_OBJECT

    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed) // as it follows from appearance and the system
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed) // 1.0 to 2.0
    Q_PROPERTY(Body body READ body WRITE setBody NOTIFY changed) // of the figure
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed) // "de"; empty: as the system
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY changed) // the front as in a mirror: your left at the left
    Q_PROPERTY(bool moreContrast READ moreContrast WRITE setMoreContrast NOTIFY changed)
    Q_PROPERTY(bool voice READ voice WRITE setVoice NOTIFY changed)
    Q_PROPERTY(bool sounds READ sounds WRITE setSounds NOTIFY changed)
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY changed) // percent
    Q_PROPERTY(int pressure READ pressure WRITE setPressure NOTIFY changed)
    Q_PROPERTY(int holdSeconds READ holdSeconds WRITE setHoldSeconds NOTIFY changed)
    Q_PROPERTY(int reps READ reps WRITE setReps NOTIFY changed)
    Q_PROPERTY(int restSeconds READ restSeconds WRITE setRestSeconds NOTIFY changed)
    Q_PROPERTY(int betweenSeconds READ betweenSeconds WRITE setBetweenSeconds NOTIFY changed)
    Q_PROPERTY(int leadInSeconds READ leadInSeconds WRITE setLeadInSeconds NOTIFY changed)
    Q_PROPERTY(unknot::present::DoseRanges ranges READ ranges CONSTANT) // of the six above
    Q_PROPERTY(unknot::present::SettingsFaults faults READ faults NOTIFY faultsChanged)
    Q_PROPERTY(QString dataFolder READ dataFolder CONSTANT)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)
    enum class Body { Masculine, Feminine };
    Q_ENUM(Body)

    AppSettings(const std::filesystem::path &folder, const catalogue::Limits &limits, QObject *parent = nullptr);

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] bool dark() const;
    [[nodiscard]] double textScale() const { return m_settings.textScale; }
    void setTextScale(double scale);
    [[nodiscard]] Body body() const;
    void setBody(Body body);
    [[nodiscard]] bodymap::Body shownBody() const { return m_settings.body; }
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    // What is wanted before there are settings, as it is kept in the folder. The language is the system's
    // where none was chosen.
    struct Shown {
        bodymap::Body body;
        std::string language;
    };
    [[nodiscard]] static Shown shown(const std::filesystem::path &folder);
    [[nodiscard]] bool reducedMotion() const { return m_settings.reducedMotion; }
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool mirrored() const { return m_settings.mirrored; }
    void setMirrored(bool mirrored);
    [[nodiscard]] bool moreContrast() const { return m_settings.moreContrast; }
    void setMoreContrast(bool more);
    [[nodiscard]] bool voice() const { return m_settings.voice; }
    void setVoice(bool on);
    [[nodiscard]] bool sounds() const { return m_settings.sounds; }
    void setSounds(bool on);
    [[nodiscard]] int volume() const { return m_settings.volume; }
    void setVolume(int percent);

    [[nodiscard]] const safety::Wishes &wishes() const { return m_settings.wishes; }
    [[nodiscard]] int pressure() const { return wishes().pressure; }
    [[nodiscard]] int holdSeconds() const { return int(wishes().hold.count()); }
    [[nodiscard]] int reps() const { return wishes().reps; }
    [[nodiscard]] int restSeconds() const { return int(wishes().restBetweenReps.count()); }
    [[nodiscard]] int betweenSeconds() const { return int(wishes().restBetweenPoints.count()); }
    [[nodiscard]] int leadInSeconds() const { return int(wishes().leadIn.count()); }
    void setPressure(int pressure);
    void setHoldSeconds(int seconds);
    void setReps(int reps);
    void setRestSeconds(int seconds);
    void setBetweenSeconds(int seconds);
    void setLeadInSeconds(int seconds);

    [[nodiscard]] present::DoseRanges ranges() const { return present::doseRanges(m_limits); }
    [[nodiscard]] const present::SettingsFaults &faults() const { return m_faults; }
    // The desktop's theme changes while the program runs.
    bool eventFilter(QObject *watched, QEvent *event) override;
    // The person has read which settings are damaged: what was taken for them is what is chosen now, and is
    // not spoken of again.
    Q_INVOKABLE void damageRead();
    [[nodiscard]] QString dataFolder() const { return m_folder; }
    [[nodiscard]] QString version() const;

Q_SIGNALS:
    void changed();
    void faultsChanged();

private:
    template<class Wish>
    void wish(practice::Setting setting, Wish safety::Wishes::*which, int number);
    void chosen(practice::Setting setting);
    void write();
    void setFaults(present::SettingsFaults faults);

    SettingsStore m_store;
    QString m_folder;
    catalogue::Limits m_limits;
    practice::Settings m_settings;
    std::vector<practice::Setting> m_damaged; // and not spoken of yet
    std::set<practice::Setting> m_unwritten; // the file says something else of them
    present::SettingsFaults m_faults;
};

} // namespace unknot::app
