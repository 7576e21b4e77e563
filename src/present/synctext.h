// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/syncfolder.h"

#include <QString>
#include <QStringList>

namespace unknot::present
{

// What a folder that is kept alike on several machines brought, in lines; the first says whether anything did.
QStringList syncLines(const exchange::SyncReport &report);
QString syncFolderRefused(const Error &error, const QString &folder); // it is not there, or can't be read or written

} // namespace unknot::present
