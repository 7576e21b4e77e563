// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/settings.h"

#include <QObject>
#include <QString>

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

// A language in its own words, as one who can't read the others needs it; of none, the system's.
QString languageName(const QString &id);

} // namespace unknot::present
