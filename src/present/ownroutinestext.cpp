// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/ownroutinestext.h"

#include "present/datafault.h"
#include "present/errortext.h"
#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

using catalogue::PackInfo, catalogue::Routine;

namespace
{

struct OwnRoutinesText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::OwnRoutinesText)
};

} // namespace

QString keptSaid(const QString &name, bool isReplaced)
{
    return isReplaced ? OwnRoutinesText::tr("“%1” holds these points now.").arg(name)
                      : OwnRoutinesText::tr("Kept as “%1”, among your routines.").arg(name);
}

QString renamedSaid(const QString &from, const QString &to)
{
    return OwnRoutinesText::tr("“%1” is called “%2” now.").arg(from, to);
}

QString droppedSaid(const QString &name)
{
    return OwnRoutinesText::tr("“%1” is removed.").arg(name);
}

QString givenSaid(const QString &name, const QString &folder, int leftOut)
{
    if (folder.isEmpty())
        return OwnRoutinesText::tr("“%1” was not written: others do not have its points.").arg(name);
    QString written = OwnRoutinesText::tr("“%1” is written to %2. Give that folder on: who has Unknot takes it in under Settings, "
                                          "Packs, and sees first what is in it.")
                          .arg(name, folder);
    if (leftOut == 0)
        return written;
    return written + u' '
        + (leftOut == 1
                ? OwnRoutinesText::tr("1 point is left out that others do not have or that goes past one session.")
                : OwnRoutinesText::tr("%n points are left out that others do not have or that go past one session.", nullptr, leftOut));
}

QString notKeptSaid(const Error &error)
{
    if (error.kind == Error::Kind::Invalid)
        return OwnRoutinesText::tr("Nothing has been changed. A routine needs a point, and a name of up to %1 letters that no other has; "
                                   "there can be %2 routines.")
            .arg(practice::OwnRoutines::longestName)
            .arg(practice::OwnRoutines::most);
    return folderSentence(error);
}

QString unreadSaid(const Errors &errors, std::size_t read, const std::string &aside)
{
    if (errors.empty())
        return {};
    if (!aside.empty())
        return OwnRoutinesText::tr("What of your own routines could not be read is in the file %1.").arg(toQt(aside));
    const Error &first = errors.front();
    const QString what = read == 0 ? OwnRoutinesText::tr("Your own routines can't be read.")
                                   : OwnRoutinesText::tr("Not all of your own routines can be read.");
    const bool isThere = first.kind == Error::Kind::Malformed || first.kind == Error::Kind::Invalid;
    return (isThere ? OwnRoutinesText::tr("%1 The file stays as it is, and is set aside before anything is written: %2.")
                    : OwnRoutinesText::tr("%1 None can be kept until the file can be read: %2."))
        .arg(what, dataFault(first));
}

Routine describedForOthers(Routine routine)
{
    routine.purpose = fromQt(OwnRoutinesText::tr("Put together by one person."));
    routine.forWhom = fromQt(OwnRoutinesText::tr("For whoever was given it and knows what it is for."));
    routine.notFor = fromQt(
        OwnRoutinesText::tr("Nobody has checked that it fits you. Leave out what hurts more than pressing should, and what is new."));
    return routine;
}

PackInfo packOf(const Routine &routine, const QDate &today)
{
    PackInfo info;
    info.id = routine.id.value;
    info.name = routine.name;
    info.author = fromQt(OwnRoutinesText::tr("somebody who uses Unknot"));
    info.version = "1";
    info.date = fromQt(today.toString(Qt::ISODate));
    info.description = fromQt(OwnRoutinesText::tr("One routine that a person put together for themselves."));
    info.license = "CC-BY-4.0";
    return info;
}

} // namespace unknot::present
