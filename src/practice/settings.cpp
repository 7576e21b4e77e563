// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/settings.h"

#include "practice/settinglists.h"
#include "session/plan.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace unknot::practice
{

namespace
{

using practice::read, practice::textOf; // of the lists

using Appearance = Settings::Appearance;

constexpr double leastScale = 1.0, mostScale = 2.0; // of the text
constexpr int mostVolume = 100; // percent
constexpr int slowest = 60, fastest = 140; // of the voice, percent of the usual

constexpr std::array<std::pair<std::string_view, Appearance>, 3> appearances{
    {{"system", Appearance::System}, {"light", Appearance::Light}, {"dark", Appearance::Dark}}};

using Speaker = Settings::Speaker;
constexpr std::array<std::pair<std::string_view, Speaker>, 4> speakers{{{"british", Speaker::British},
    {"british-higher", Speaker::BritishHigher}, {"american", Speaker::American}, {"american-higher", Speaker::AmericanHigher}}};

// One of a few words.
template<class Value, std::size_t count>
bool readWord(const std::array<std::pair<std::string_view, Value>, count> &words, std::string_view text, Value &value)
{
    const auto at = std::ranges::find(words, text, &std::pair<std::string_view, Value>::first);
    if (at == words.end())
        return false;
    value = at->second;
    return true;
}

template<class Value, std::size_t count>
std::string wordFor(const std::array<std::pair<std::string_view, Value>, count> &words, Value value)
{
    return std::string(std::ranges::find(words, value, &std::pair<std::string_view, Value>::second)->first);
}

// All of the text, or nothing: "5 or so" is no number.
template<class Number>
std::optional<Number> numberIn(std::string_view text)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

std::string textOf(int number)
{
    return std::to_string(number);
}

std::string textOf(Seconds span)
{
    return std::to_string(span.count());
}

std::string textOf(const std::string &text)
{
    return text;
}

std::string textOf(bodymap::Body body)
{
    return std::string(toString(body));
}

std::string textOf(double number)
{
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), number);
    return {text.data(), error == std::errc() ? end : text.data()};
}

std::string textOf(bool on)
{
    return on ? "true" : "false";
}

// "1" and "0" are what a person may have written.
bool read(std::string_view text, bool &on)
{
    const bool isOn = text == "true" || text == "1";
    if (!isOn && text != "false" && text != "0")
        return false;
    on = isOn;
    return true;
}

bool read(std::string_view text, Appearance &appearance)
{
    return readWord(appearances, text, appearance);
}

std::string textOf(Appearance appearance)
{
    return wordFor(appearances, appearance);
}

bool read(std::string_view text, Speaker &speaker)
{
    return readWord(speakers, text, speaker);
}

std::string textOf(Speaker speaker)
{
    return wordFor(speakers, speaker);
}

// Of the text.
bool read(std::string_view text, double &scale)
{
    const auto number = numberIn<double>(text);
    if (!number || !(*number >= leastScale && *number <= mostScale)) // what is no number compares with nothing
        return false;
    scale = *number;
    return true;
}

bool read(std::string_view text, bodymap::Body &body)
{
    const auto named = bodymap::bodyFromString(text);
    body = named.value_or(body);
    return named.has_value();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// As languages are written, "de", "pt-BR", or nothing. Whether there is one of that name is for the
// catalogue to say.
bool read(std::string_view text, std::string &language)
{
    constexpr std::size_t longest = 35;
    const std::size_t first = std::min(text.find('-'), text.size());
    const std::string_view name = text.substr(0, first), rest = text.substr(first);
    const bool isNamed = (first == 2 || first == 3) && std::all_of(name.begin(), name.end(), isLetter);
    const bool isPlain = std::all_of(rest.begin(), rest.end(), [](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-'; });
    if (!text.empty() && (!isNamed || !isPlain || text.size() > longest))
        return false;
    language = text;
    return true;
}

// Percent.
bool read(std::string_view text, int &percent)
{
    const auto number = numberIn<int>(text);
    if (!number || *number < 0 || *number > mostVolume)
        return false;
    percent = *number;
    return true;
}

bool readSpeed(std::string_view text, int &percent)
{
    const auto number = numberIn<int>(text);
    if (!number || *number < slowest || *number > fastest)
        return false;
    percent = *number;
    return true;
}

// What the limits would change is not among what can be chosen.
template<class Number>
bool readWish(std::string_view text, const catalogue::Limits &limits, safety::Wishes &wishes, Number safety::Wishes::*which)
{
    const auto number = numberIn<int>(text);
    safety::Wishes wished = wishes;
    wished.*which = Number{number.value_or(0)};
    if (!number || safety::clamped(limits, wished).*which != wished.*which)
        return false;
    wishes = wished;
    return true;
}

struct Entry {
    Setting setting;
    std::string_view key;
    bool ofDose;
    bool (*read)(std::string_view text, const catalogue::Limits &limits, Settings &into);
    std::string (*text)(const Settings &settings);
};

template<auto Member>
constexpr Entry entry(Setting setting, std::string_view key)
{
    return {setting, key, false, [](std::string_view text, const catalogue::Limits &, Settings &into) { return read(text, into.*Member); },
        [](const Settings &settings) { return textOf(settings.*Member); }};
}

template<auto Wish>
constexpr Entry wish(Setting setting, std::string_view key, bool ofDose)
{
    return {setting, key, ofDose,
        [](std::string_view text, const catalogue::Limits &limits, Settings &into) { return readWish(text, limits, into.wishes, Wish); },
        [](const Settings &settings) { return textOf(settings.wishes.*Wish); }};
}

// Of the wishes, what is no number.
template<auto Wish>
constexpr Entry choice(Setting setting, std::string_view key)
{
    return {setting, key, false,
        [](std::string_view text, const catalogue::Limits &, Settings &into) { return read(text, into.wishes.*Wish); },
        [](const Settings &settings) { return textOf(settings.wishes.*Wish); }};
}

using safety::Wishes;

constexpr std::array<Entry, allSettings.size()> entries{
    entry<&Settings::appearance>(Setting::Appearance, "look/appearance"),
    entry<&Settings::textScale>(Setting::TextScale, "look/textScale"),
    entry<&Settings::body>(Setting::Body, "look/body"),
    entry<&Settings::language>(Setting::Language, "look/language"),
    entry<&Settings::reducedMotion>(Setting::ReducedMotion, "look/reducedMotion"),
    entry<&Settings::mirrored>(Setting::Mirrored, "look/mirrored"),
    entry<&Settings::moreContrast>(Setting::MoreContrast, "look/moreContrast"),
    entry<&Settings::voice>(Setting::Voice, "sound/voice"),
    entry<&Settings::sounds>(Setting::Sounds, "sound/sounds"),
    entry<&Settings::volume>(Setting::Volume, "sound/volume"),
    wish<&Wishes::pressure>(Setting::Pressure, "dose/pressure", true),
    wish<&Wishes::hold>(Setting::Hold, "dose/hold", true),
    wish<&Wishes::reps>(Setting::Reps, "dose/reps", true),
    wish<&Wishes::restBetweenReps>(Setting::RestBetweenReps, "dose/rest", true),
    wish<&Wishes::restBetweenPoints>(Setting::RestBetweenPoints, "dose/between", true),
    wish<&Wishes::leadIn>(Setting::LeadIn, "dose/leadIn", false),
    entry<&Settings::movement>(Setting::Movement, "session/movement"),
    choice<&Wishes::ways>(Setting::Ways, "session/ways"),
    choice<&Wishes::without>(Setting::Without, "session/without"),
    choice<&Wishes::tools>(Setting::Tools, "session/tools"),
    choice<&Wishes::breath>(Setting::Breath, "session/breath"),
    entry<&Settings::keys>(Setting::Keys, "session/keys"),
    entry<&Settings::voiceVolume>(Setting::VoiceVolume, "sound/voiceVolume"),
    entry<&Settings::speaker>(Setting::Speaker, "sound/speaker"),
    entry<&Settings::pauseOthers>(Setting::PauseOthers, "sound/pauseOthers"),
    {Setting::VoiceSpeed, "sound/voiceSpeed", false,
        [](std::string_view text, const catalogue::Limits &, Settings &into) { return readSpeed(text, into.voiceSpeed); },
        [](const Settings &settings) { return textOf(settings.voiceSpeed); }},
};

const Entry &entryOf(Setting setting)
{
    return *std::find_if(entries.begin(), entries.end(), [setting](const Entry &one) { return one.setting == setting; });
}

} // namespace

Settings clamped(const catalogue::Limits &limits, Settings wanted)
{
    wanted.textScale = std::clamp(wanted.textScale, leastScale, mostScale);
    wanted.volume = std::clamp(wanted.volume, 0, mostVolume);
    wanted.voiceVolume = std::clamp(wanted.voiceVolume, 0, mostVolume);
    wanted.wishes = safety::clamped(limits, wanted.wishes);
    return wanted;
}

safety::Wishes wishesOf(const Settings &settings)
{
    safety::Wishes wishes = settings.wishes;
    wishes.movement = settings.movement ? session::movementLength : Seconds{0};
    return wishes;
}

std::string_view keyOf(Setting setting)
{
    return entryOf(setting).key;
}

bool isOfDose(Setting setting)
{
    return entryOf(setting).ofDose;
}

std::string textOf(Setting setting, const Settings &settings)
{
    return entryOf(setting).text(settings);
}

namespace
{

// An entry of a dose whose name nobody knows was meant for one that is not there.
bool isLost(const StoredSettings &stored)
{
    return !stored.whole || std::any_of(stored.entries.begin(), stored.entries.end(), [](const auto &one) {
        return one.first.starts_with("dose/")
            && std::none_of(entries.begin(), entries.end(), [&one](const Entry &entry) { return entry.key == one.first; });
    });
}

} // namespace

SettingsRead readSettings(const StoredSettings &stored, const catalogue::Limits &limits)
{
    SettingsRead all;
    all.settings.wishes = safety::usual(limits);
    Settings worse;
    worse.wishes = safety::lightest(limits);
    const bool lost = isLost(stored);
    for (const Entry &entry : entries) {
        const auto at = stored.entries.find(entry.key);
        const bool isThere = at != stored.entries.end();
        const bool isDamaged = isThere ? !at->second || !entry.read(*at->second, limits, all.settings) : lost && entry.ofDose;
        if (!isDamaged)
            continue;
        entry.read(entry.text(worse), limits, all.settings);
        all.damaged.push_back(entry.setting);
    }
    if (!stored.entries.contains(keyOf(Setting::VoiceVolume))) // there was one volume for both
        all.settings.voiceVolume = all.settings.volume;
    return all;
}

} // namespace unknot::practice
