// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/voice.h"

#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtTest>

#include <filesystem>

namespace unknot::test
{

namespace
{

using sound::Voice;
namespace fs = std::filesystem;

// In the place of espeak-ng: writes beside the WAV it is to make what it was given.
constexpr auto scribe = R"sh(#!/bin/sh
while [ $# -gt 0 ]; do arguments="$arguments$1
"; [ "$1" = -w ] && wav=$2; shift; done
printf %s "$arguments" > "$wav.arguments"
/usr/bin/env > "$wav.environment"
/bin/cat > "$wav.stdin"
: > "$wav"
)sh";

// Never ends, unless what it is to say is short.
constexpr auto waiting = R"sh(#!/bin/sh
while [ $# -gt 0 ]; do [ "$1" = -w ] && wav=$2; shift; done
/bin/cat > "$wav.stdin"
[ "$(/usr/bin/wc -c < "$wav.stdin")" -lt 10 ] || exec /bin/sleep 1000
: > "$wav"
)sh";

// Finds this espeak-ng instead of the machine's while it lives.
class OtherVoice
{
public:
    explicit OtherVoice(const char *script)
    {
        fs::create_directories(m_folder / "bin");
        const fs::path program = m_folder / "bin" / "espeak-ng";
        TempFolder::write(program, script);
        fs::permissions(program, fs::perms::owner_all);
        qputenv("PATH", QByteArray((m_folder / "bin").c_str()));
    }
    ~OtherVoice() { qputenv("PATH", m_path); }
    OtherVoice(const OtherVoice &) = delete;
    OtherVoice &operator=(const OtherVoice &) = delete;

    [[nodiscard]] fs::path cache() const { return m_folder / "cache"; }
    [[nodiscard]] QStringList made(const char *ending) const
    {
        return QDir(QString::fromStdString(cache().string())).entryList({QStringLiteral("*") + QLatin1String(ending)}, QDir::Files);
    }
    [[nodiscard]] QByteArray written(const char *ending) const
    {
        const QStringList files = made(ending);
        QFile file(QString::fromStdString(cache().string()) + u'/' + files.value(0));
        return files.size() == 1 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not one file)");
    }

private:
    TempFolder m_folder;
    QByteArray m_path = qgetenv("PATH");
};

bool madeOne(const OtherVoice &other)
{
    return QTest::qWaitFor([&other] { return other.made(".wav").size() == 1; });
}

} // namespace

TEST(Voice, noWordOfASentenceStandsInTheCommandLine)
{
    const OtherVoice other(scribe);
    Voice voice(other.cache());
    const QString sentence = QStringLiteral("-w /tmp/owned --stdout Halten Sie \u00fcber dem Schulterblatt");
    voice.prepare(sentence);
    ASSERT_TRUE(madeOne(other));
    EXPECT_FALSE(other.written(".arguments").contains("owned")) << other.written(".arguments").toStdString();
    EXPECT_TRUE(other.written(".arguments").startsWith("--stdin\n"));
    EXPECT_EQ(other.written(".stdin"), sentence.toUtf8());
}

TEST(Voice, theProgramSeesNothingOfThisOnesEnvironment)
{
    qputenv("UNKNOT_TEST_SECRET", "secret");
    const OtherVoice other(scribe);
    Voice voice(other.cache());
    voice.prepare(QStringLiteral("Press."));
    ASSERT_TRUE(madeOne(other));
    const QByteArray seen = other.written(".environment");
    EXPECT_TRUE(seen.contains("LC_ALL=C.UTF-8")) << seen.toStdString();
    EXPECT_FALSE(seen.contains("secret")) << seen.toStdString();
    EXPECT_FALSE(seen.contains("HOME=")) << seen.toStdString();
    qunsetenv("UNKNOT_TEST_SECRET");
}

TEST(Voice, aSentenceThatTakesForeverIsGivenUpAndTheNextOneSpoken)
{
    const OtherVoice other(waiting);
    Voice voice(other.cache(), Milliseconds(100));
    voice.prepare(QStringLiteral("A sentence that never ends"));
    voice.prepare(QStringLiteral("Press."));
    ASSERT_TRUE(madeOne(other));
    EXPECT_EQ(other.made(".part.stdin").size(), 2);
}

// With the voice itself, where there is one: what looks like an option is said, and writes nothing else.
TEST(Voice, aSentenceLikeAnOptionIsRenderedAndTouchesNoOtherFile)
{
    if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty())
        GTEST_SKIP() << "espeak-ng is not installed";
    const TempFolder folder;
    const fs::path precious = folder / "precious";
    TempFolder::write(precious, "years of notes");
    Voice voice(folder / "cache");
    voice.prepare(QStringLiteral("-w%1").arg(QString::fromStdString(precious.string())));
    const QDir cache(QString::fromStdString((folder / "cache").string()));
    ASSERT_TRUE(QTest::qWaitFor([&cache] { return cache.entryList({QStringLiteral("*.wav")}, QDir::Files).size() == 1; }));
    EXPECT_EQ(fs::file_size(precious), 14U);
    EXPECT_GT(cache.entryInfoList({QStringLiteral("*.wav")}).constFirst().size(), 1000);
}

} // namespace unknot::test
