// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandoptions.h"

#include "cli/output.h"

#include <QFileInfo>

namespace unknot::cli
{

CommandOptions::CommandOptions(const CommandLine &line, const QString &usage, const QList<QCommandLineOption> &options)
    : m_command(line.command)
{
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    m_parser.addOptions(options);
    m_parser.addOption(help);
    if (!m_parser.parse(line.arguments)) {
        complain(m_parser.errorText());
        m_exitNow = 2;
    } else if (m_parser.isSet(help)) {
        print(usage);
        m_exitNow = 0;
    }
}

int CommandOptions::wrongUsage(const QString &what) const
{
    complain(QStringLiteral("%1. See `unknot %2 --help`.").arg(what, m_command));
    return 2;
}

QString wrongEnding(const QString &file, const QStringList &endings)
{
    const QString ending = QFileInfo(file).suffix();
    if (ending.isEmpty() || endings.contains(ending, Qt::CaseInsensitive))
        return {};
    return QStringLiteral("%1: what is written is no .%2, but .%3").arg(file, ending, endings.join(QStringLiteral(" or .")));
}

} // namespace unknot::cli
