// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot::present
{

// Why a copy was not written.
enum class SaveFault {
    NoPlace, // no name, or not on this computer
    OwnFile, // one of the program's own
    Exists, // and nobody has said that it may be replaced
    Failed // the system refused
};

// What came of it: what is in the file, or why it is not. `why` is the system's word, for Failed.
QString notWritten(SaveFault fault, const QString &file, const QString &why);
QString exportWritten(const QString &file);
QString exportUnreadable(const QString &why); // the journal could not be read for it
QString elsewhereWritten(const QString &file);

} // namespace unknot::present
