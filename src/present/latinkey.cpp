// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/latinkey.h"

#include <array>
#include <string_view>

namespace unknot::present
{

namespace
{

// The rows of an English keyboard, each with the scan code of its first key.
struct Row {
    quint32 first;
    std::string_view keys;
};
constexpr std::array rows{Row{24, "QWERTYUIOP"}, Row{38, "ASDFGHJKL"}, Row{52, "ZXCVBNM"}};
constexpr Row digits{10, "1234567890"};

// The codes of Qt's keys for letters and digits are those of the characters.
int at(const Row &row, quint32 scanCode)
{
    const bool inside = scanCode >= row.first && scanCode - row.first < row.keys.size();
    return inside ? row.keys[scanCode - row.first] : 0;
}

bool isForeignLetter(const QString &text)
{
    return text.size() == 1 && text[0].isLetter() && text[0].script() != QChar::Script_Latin;
}

} // namespace

int latinKey(int key, const QString &text, bool shifted, quint32 scanCode)
{
    if (text.size() == 1 && text[0].digitValue() >= 0)
        return Qt::Key_0 + text[0].digitValue();
    if (const int digit = shifted ? 0 : at(digits, scanCode))
        return digit;
    if (!isForeignLetter(text))
        return key;
    for (const Row &row : rows) {
        if (const int letter = at(row, scanCode))
            return letter;
    }
    return key;
}

} // namespace unknot::present
