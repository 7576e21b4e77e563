// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandline.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace unknot::cli
{

// What the command line gave one command. Answers --help and options nobody knows by itself.
class CommandOptions
{
public:
    CommandOptions(const CommandLine &line, const QString &usage, const QList<QCommandLineOption> &options = {});

    // Set: everything has been said, leave with this.
    [[nodiscard]] std::optional<int> exitNow() const { return m_exitNow; }

    [[nodiscard]] bool isSet(const char *name) const { return m_parser.isSet(QLatin1String(name)); }
    [[nodiscard]] QString value(const char *name) const { return m_parser.value(QLatin1String(name)); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

    // Says what is wrong with the use and where the help is; returns the exit code.
    [[nodiscard]] int wrongUsage(const QString &what) const;

    static QCommandLineOption flag(const char *name) { return QCommandLineOption(QLatin1String(name)); }
    static QCommandLineOption taking(const QStringList &names, const char *what, const char *standard = "")
    {
        return {names, QString(), QLatin1String(what), QLatin1String(standard)};
    }

private:
    QString m_command;
    QCommandLineParser m_parser;
    std::optional<int> m_exitNow;
};

// Why a file of that name would not be what is written; empty: it ends in one of them, or in nothing.
QString wrongEnding(const QString &file, const QStringList &endings);

} // namespace unknot::cli
