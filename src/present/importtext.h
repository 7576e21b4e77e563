// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/takingin.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// Another journal that is to be taken in, as it is shown before that, and what came of it.
struct ImportText {
    Q_GADGET
    Q_PROPERTY(QString told MEMBER told) // what it comes to, what came of it, or why it can't be; empty: nothing was asked
    Q_PROPERTY(QStringList lines MEMBER lines) // of it, each a sentence
    Q_PROPERTY(bool mayTakeIn MEMBER mayTakeIn) // there is something to take in, and nothing was yet
    Q_PROPERTY(bool mayUndo MEMBER mayUndo) // what came in can be taken out again
    Q_PROPERTY(bool mayBringBack MEMBER mayBringBack) // it was, and can be brought back

public:
    QString told;
    QStringList lines;
    bool mayTakeIn = false, mayUndo = false, mayBringBack = false;
    bool operator==(const ImportText &) const = default;
};

ImportText importText(const practice::TakingNews &news, const QString &file); // of the file's faults at most five are told

} // namespace unknot::present
