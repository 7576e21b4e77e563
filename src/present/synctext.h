// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/folderrounds.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// What a folder that is kept alike on several machines brought, in lines; the first says whether anything did.
QStringList syncLines(const exchange::SyncReport &report);
QString syncFolderRefused(const Error &error, const QString &folder); // it is not there, or can't be read or written
QString syncFolderCantBe(practice::SyncFolderFault fault, const QString &folder);
QString syncReadable(); // that the files can be read by whoever can read the folder

// The folder that the window keeps the same.
struct SyncText {
    Q_GADGET
    Q_PROPERTY(QString folder MEMBER folder) // empty: none was chosen
    Q_PROPERTY(bool on MEMBER on)
    Q_PROPERTY(QString told MEMBER told) // when it was last, what it waits for, or why it can't be; empty: nothing yet
    Q_PROPERTY(QStringList lines MEMBER lines) // what came in, what waits and why, what went out
    Q_PROPERTY(bool asks MEMBER asks) // whether what others have there may be taken in
    Q_PROPERTY(bool runs MEMBER runs)

public:
    QString folder;
    bool on = false;
    QString told;
    QStringList lines;
    bool asks = false, runs = false;
    bool operator==(const SyncText &) const = default;
};

SyncText syncText(const practice::SyncNews &news, const practice::SyncChoice &choice);

} // namespace unknot::present
