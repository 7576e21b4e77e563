// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempfolder.h"

#include <QByteArray>
#include <QProcess>

#include <stdexcept>

namespace unknot::test
{

// A bus of the test's own, that starts no service by itself, as the environment names it. It ends with this.
class PrivateBus
{
public:
    explicit PrivateBus(const char *variable)
    {
        TempFolder::write(m_folder / "bus.conf",
            "<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().string()
                + "</listen><policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                  "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
                QStringLiteral("--config-file=") + QString::fromStdString((m_folder / "bus.conf").string())});
        while (!m_daemon.canReadLine()) {
            if (!m_daemon.waitForReadyRead(-1))
                throw std::runtime_error("dbus-daemon does not start");
        }
        qputenv(variable, m_daemon.readLine().trimmed());
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(-1);
    }
    PrivateBus(const PrivateBus &) = delete;
    PrivateBus &operator=(const PrivateBus &) = delete;

private:
    TempFolder m_folder;
    QProcess m_daemon;
};

} // namespace unknot::test
