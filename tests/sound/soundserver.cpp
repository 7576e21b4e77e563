// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soundserver.h"

#include <QStandardPaths>
#include <QtTest>

#include <algorithm>
#include <cstring>
#include <stdexcept>

namespace unknot::test
{

namespace
{

int pactl(const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral("pactl"), arguments);
    process.waitForFinished(-1);
    return process.exitCode();
}

} // namespace

bool SoundServer::available()
{
    return std::ranges::none_of(std::initializer_list<const char *>{"pulseaudio", "parec", "pactl"},
        [](const char *name) { return QStandardPaths::findExecutable(QLatin1String(name)).isEmpty(); });
}

SoundServer::SoundServer()
{
    const std::string socket = (m_folder / "socket").string();
    for (const char *variable : {"HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, QByteArray(m_folder.path().c_str()));
    qputenv("PULSE_SERVER", QByteArray("unix:") + socket.c_str());
    const std::string protocol = "module-native-protocol-unix auth-anonymous=1 socket=" + socket;
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("pulseaudio"),
        {QStringLiteral("-n"), QStringLiteral("--daemonize=no"), QStringLiteral("--exit-idle-time=-1"), QStringLiteral("-L"),
            QString::fromStdString(protocol)});
    if (!QTest::qWaitFor([] { return pactl({QStringLiteral("info")}) == 0; }, 10'000))
        throw std::runtime_error("pulseaudio does not start");
    giveDevice();
}

SoundServer::~SoundServer()
{
    for (QProcess *process : {&m_recorder, &m_server}) {
        process->kill();
        process->waitForFinished(-1);
    }
}

void SoundServer::loseDevice()
{
    pactl({QStringLiteral("unload-module"), QStringLiteral("module-null-sink")});
}

void SoundServer::giveDevice()
{
    pactl({QStringLiteral("load-module"), QStringLiteral("module-null-sink"), QStringLiteral("sink_name=nobody"),
        QStringLiteral("format=s16le"), QStringLiteral("channels=1"), QStringLiteral("rate=%1").arg(rate)});
}

void SoundServer::record()
{
    QObject::connect(&m_recorder, &QProcess::readyReadStandardOutput, &m_recorder, [this] { listen(); });
    m_recorder.start(QStringLiteral("parec"),
        {QStringLiteral("--device=nobody.monitor"), QStringLiteral("--raw"), QStringLiteral("--format=s16le"),
            QStringLiteral("--channels=1"), QStringLiteral("--rate=%1").arg(rate), QStringLiteral("--latency-msec=5")});
    if (!QTest::qWaitFor([this] { return m_heard.size() > rate / 2; }, 10'000))
        throw std::runtime_error("nothing is recorded");
}

void SoundServer::listen()
{
    const QByteArray bytes = m_recorder.readAllStandardOutput();
    const Span now = std::chrono::steady_clock::now().time_since_epoch();
    const std::size_t before = m_heard.size(), more = std::size_t(bytes.size()) / sizeof(std::int16_t);
    m_heard.resize(before + more);
    std::memcpy(m_heard.data() + before, bytes.data(), more * sizeof(std::int16_t));
    m_began = std::min(m_began, now - Span(double(m_heard.size()) * 1000 / rate));
}

} // namespace unknot::test
