// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/savetext.h"

#include "present/errortext.h"
#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

using practice::CopyFault;

struct SaveWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SaveWords)
};

QString writtenSentence(CopyOf what, const QString &file)
{
    switch (what) {
    case CopyOf::Journal:
        return SaveWords::tr("Everything was written to %1.").arg(file);
    case CopyOf::Report:
        return SaveWords::tr("The report is in %1.").arg(file);
    case CopyOf::ThisRun:
        break;
    }
    return SaveWords::tr("What was done since the start is in %1.").arg(file);
}

} // namespace

CopyText copyText(CopyOf what, const QString &file, const std::optional<practice::CopyRefused> &refused)
{
    if (!refused)
        return {writtenSentence(what, file), true, false};
    return {notWritten(*refused, file), false, refused->fault == CopyFault::Exists};
}

CopyText copyUnreadable(const Error &error)
{
    return {SaveWords::tr("The journal could not be read, so nothing was written. %1").arg(readingSentence(error)), false, false};
}

QString notWritten(const practice::CopyRefused &refused, const QString &file)
{
    switch (refused.fault) {
    case CopyFault::NoPlace:
        return SaveWords::tr("That place can't be written to. Choose a folder on this computer.");
    case CopyFault::OwnFile:
        return SaveWords::tr("%1 belongs to Unknot itself and was left as it is. Choose another name.").arg(file);
    case CopyFault::Exists:
        return SaveWords::tr("There is a file %1 already. Nothing was written yet.").arg(file);
    case CopyFault::Failed:
        break;
    }
    return SaveWords::tr("%1 could not be written: %2. Your journal is as it was.").arg(file, toQt(refused.why));
}

QString copyName(CopyOf what)
{
    switch (what) {
    case CopyOf::Journal:
        return QStringLiteral("unknot-journal.json");
    case CopyOf::Report:
        return QStringLiteral("unknot-report.pdf");
    case CopyOf::ThisRun:
        break;
    }
    return QStringLiteral("unknot-not-saved.json");
}

} // namespace unknot::present
