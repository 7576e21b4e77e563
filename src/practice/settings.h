// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/body.h"
#include "safety/safety.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace unknot::practice
{

// What can be chosen, each an entry of the settings' file.
enum class Setting {
    Appearance,
    TextScale,
    Body,
    Language,
    ReducedMotion,
    Mirrored,
    MoreContrast,
    Voice,
    Sounds,
    Volume,
    Pressure,
    Hold,
    Reps,
    RestBetweenReps,
    RestBetweenPoints,
    LeadIn,
    Movement,
    Ways,
    Without,
    Tools,
    Breath,
    VoiceSpeed,
    VoiceVolume,
    Speaker,
    PauseOthers,
    Keys
};

inline constexpr std::array allSettings{Setting::Appearance, Setting::TextScale, Setting::Body, Setting::Language, Setting::ReducedMotion,
    Setting::Mirrored, Setting::MoreContrast, Setting::Voice, Setting::Sounds, Setting::Volume, Setting::Pressure, Setting::Hold,
    Setting::Reps, Setting::RestBetweenReps, Setting::RestBetweenPoints, Setting::LeadIn, Setting::Movement, Setting::Ways,
    Setting::Without, Setting::Tools, Setting::Breath, Setting::VoiceSpeed, Setting::VoiceVolume, Setting::Speaker, Setting::PauseOthers,
    Setting::Keys};

// The entry's name in the file: "dose/hold".
std::string_view keyOf(Setting setting);

// Whether it says how hard, how long, how often or after which rest is pressed.
bool isOfDose(Setting setting);

// What is chosen, always within what can be chosen.
struct Settings {
    enum class Appearance { System, Light, Dark };
    Appearance appearance = Appearance::System;
    double textScale = 1.0; // 1.0 to 2.0
    bodymap::Body body = bodymap::Body::Masculine;
    std::string language; // "de"; empty: as the system
    bool reducedMotion = false;
    bool mirrored = false;
    bool moreContrast = false;
    bool voice = true;
    bool sounds = true;
    int volume = 70; // of the tones, percent
    int voiceVolume = 70; // percent; as the tones where it was never chosen
    enum class Speaker { British, BritishHigher, American, AmericanHigher };
    Speaker speaker = Speaker::British;
    int voiceSpeed = 100; // percent of the usual, 60 to 140
    std::map<std::string, int, std::less<>>
        keys; // of a session, that are not as usual: what they do, and which it is as the window counts them
    bool movement = true; // after each point
    bool pauseOthers = true; // other players are paused while a session runs
    safety::Wishes wishes; // without the movement

    bool operator==(const Settings &) const = default;
};

// With the movement, where it is chosen.
safety::Wishes wishesOf(const Settings &settings);

// The nearest that can be chosen.
Settings clamped(const catalogue::Limits &limits, Settings wanted);

// The file as it stands, before anything is made of it.
struct StoredSettings {
    bool whole = true; // false: some of it, or all, can't be read, so that what is not there may have been
    // By the entry's name. Absent: there is something, but no text (a list, say).
    std::map<std::string, std::optional<std::string>, std::less<>> entries;
};

struct SettingsRead {
    Settings settings;
    std::vector<Setting> damaged; // those that something else was taken for, in the order of allSettings
};

// An entry that is not there is as usual. One that can't be understood, or that asks for what can't be
// chosen, is damaged: of a dose the lighter is taken (safety::lightest), of all else the usual. Where the
// file is not whole, or has an entry of a dose under a name that nobody knows, those of a dose that are not
// there are damaged too.
SettingsRead readSettings(const StoredSettings &stored, const catalogue::Limits &limits);

// How an entry is written: readSettings() reads the same from it.
std::string textOf(Setting setting, const Settings &settings);

} // namespace unknot::practice
