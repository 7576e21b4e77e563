// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/latinkey.h"

#include <gtest/gtest.h>

namespace
{

using unknot::present::latinKey;

// Scan codes as X11 counts them.
constexpr quint32 keyOfE = 26, keyOfS = 39, keyOf1 = 10, keyOf0 = 19, keyOfSlash = 61;

TEST(LatinKey, ofALatinLayoutIsTheLetterThatIsOnTheKey)
{
    EXPECT_EQ(latinKey(Qt::Key_E, QStringLiteral("e"), false, keyOfE), Qt::Key_E);
    EXPECT_EQ(latinKey(Qt::Key_A, QStringLiteral("a"), false, 24), Qt::Key_A) << "A stands where Q is on an English keyboard";
    EXPECT_EQ(latinKey(Qt::Key_E, QStringLiteral("e"), false, 0), Qt::Key_E);
}

TEST(LatinKey, ofARussianOrGreekLayoutIsTheLetterInItsPlace)
{
    EXPECT_EQ(latinKey(0x0423, QStringLiteral("у"), false, keyOfE), Qt::Key_E);
    EXPECT_EQ(latinKey(0x042b, QStringLiteral("Ы"), true, keyOfS), Qt::Key_S);
    EXPECT_EQ(latinKey(0x03a3, QStringLiteral("σ"), false, keyOfS), Qt::Key_S);
    EXPECT_EQ(latinKey(0x0423, QStringLiteral("у"), false, 0), 0x0423) << "nobody knows where the key is";
}

TEST(LatinKey, ofADigitOfAnyScriptIsThatDigit)
{
    EXPECT_EQ(latinKey(Qt::Key_7, QStringLiteral("7"), false, 16), Qt::Key_7);
    EXPECT_EQ(latinKey(0x0667, QStringLiteral("٧"), false, 16), Qt::Key_7);
    EXPECT_EQ(latinKey(0x096d, QStringLiteral("७"), false, 0), Qt::Key_7);
    EXPECT_EQ(latinKey(Qt::Key_7, QStringLiteral("7"), true, 16), Qt::Key_7) << "shifted on a French keyboard";
}

TEST(LatinKey, ofTheUnshiftedRowOfDigitsIsADigit)
{
    EXPECT_EQ(latinKey(Qt::Key_Ampersand, QStringLiteral("&"), false, keyOf1), Qt::Key_1);
    EXPECT_EQ(latinKey(Qt::Key_Agrave, QStringLiteral("à"), false, keyOf0), Qt::Key_0);
    EXPECT_EQ(latinKey(Qt::Key_Exclam, QStringLiteral("!"), true, keyOf1), Qt::Key_Exclam);
}

TEST(LatinKey, ofAnythingElseIsWhatItIs)
{
    EXPECT_EQ(latinKey(Qt::Key_Return, QStringLiteral("\r"), false, 36), Qt::Key_Return);
    EXPECT_EQ(latinKey(Qt::Key_Slash, QStringLiteral("/"), false, keyOfSlash), Qt::Key_Slash);
    EXPECT_EQ(latinKey(Qt::Key_Space, QStringLiteral(" "), false, 65), Qt::Key_Space);
    EXPECT_EQ(latinKey(Qt::Key_Shift, {}, true, 50), Qt::Key_Shift);
}

} // namespace
