// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/programtext.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

TEST(ProgramText, saysThatTheDataWereDeletedOrWhatIsStillThere)
{
    EXPECT_TRUE(deletedSentence({}).startsWith(u"Your data was deleted."));
    const Error error{Error::Kind::Unreadable, "no right", "/home/ada/data/voice", 0, {}};
    EXPECT_TRUE(deletedSentence(tl::unexpected(error)).contains(u"/home/ada/data/voice is still there"));
}

} // namespace
} // namespace unknot::present
