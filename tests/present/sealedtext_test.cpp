// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sealedtext.h"

#include <gtest/gtest.h>

namespace unknot::present
{

namespace
{

using practice::CopyFault;
using practice::PassphraseFault;

CopyText textOf(const std::optional<practice::CopyRefused> &refused)
{
    return copyText(CopyOf::Sealed, QStringLiteral("/a.sealed"), refused);
}

} // namespace

TEST(SealedText, onlyACopyThatWasMadeAndCheckedIsCalledSo)
{
    const CopyText made = textOf({});
    EXPECT_TRUE(made.isWritten);
    EXPECT_EQ(made.told, QStringLiteral("An encrypted copy was made and checked: /a.sealed"));
    EXPECT_FALSE(sealingRuns().isWritten);
    EXPECT_TRUE(sealingRuns().runs);
    EXPECT_EQ(copyRuns(CopyOf::Sealed, 0, 0), sealingRuns());
    EXPECT_FALSE(notSealed({Error::Kind::Full, {}, "/j", 0, {}}).isWritten);
}

TEST(SealedText, aFileThatIsThereMayBeReplacedAndNothingElse)
{
    for (const auto fault : {CopyFault::NoPlace, CopyFault::OwnFile, CopyFault::Exists, CopyFault::Failed}) {
        const CopyText text = textOf(practice::CopyRefused{fault});
        EXPECT_FALSE(text.isWritten);
        EXPECT_EQ(text.replaces, fault == CopyFault::Exists);
        EXPECT_FALSE(text.told.isEmpty());
    }
}

TEST(SealedText, aPassphraseThatCantBeTheOneIsSaidAndNothingWasWritten)
{
    const CopyText empty = passphraseRefused(PassphraseFault::Empty), differs = passphraseRefused(PassphraseFault::Differs);
    EXPECT_NE(empty.told, differs.told);
    for (const CopyText &text : {empty, differs}) {
        EXPECT_FALSE(text.isWritten);
        EXPECT_TRUE(text.told.contains(QStringLiteral("Nothing was written yet")));
    }
}

TEST(SealedText, whyNoneWasMadeIsToldWithoutRawWords)
{
    const Error raw{Error::Kind::Internal, "raw words", "/j", 0, {}};
    const CopyText text = notSealed(raw);
    EXPECT_EQ(copyUnreadable(CopyOf::Sealed, raw), text);
    EXPECT_FALSE(text.told.contains(QStringLiteral("raw words")));
    EXPECT_TRUE(text.told.contains(QStringLiteral("/j")));
}

} // namespace unknot::present
