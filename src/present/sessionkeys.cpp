// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessionkeys.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>
#include <utility>

namespace unknot::present
{

namespace
{

struct KeyWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::KeyWords)
};

struct Usual {
    Act act;
    std::string_view word;
    int key;
};

constexpr std::array<Usual, allActs.size()> usual{{{Act::One, "one", Qt::Key_Space}, {Act::Easing, "easing", Qt::Key_E},
    {Act::Stronger, "stronger", Qt::Key_S}, {Act::TooMuch, "too-much", Qt::Key_T}, {Act::Skip, "skip", Qt::Key_N},
    {Act::Back, "back", Qt::Key_B}, {Act::SayAgain, "say-again", Qt::Key_R}, {Act::NextWay, "next-way", Qt::Key_W},
    {Act::Spreads, "spreads", Qt::Key_P}, {Act::Twitches, "twitches", Qt::Key_J}, {Act::Numb, "numb", Qt::Key_M},
    {Act::Sharp, "sharp", Qt::Key_H}, {Act::Yes, "yes", Qt::Key_Y}, {Act::ABit, "a-bit", Qt::Key_A}, {Act::No, "no", Qt::Key_O}}};

constexpr std::size_t at(Act act)
{
    return static_cast<std::size_t>(act);
}

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < usual.size(); ++i) {
        if (at(usual.at(i).act) != i || allActs.at(i) != usual.at(i).act)
            return false;
    }
    return true;
}
static_assert(isInOrder(), "an act is the place of its key");

// Numbers and answers to what is asked, the keys of the window, and those that only go with others.
bool isFixed(int key)
{
    constexpr std::array fixed{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_F1, Qt::Key_F11,
        Qt::Key_Slash, Qt::Key_Shift, Qt::Key_Control, Qt::Key_Alt, Qt::Key_AltGr, Qt::Key_Meta, Qt::Key_CapsLock, Qt::Key_unknown};
    return key <= 0 || (key >= Qt::Key_0 && key <= Qt::Key_9) || std::ranges::find(fixed, key) != fixed.end();
}

} // namespace

SessionKeys::SessionKeys(const std::map<std::string, int, std::less<>> &chosen)
{
    for (const Usual &one : usual)
        m_keys.at(at(one.act)) = one.key;
    for (const Usual &one : usual) { // several may have changed places
        if (const auto wanted = chosen.find(one.word); wanted != chosen.end() && !isFixed(wanted->second))
            m_keys.at(at(one.act)) = wanted->second;
    }
    // Of one that two have the first keeps it; the others have their usual one, or none where that is taken.
    for (std::size_t i = 1; i < m_keys.size(); ++i) {
        const auto isTaken = [&](int key) {
            return std::find(m_keys.begin(), m_keys.begin() + std::ptrdiff_t(i), key) != m_keys.begin() + std::ptrdiff_t(i);
        };
        if (isTaken(m_keys.at(i)))
            m_keys.at(i) = isTaken(usual.at(i).key) ? 0 : usual.at(i).key;
    }
}

Act SessionKeys::actOf(int key) const
{
    const auto *const found = std::ranges::find(m_keys, key);
    return found == m_keys.end() || key == 0 ? Act::None : allActs.at(std::size_t(found - m_keys.begin()));
}

QStringList SessionKeys::names() const
{
    QStringList names;
    for (const Act act : allActs)
        names << nameOf(act);
    return names;
}

QString SessionKeys::against(Act act, int key) const
{
    if (isFixed(key))
        return KeyWords::tr("%1 has a meaning of its own. Take another key.").arg(keyName(key));
    const Act other = actOf(key);
    return other == Act::None || other == act ? QString() : KeyWords::tr("%1 is for this already: %2.").arg(keyName(key), wordsFor(other));
}

QString SessionKeys::wordsFor(Act act)
{
    switch (act) {
    case Act::One:
        return KeyWords::tr("The one key: goes on, pauses, counts up a number; held for two seconds while you press it is too much");
    case Act::Easing:
        return KeyWords::tr("It is easing");
    case Act::Stronger:
        return KeyWords::tr("It hurts more");
    case Act::TooMuch:
        return KeyWords::tr("Too much");
    case Act::Skip:
        return KeyWords::tr("Skip");
    case Act::Back:
        return KeyWords::tr("Back");
    case Act::SayAgain:
        return KeyWords::tr("Say it again");
    case Act::NextWay:
        return KeyWords::tr("The next way to press");
    case Act::Spreads:
        return KeyWords::tr("It spreads");
    case Act::Twitches:
        return KeyWords::tr("It jumps");
    case Act::Numb:
        return KeyWords::tr("Numb or tingling");
    case Act::Sharp:
        return KeyWords::tr("Sharp, electric or burning");
    case Act::Yes:
        return KeyWords::tr("Yes, it is my ache");
    case Act::ABit:
        return KeyWords::tr("A bit like my ache");
    case Act::No:
        return KeyWords::tr("No, not my ache");
    case Act::None:
        break;
    }
    return {};
}

std::string SessionKeys::word(Act act)
{
    return act == Act::None ? std::string() : std::string(usual.at(at(act)).word);
}

QString SessionKeys::keyName(int key)
{
    if (key > Qt::Key_Space && key <= Qt::Key_AsciiTilde)
        return QString(QChar(key));
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return QStringLiteral("F%1").arg(key - Qt::Key_F1 + 1);
    const std::array<std::pair<int, QString>, 17> named{{{Qt::Key_Space, KeyWords::tr("Space")}, {Qt::Key_Return, KeyWords::tr("Enter")},
        {Qt::Key_Enter, KeyWords::tr("Enter")}, {Qt::Key_Escape, KeyWords::tr("Escape")}, {Qt::Key_Tab, KeyWords::tr("Tab")},
        {Qt::Key_Backspace, KeyWords::tr("Backspace")}, {Qt::Key_Insert, KeyWords::tr("Insert")}, {Qt::Key_Delete, KeyWords::tr("Delete")},
        {Qt::Key_Home, KeyWords::tr("Home")}, {Qt::Key_End, KeyWords::tr("End")}, {Qt::Key_PageUp, KeyWords::tr("Page up")},
        {Qt::Key_PageDown, KeyWords::tr("Page down")}, {Qt::Key_Left, KeyWords::tr("Left")}, {Qt::Key_Right, KeyWords::tr("Right")},
        {Qt::Key_Up, KeyWords::tr("Up")}, {Qt::Key_Down, KeyWords::tr("Down")}, {0, KeyWords::tr("none")}}};
    const auto *const found = std::ranges::find(named, key, &std::pair<int, QString>::first);
    return found == named.end() ? KeyWords::tr("key %1").arg(key, 0, 16) : found->second;
}

} // namespace unknot::present
