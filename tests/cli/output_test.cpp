// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "ran.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace unknot::test
{

namespace
{

using testing::HasSubstr;

// Standard output goes into that file while this lives.
class Redirected
{
public:
    explicit Redirected(const char *file)
    {
        std::fflush(stdout);
        m_before = ::dup(STDOUT_FILENO);
        const int to = ::open(file, O_WRONLY);
        ::dup2(to, STDOUT_FILENO);
        ::close(to);
    }
    ~Redirected()
    {
        std::fflush(stdout);
        std::clearerr(stdout);
        ::dup2(m_before, STDOUT_FILENO);
        ::close(m_before);
    }
    Redirected(const Redirected &) = delete;
    Redirected &operator=(const Redirected &) = delete;

private:
    int m_before = -1;
};

std::string errorsOf(const std::function<int()> &f, int expected)
{
    testing::internal::CaptureStderr();
    const int code = f();
    const std::string said = testing::internal::GetCapturedStderr();
    EXPECT_EQ(code, expected) << said;
    return said;
}

} // namespace

TEST(Output, isWhatIsPrinted)
{
    const Ran ran = gathered([] {
        cli::print(QStringLiteral("two\nlines \u00fc\n"));
        return cli::finished(0);
    });
    EXPECT_EQ(ran.code, 0);
    EXPECT_EQ(ran.out, "two\nlines \u00fc\n");
    EXPECT_EQ(ran.err, "");
}

// The title of the window, the colour, the cursor, the bell: all of them orders to a terminal.
TEST(Output, ordersATerminalNothing)
{
    const Ran ran = gathered([] {
        cli::print(QStringLiteral("a\x1b]0;owned\x07 b\x1b[2J\r\n"));
        cli::complain(QStringLiteral("no file 'a\nunknot: all is well\x1b[1A'"));
        cli::list({{Error::Kind::Invalid, "is\x1b[31m wrong", "a\nb", 3, {}}});
        return 0;
    });
    EXPECT_EQ(ran.out, "a\\u001b]0;owned\\u0007 b\\u001b[2J\\u000d\n");
    EXPECT_EQ(ran.err, "unknot: no file 'a\\u000aunknot: all is well\\u001b[1A'\na\\u000ab:3: is\\u001b[31m wrong\n");
}

TEST(Output, thatCantBeWrittenIsAFaultWithItsReason)
{
    const Redirected full("/dev/full");
    const std::string said = errorsOf([] { return cli::print(QStringLiteral("a result\n")), cli::finished(0); }, 1);
    EXPECT_THAT(said, HasSubstr("The output can't be written: No space left on device."));
}

TEST(Output, ofAnyLengthThatCantBeWrittenIsAFault)
{
    const Redirected full("/dev/full");
    const std::string said = errorsOf([] { return cli::print(QString(5'000'000, u'x')), cli::finished(0); }, 1);
    EXPECT_THAT(said, HasSubstr("No space left on device"));
}

TEST(Output, aWorseCodeStays)
{
    const Redirected full("/dev/full");
    errorsOf([] { return cli::print(QStringLiteral("x")), cli::finished(2); }, 2);
}

TEST(Output, thatNobodyAskedForCantFail)
{
    const Redirected full("/dev/full");
    EXPECT_EQ(errorsOf([] { return cli::finished(0); }, 0), "");
}

} // namespace unknot::test
