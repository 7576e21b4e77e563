// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "practice/copytofile.h"

#include <QObject>
#include <QString>

#include <optional>

namespace unknot::present
{

// What can be copied.
enum class CopyOf {
    Journal,
    ThisRun,
    SomeDays, // of the journal
    Table, // of its numbers
    HealthRecord, // of its numbers too
    Report, // for a therapist
    Sealed // the whole journal under a passphrase
};

// What came of a copy that was asked for.
struct CopyText {
    Q_GADGET
    Q_PROPERTY(QString told MEMBER told) // what is in the file, or why it is not; empty: nothing was asked
    Q_PROPERTY(bool isWritten MEMBER isWritten)
    Q_PROPERTY(bool replaces MEMBER replaces) // there is a file of that name, and it may be replaced
    Q_PROPERTY(bool runs MEMBER runs) // it is being written, and can be stopped

public:
    QString told;
    bool isWritten = false, replaces = false, runs = false;
    bool operator==(const CopyText &) const = default;
};

// Of what was done since the start so many changes of older records are missing in it.
CopyText copyText(CopyOf what, const QString &file, const std::optional<practice::CopyRefused> &refused, std::size_t missing = 0);
CopyText copyUnreadable(CopyOf what, const Error &error); // what was to be copied could not be read
CopyText copyRuns(CopyOf what, std::size_t done, std::size_t all); // so many records of so many
QString notWritten(const practice::CopyRefused &refused, const QString &file);

// What came of printing a report.
enum class Printing { HandedOver, NoDialog, Failed }; // to the desktop, which has none, or could not
QString printingSentence(Printing came);

QString copyName(CopyOf what); // the file that is proposed: "unknot-journal.json"; its ending is that of the kind

} // namespace unknot::present
