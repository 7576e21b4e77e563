// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace unknot::present
{

// What came of asking for the data folder, or for the data in it to go.
QString folderNotOpened();
QString notDeletedInUse(); // another program has the journal
QString notDeletedReadOnly(); // it could not even be noted
// At the start after; the Error names what could not be deleted.
QString deletedSentence(const Status &deleted);

QString screenStaysOnBecause(); // told to the desktop, which may show it

} // namespace unknot::present
