// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/settings.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// From where to where a number can be chosen.
struct NumberRange {
    Q_GADGET
    Q_PROPERTY(int least MEMBER least)
    Q_PROPERTY(int most MEMBER most)

public:
    int least = 0, most = 0;
    bool operator==(const NumberRange &) const = default;
};

// What can be wished for, in seconds but for the first two.
struct DoseRanges {
    Q_GADGET
    Q_PROPERTY(unknot::present::NumberRange pressure MEMBER pressure)
    Q_PROPERTY(unknot::present::NumberRange reps MEMBER reps)
    Q_PROPERTY(unknot::present::NumberRange hold MEMBER hold)
    Q_PROPERTY(unknot::present::NumberRange rest MEMBER rest)
    Q_PROPERTY(unknot::present::NumberRange between MEMBER between)
    Q_PROPERTY(unknot::present::NumberRange leadIn MEMBER leadIn)

public:
    NumberRange pressure, reps, hold, rest, between, leadIn;
    bool operator==(const DoseRanges &) const = default;
};

DoseRanges doseRanges(const catalogue::Limits &limits);

// How it looks and sounds, as practice::Settings and bodymap::Body have it.
namespace look
{
Q_NAMESPACE
enum class Appearance { System, Light, Dark };
Q_ENUM_NS(Appearance)
enum class Figure { Masculine, Feminine };
Q_ENUM_NS(Figure)
enum class Speaker { British, BritishHigher, American, AmericanHigher };
Q_ENUM_NS(Speaker)
} // namespace look

// What is chosen (practice::Settings), as pages show and change it.
struct Choices {
    Q_GADGET
    Q_PROPERTY(unknot::present::look::Appearance appearance MEMBER appearance)
    Q_PROPERTY(double textScale MEMBER textScale) // 1.0 to 2.0
    Q_PROPERTY(unknot::present::look::Figure body MEMBER body)
    Q_PROPERTY(QString language MEMBER language) // "de"; empty: as the system
    Q_PROPERTY(bool reducedMotion MEMBER reducedMotion)
    Q_PROPERTY(bool mirrored MEMBER mirrored) // the front as in a mirror: your left at the left
    Q_PROPERTY(bool moreContrast MEMBER moreContrast)
    Q_PROPERTY(bool voice MEMBER voice)
    Q_PROPERTY(bool sounds MEMBER sounds)
    Q_PROPERTY(int volume MEMBER volume) // of the tones, percent
    Q_PROPERTY(int voiceVolume MEMBER voiceVolume) // percent
    Q_PROPERTY(unknot::present::look::Speaker speaker MEMBER speaker)
    Q_PROPERTY(int pressure MEMBER pressure)
    Q_PROPERTY(int reps MEMBER reps)
    Q_PROPERTY(int hold MEMBER hold) // seconds, as all that follow
    Q_PROPERTY(int rest MEMBER rest) // between holds
    Q_PROPERTY(int between MEMBER between) // points
    Q_PROPERTY(int leadIn MEMBER leadIn)
    Q_PROPERTY(bool movement MEMBER movement) // after each point
    Q_PROPERTY(bool pauseOthers MEMBER pauseOthers) // what else plays is paused while a session runs
    Q_PROPERTY(bool breath MEMBER breath) // steady holds go by it
    Q_PROPERTY(QStringList without MEMBER without) // ids of the tools that one does not have
    Q_PROPERTY(int voiceSpeed MEMBER voiceSpeed) // percent

public:
    QString language;
    double textScale = 1.0;
    look::Appearance appearance = look::Appearance::System;
    look::Figure body = look::Figure::Masculine;
    QStringList without;
    std::map<PointId, WayId> ways; // no page changes them all
    std::map<PointId, catalogue::PointTool> tools; // the same
    std::map<std::string, int, std::less<>> keys; // the same
    look::Speaker speaker = look::Speaker::British;
    int voiceSpeed = 100, volume = 0, voiceVolume = 0, pressure = 0, reps = 0, hold = 0, rest = 0, between = 0, leadIn = 0;
    bool reducedMotion = false, mirrored = false, moreContrast = false, voice = false, sounds = false, movement = false, breath = false,
         pauseOthers = false;
    bool operator==(const Choices &) const = default;
};

Choices choicesOf(const practice::Settings &settings);
practice::Settings settingsOf(const Choices &choices); // a number that names no theme or figure is taken for the usual

// What is wrong with the settings, each a few sentences or empty.
struct SettingsFaults {
    Q_GADGET
    Q_PROPERTY(QString damaged MEMBER damaged) // which can't be read, and what is taken for them
    Q_PROPERTY(QString unsaved MEMBER unsaved) // that the last choice is not on the disk

public:
    QString damaged, unsaved;
    bool operator==(const SettingsFaults &) const = default;
};

// What it is called on the settings page: "How hard to press".
QString settingName(practice::Setting setting);
QString damagedSentence(const std::vector<practice::Setting> &damaged);
QString unsavedSentence(const QString &folder);

// The languages that can be chosen, the system's (empty) first; and what each is called.
QStringList languageIds(const std::vector<std::string> &languages);
QStringList languageNames(const std::vector<std::string> &languages);
// A language in its own words, as one who can't read the others needs it; of none, the system's.
QString languageName(const QString &id);

} // namespace unknot::present
