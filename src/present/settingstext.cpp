// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/settingstext.h"

#include "present/listing.h"
#include "present/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unknot::present
{

namespace
{

using practice::Setting;

struct SettingsWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SettingsWords)
};

NumberRange seconds(const catalogue::Limits::Span &span)
{
    return {int(span.min.count()), int(span.max.count())};
}

using Appearance = practice::Settings::Appearance;

look::Appearance lookOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return look::Appearance::System;
    case Appearance::Light:
        return look::Appearance::Light;
    case Appearance::Dark:
        return look::Appearance::Dark;
    }
    return look::Appearance::System;
}

// A page can hand over any number.
Appearance appearanceOf(look::Appearance chosen)
{
    switch (chosen) {
    case look::Appearance::System:
        break;
    case look::Appearance::Light:
        return Appearance::Light;
    case look::Appearance::Dark:
        return Appearance::Dark;
    }
    return Appearance::System;
}

using Speaker = practice::Settings::Speaker;

look::Speaker speakerOf(Speaker speaker)
{
    switch (speaker) {
    case Speaker::British:
        break;
    case Speaker::BritishHigher:
        return look::Speaker::BritishHigher;
    case Speaker::American:
        return look::Speaker::American;
    case Speaker::AmericanHigher:
        return look::Speaker::AmericanHigher;
    }
    return look::Speaker::British;
}

Speaker speakerOf(look::Speaker chosen)
{
    switch (chosen) {
    case look::Speaker::British:
        break;
    case look::Speaker::BritishHigher:
        return Speaker::BritishHigher;
    case look::Speaker::American:
        return Speaker::American;
    case look::Speaker::AmericanHigher:
        return Speaker::AmericanHigher;
    }
    return Speaker::British;
}

} // namespace

DoseRanges doseRanges(const catalogue::Limits &limits)
{
    return {{limits.pressure.min, limits.pressure.max}, {limits.reps.min, limits.reps.max}, seconds(limits.hold),
        seconds(limits.restBetweenReps), seconds(limits.restBetweenPoints), seconds(limits.leadIn)};
}

Choices choicesOf(const practice::Settings &settings)
{
    const safety::Wishes &wishes = settings.wishes;
    Choices choices;
    choices.appearance = lookOf(settings.appearance);
    choices.textScale = settings.textScale;
    choices.body = settings.body == bodymap::Body::Feminine ? look::Figure::Feminine : look::Figure::Masculine;
    choices.language = toQt(settings.language);
    choices.reducedMotion = settings.reducedMotion;
    choices.mirrored = settings.mirrored;
    choices.moreContrast = settings.moreContrast;
    choices.voice = settings.voice;
    choices.sounds = settings.sounds;
    choices.volume = settings.volume;
    choices.voiceVolume = settings.voiceVolume;
    choices.speaker = speakerOf(settings.speaker);
    choices.pressure = wishes.pressure;
    choices.reps = wishes.reps;
    choices.hold = int(wishes.hold.count());
    choices.rest = int(wishes.restBetweenReps.count());
    choices.between = int(wishes.restBetweenPoints.count());
    choices.leadIn = int(wishes.leadIn.count());
    choices.movement = settings.movement;
    choices.pauseOthers = settings.pauseOthers;
    choices.breath = wishes.breath;
    choices.ways = wishes.ways;
    choices.tools = wishes.tools;
    choices.keys = settings.keys;
    choices.voiceSpeed = settings.voiceSpeed;
    for (const ToolId &tool : wishes.without)
        choices.without << toQt(tool.value);
    return choices;
}

practice::Settings settingsOf(const Choices &choices)
{
    practice::Settings settings;
    settings.appearance = appearanceOf(choices.appearance);
    settings.textScale = choices.textScale;
    if (choices.body == look::Figure::Feminine)
        settings.body = bodymap::Body::Feminine;
    settings.language = fromQt(choices.language);
    settings.reducedMotion = choices.reducedMotion;
    settings.mirrored = choices.mirrored;
    settings.moreContrast = choices.moreContrast;
    settings.voice = choices.voice;
    settings.sounds = choices.sounds;
    settings.volume = choices.volume;
    settings.voiceVolume = choices.voiceVolume;
    settings.speaker = speakerOf(choices.speaker);
    settings.movement = choices.movement;
    settings.pauseOthers = choices.pauseOthers;
    settings.wishes
        = {choices.pressure, Seconds{choices.hold}, choices.reps, Seconds{choices.rest}, Seconds{choices.between}, Seconds{choices.leadIn}};
    settings.wishes.breath = choices.breath;
    settings.wishes.ways = choices.ways;
    settings.wishes.tools = choices.tools;
    settings.keys = choices.keys;
    settings.voiceSpeed = choices.voiceSpeed;
    for (const QString &tool : choices.without)
        settings.wishes.without.insert(ToolId{fromQt(tool)});
    return settings;
}

QStringList languageIds(const std::vector<std::string> &languages)
{
    QStringList ids{QString()};
    for (const std::string &language : languages)
        ids << toQt(language);
    return ids;
}

QStringList languageNames(const std::vector<std::string> &languages)
{
    QStringList names;
    for (const QString &id : languageIds(languages))
        names << languageName(id);
    return names;
}

QString settingName(Setting setting)
{
    switch (setting) {
    case Setting::Appearance:
        return SettingsWords::tr("Theme");
    case Setting::TextScale:
        return SettingsWords::tr("Text size");
    case Setting::Body:
        return SettingsWords::tr("Figure");
    case Setting::Language:
        return SettingsWords::tr("Language");
    case Setting::ReducedMotion:
        return SettingsWords::tr("Less motion");
    case Setting::Mirrored:
        return SettingsWords::tr("Mirror view");
    case Setting::MoreContrast:
        return SettingsWords::tr("More contrast");
    case Setting::Voice:
        return SettingsWords::tr("Voice");
    case Setting::Sounds:
        return SettingsWords::tr("Sounds");
    case Setting::Volume:
        return SettingsWords::tr("Volume of the tones");
    case Setting::PauseOthers:
        return SettingsWords::tr("Other players");
    case Setting::Pressure:
        return SettingsWords::tr("How hard to press");
    case Setting::Hold:
        return SettingsWords::tr("How long a press is held");
    case Setting::Reps:
        return SettingsWords::tr("How often on each point");
    case Setting::RestBetweenReps:
        return SettingsWords::tr("Rest between presses");
    case Setting::RestBetweenPoints:
        return SettingsWords::tr("Rest between points");
    case Setting::LeadIn:
        return SettingsWords::tr("Time to get ready");
    case Setting::Movement:
        return SettingsWords::tr("Movement after each point");
    case Setting::Ways:
        return SettingsWords::tr("Ways to press");
    case Setting::Without:
        return SettingsWords::tr("Your tools");
    case Setting::Tools:
        return SettingsWords::tr("What a point is pressed with");
    case Setting::Breath:
        return SettingsWords::tr("Breath as pace");
    case Setting::VoiceSpeed:
        return SettingsWords::tr("Speed of the voice");
    case Setting::VoiceVolume:
        return SettingsWords::tr("Volume of the voice");
    case Setting::Speaker:
        return SettingsWords::tr("Which voice");
    case Setting::Keys:
        return SettingsWords::tr("Keys in a session");
    }
    return {};
}

QString damagedSentence(const std::vector<Setting> &damaged)
{
    if (damaged.empty())
        return {};
    QStringList names;
    for (const Setting setting : damaged)
        names << settingName(setting);
    const auto ofDose = std::count_if(damaged.begin(), damaged.end(), practice::isOfDose);
    const QString taken = ofDose == 0
        ? (names.size() == 1 ? SettingsWords::tr("What is usual is taken for it.") : SettingsWords::tr("What is usual is taken for them."))
        : ofDose == std::ssize(damaged)
        ? SettingsWords::tr("Until you choose again, pressing is as light as it can be chosen, and a rest as long.")
        : SettingsWords::tr("Until you choose again, pressing is as light as it can be chosen, and a rest as long. For the others what is "
                            "usual is taken.");
    return (names.size() == 1 ? SettingsWords::tr("One of your settings can't be read: %1. %2")
                              : SettingsWords::tr("Some of your settings can't be read: %1. %2"))
        .arg(names.join(SettingsWords::tr("; ")), taken);
}

QString unsavedSentence(const QString &folder)
{
    return SettingsWords::tr(
        "Your settings can't be saved in %1. What you choose holds until you close Unknot. Free some space there, or allow writing, then "
        "choose again.")
        .arg(folder);
}

QString languageName(const QString &id)
{
    if (id.isEmpty())
        return SettingsWords::tr("System");
    const QString own = id == u"en" ? QStringLiteral("English") : capitalised(QLocale(id).nativeLanguageName());
    return own.isEmpty() ? id : own;
}

} // namespace unknot::present
