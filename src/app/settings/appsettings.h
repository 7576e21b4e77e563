// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/body.h"
#include "safety/safety.h"

#include <QObject>
#include <QSettings>

#include <filesystem>

namespace unknot::app
{

// What the person has chosen, kept as settings.ini in the data folder. Doses are wishes: they are
// brought into the limits' range here, and safety has the last word.
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
    Q_PROPERTY(bool voice READ voice WRITE setVoice NOTIFY changed)
    Q_PROPERTY(bool sounds READ sounds WRITE setSounds NOTIFY changed)
    Q_PROPERTY(int volume READ volume WRITE setVolume NOTIFY changed) // percent
    Q_PROPERTY(int pressure READ pressure WRITE setPressure NOTIFY changed)
    Q_PROPERTY(int holdSeconds READ holdSeconds WRITE setHoldSeconds NOTIFY changed)
    Q_PROPERTY(int reps READ reps WRITE setReps NOTIFY changed)
    Q_PROPERTY(int restSeconds READ restSeconds WRITE setRestSeconds NOTIFY changed)
    Q_PROPERTY(int betweenSeconds READ betweenSeconds WRITE setBetweenSeconds NOTIFY changed)
    Q_PROPERTY(int leadInSeconds READ leadInSeconds WRITE setLeadInSeconds NOTIFY changed)
    Q_PROPERTY(int pressureMin READ pressureMin CONSTANT)
    Q_PROPERTY(int pressureMax READ pressureMax CONSTANT)
    Q_PROPERTY(int holdMin READ holdMin CONSTANT)
    Q_PROPERTY(int holdMax READ holdMax CONSTANT)
    Q_PROPERTY(int repsMin READ repsMin CONSTANT)
    Q_PROPERTY(int repsMax READ repsMax CONSTANT)
    Q_PROPERTY(int restMin READ restMin CONSTANT)
    Q_PROPERTY(int restMax READ restMax CONSTANT)
    Q_PROPERTY(int betweenMin READ betweenMin CONSTANT)
    Q_PROPERTY(int betweenMax READ betweenMax CONSTANT)
    Q_PROPERTY(int leadInMin READ leadInMin CONSTANT)
    Q_PROPERTY(int leadInMax READ leadInMax CONSTANT)
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
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] Body body() const;
    void setBody(Body body);
    [[nodiscard]] bodymap::Body shownBody() const;
    // What is kept in the folder, to be read before the rest of the settings.
    [[nodiscard]] static bodymap::Body shownBody(const std::filesystem::path &folder);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    // The same as kept in a folder, before there are settings; the system's where none was chosen.
    static std::string shownLanguage(const std::filesystem::path &folder);
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool mirrored() const;
    void setMirrored(bool mirrored);
    [[nodiscard]] bool voice() const;
    void setVoice(bool on);
    [[nodiscard]] bool sounds() const;
    void setSounds(bool on);
    [[nodiscard]] int volume() const;
    void setVolume(int percent);

    [[nodiscard]] const safety::Wishes &wishes() const { return m_wishes; }
    [[nodiscard]] int pressure() const { return m_wishes.pressure; }
    [[nodiscard]] int holdSeconds() const { return int(m_wishes.hold.count()); }
    [[nodiscard]] int reps() const { return m_wishes.reps; }
    [[nodiscard]] int restSeconds() const { return int(m_wishes.restBetweenReps.count()); }
    [[nodiscard]] int betweenSeconds() const { return int(m_wishes.restBetweenPoints.count()); }
    [[nodiscard]] int leadInSeconds() const { return int(m_wishes.leadIn.count()); }
    void setPressure(int pressure);
    void setHoldSeconds(int seconds);
    void setReps(int reps);
    void setRestSeconds(int seconds);
    void setBetweenSeconds(int seconds);
    void setLeadInSeconds(int seconds);

    [[nodiscard]] int pressureMin() const { return m_limits.pressure.min; }
    [[nodiscard]] int pressureMax() const { return m_limits.pressure.max; }
    [[nodiscard]] int holdMin() const { return int(m_limits.hold.min.count()); }
    [[nodiscard]] int holdMax() const { return int(m_limits.hold.max.count()); }
    [[nodiscard]] int repsMin() const { return m_limits.reps.min; }
    [[nodiscard]] int repsMax() const { return m_limits.reps.max; }
    [[nodiscard]] int restMin() const { return int(m_limits.restBetweenReps.min.count()); }
    [[nodiscard]] int restMax() const { return int(m_limits.restBetweenReps.max.count()); }
    [[nodiscard]] int betweenMin() const { return int(m_limits.restBetweenPoints.min.count()); }
    [[nodiscard]] int betweenMax() const { return int(m_limits.restBetweenPoints.max.count()); }
    [[nodiscard]] int leadInMin() const { return int(m_limits.leadIn.min.count()); }
    [[nodiscard]] int leadInMax() const { return int(m_limits.leadIn.max.count()); }
    [[nodiscard]] QString dataFolder() const { return m_folder; }
    [[nodiscard]] QString version() const;

Q_SIGNALS:
    void changed();

private:
    void store(const QString &name, const QVariant &value);
    void storeWishes();

    QSettings m_settings;
    QString m_folder;
    catalogue::Limits m_limits;
    safety::Wishes m_wishes;
};

} // namespace unknot::app
