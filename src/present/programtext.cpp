// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/programtext.h"

#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct ProgramWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ProgramWords)
};

} // namespace

QString folderNotOpened()
{
    return ProgramWords::tr("No program was found that shows folders. The folder is the one named above.");
}

QString notDeletedInUse()
{
    return ProgramWords::tr("Nothing was deleted: another program is using the journal. Close it and try again.");
}

QString notDeletedReadOnly()
{
    return ProgramWords::tr("Nothing was deleted: the folder can't be written to.");
}

QString deletedSentence(const Status &deleted)
{
    return deleted ? ProgramWords::tr("Your data was deleted. Unknot starts as on the first day.")
                   : ProgramWords::tr("Not everything could be deleted: %1 is still there. Unknot tries again at its next start.")
                         .arg(toQt(deleted.error().file));
}

QString screenStaysOnBecause()
{
    return ProgramWords::tr("A session is running");
}

} // namespace unknot::present
