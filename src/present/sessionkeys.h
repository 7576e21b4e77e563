// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <string>

namespace unknot::present
{

// What a key can do in a session. Digits, Enter and Escape mean what they mean and are none of these.
namespace acts
{
Q_NAMESPACE
enum class Act { One, Easing, Stronger, TooMuch, Skip, Back, SayAgain, NextWay, Spreads, Twitches, Numb, Sharp, Yes, ABit, No, None };
Q_ENUM_NS(Act)
} // namespace acts

using acts::Act;

inline constexpr std::array allActs{Act::One, Act::Easing, Act::Stronger, Act::TooMuch, Act::Skip, Act::Back, Act::SayAgain, Act::NextWay,
    Act::Spreads, Act::Twitches, Act::Numb, Act::Sharp, Act::Yes, Act::ABit, Act::No};

// Which key does what: the usual ones, and in their place those that were chosen. Keys are as latinKey() gives them.
class SessionKeys
{
public:
    // By the act's word ("too-much"), a Qt::Key; what names no act, or a key that is taken or fixed, is left out.
    explicit SessionKeys(const std::map<std::string, int, std::less<>> &chosen = {});

    [[nodiscard]] Act actOf(int key) const; // None: no key of a session
    [[nodiscard]] int keyOf(Act act) const { return m_keys.at(static_cast<std::size_t>(act)); }
    [[nodiscard]] QString nameOf(Act act) const { return keyName(keyOf(act)); }
    [[nodiscard]] QStringList names() const; // of the keys, in the order of allActs

    // Why that key can't do that; empty: it can, and does it already where it is the same.
    [[nodiscard]] QString against(Act act, int key) const;

    static QString wordsFor(Act act); // "It hurts more"
    static std::string word(Act act); // as the settings have it: "too-much"
    static QString keyName(int key); // "E", "Space", "F13"

private:
    std::array<int, allActs.size()> m_keys{};
};

} // namespace unknot::present
