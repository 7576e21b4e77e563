// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/savetext.h"

#include "base/sink.h"
#include "present/errortext.h"
#include "present/sealedtext.h"
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
        return SaveWords::tr("What was done since the start is in %1.").arg(file);
    case CopyOf::SomeDays:
        return SaveWords::tr("The days you chose were written to %1.").arg(file);
    case CopyOf::Sealed:
        return SaveWords::tr("An encrypted copy was made and checked: %1").arg(file);
    case CopyOf::Table:
    case CopyOf::HealthRecord:
        break;
    }
    return SaveWords::tr("The numbers were written to %1.").arg(file);
}

QStringList missingSentence(std::size_t count)
{
    if (count == 0)
        return {};
    return {count == 1 ? SaveWords::tr("One change of something older is not in it: make it once more.")
                       : SaveWords::tr("%n changes of something older are not in it: make them once more.", nullptr, int(count))};
}

} // namespace

CopyText copyText(CopyOf what, const QString &file, const std::optional<practice::CopyRefused> &refused, std::size_t missing)
{
    if (!refused)
        return {(QStringList{writtenSentence(what, file)} + missingSentence(missing)).join(u' '), true, false};
    if (refused->fault == CopyFault::NotMade && refused->error && *refused->error != wasStopped())
        return copyUnreadable(what, *refused->error);
    return {notWritten(*refused, file), false, refused->fault == CopyFault::Exists};
}

CopyText copyRuns(CopyOf what, std::size_t done, std::size_t all)
{
    if (what == CopyOf::Sealed)
        return sealingRuns();
    if (done == 0)
        return {SaveWords::tr("The file is being written."), false, false, true};
    return {SaveWords::tr("The file is being written: %1 of %2 records.").arg(done).arg(all), false, false, true};
}

CopyText copyUnreadable(CopyOf what, const Error &error)
{
    if (what == CopyOf::Sealed)
        return notSealed(error);
    return {SaveWords::tr("The journal could not be read, so nothing was written. %1").arg(readingSentence(error)), false, false};
}

namespace
{

// What the system said, by its kind.
QString failedSentence(Error::Kind kind, const QString &file)
{
    switch (kind) {
    case Error::Kind::Full:
        return SaveWords::tr("There is no space left for %1.").arg(file);
    case Error::Kind::NotFound:
        return SaveWords::tr("There is no folder for %1.").arg(file);
    case Error::Kind::Unreadable:
    case Error::Kind::ReadOnly:
        return SaveWords::tr("%1 can't be written there: see that you may write in its folder.").arg(file);
    case Error::Kind::Malformed:
    case Error::Kind::Invalid:
    case Error::Kind::TooNew:
    case Error::Kind::NotADatabase:
    case Error::Kind::Busy:
    case Error::Kind::Internal:
        break;
    }
    return SaveWords::tr("%1 could not be written.").arg(file);
}

} // namespace

QString notWritten(const practice::CopyRefused &refused, const QString &file)
{
    switch (refused.fault) {
    case CopyFault::NoPlace:
        return SaveWords::tr("That place can't be written to. Choose a folder on this computer.");
    case CopyFault::OwnFile:
        return SaveWords::tr("%1 belongs to Unknot itself and was left as it is. Choose another name.").arg(file);
    case CopyFault::Exists:
        return SaveWords::tr("There is a file %1 already. Nothing was written yet.").arg(file);
    case CopyFault::NotMade:
        return SaveWords::tr("Stopped: nothing was written. If there was a file %1, it is as it was.").arg(file);
    case CopyFault::Failed:
        break;
    }
    return SaveWords::tr("%1 Your journal is as it was.")
        .arg(failedSentence(refused.error ? refused.error->kind : Error::Kind::Internal, file));
}

QString printingSentence(Printing came)
{
    switch (came) {
    case Printing::HandedOver:
        return SaveWords::tr("The report was handed to the printer.");
    case Printing::NoDialog:
        return SaveWords::tr("No dialog for printing answers here. Save the report as a PDF and print that file.");
    case Printing::Failed:
        break;
    }
    return SaveWords::tr("The report could not be printed. Save it as a PDF and print that file.");
}

QString copyName(CopyOf what)
{
    switch (what) {
    case CopyOf::Journal:
        return QStringLiteral("unknot-journal.json");
    case CopyOf::Report:
        return QStringLiteral("unknot-report.pdf");
    case CopyOf::ThisRun:
        return QStringLiteral("unknot-not-saved.json");
    case CopyOf::SomeDays:
        return QStringLiteral("unknot-days.json");
    case CopyOf::Table:
        return QStringLiteral("unknot-pain.csv");
    case CopyOf::Sealed:
        return QStringLiteral("unknot-backup.sealed");
    case CopyOf::HealthRecord:
        break;
    }
    return QStringLiteral("unknot-pain-fhir.json");
}

} // namespace unknot::present
