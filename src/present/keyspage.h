// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/sessionkeys.h"

#include <QObject>

#include <optional>

namespace unknot::present
{

// The keys of a session where another can be chosen for each.
struct KeysText {
    Q_GADGET
    Q_PROPERTY(QStringList names MEMBER names) // of the keys, by Act
    Q_PROPERTY(QStringList acts MEMBER acts) // what they do, by Act
    Q_PROPERTY(int asks MEMBER asks) // for the key of that Act; -1: for none
    Q_PROPERTY(QString trouble MEMBER trouble) // why the last one was not taken
    Q_PROPERTY(bool usual MEMBER usual) // none was changed

public:
    QStringList names, acts;
    int asks = -1;
    QString trouble;
    bool usual = true;
    bool operator==(const KeysText &) const = default;
};

// Which keys there are, and choosing another, as a pedal may send any.
class KeysPage
{
public:
    using Chosen = std::map<std::string, int, std::less<>>; // as the settings have them

    explicit KeysPage(const Chosen &chosen = {});

    [[nodiscard]] const KeysText &text() const { return m_text; }
    [[nodiscard]] Act actOf(int latinKey) const { return m_keys.actOf(latinKey); }

    bool follow(const Chosen &chosen); // false: they are the same
    void askFor(int act); // the next key that is taken; -1, or what is no Act: none
    [[nodiscard]] std::optional<Chosen> take(Chosen chosen, int latinKey); // with the key that was asked for; absent: it was not taken

private:
    SessionKeys m_keys;
    KeysText m_text;
};

} // namespace unknot::present
