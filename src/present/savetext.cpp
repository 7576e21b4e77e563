// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/savetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct SaveWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SaveWords)
};

} // namespace

QString notWritten(SaveFault fault, const QString &file, const QString &why)
{
    switch (fault) {
    case SaveFault::NoPlace:
        return SaveWords::tr("That place can't be written to. Choose a folder on this computer.");
    case SaveFault::OwnFile:
        return SaveWords::tr("%1 belongs to Unknot itself and was left as it is. Choose another name.").arg(file);
    case SaveFault::Exists:
        return SaveWords::tr("There is a file %1 already. Nothing was written yet.").arg(file);
    case SaveFault::Failed:
        break;
    }
    return SaveWords::tr("%1 could not be written: %2. Your journal is as it was.").arg(file, why);
}

QString exportWritten(const QString &file)
{
    return SaveWords::tr("Everything was written to %1.").arg(file);
}

QString exportUnreadable(const QString &why)
{
    return SaveWords::tr("The journal could not be read, so nothing was written. %1").arg(why);
}

QString elsewhereWritten(const QString &file)
{
    return SaveWords::tr("What was done since the start is in %1.").arg(file);
}

} // namespace unknot::present
