// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/ownroutines.h"

#include <QDate>
#include <QObject>
#include <QString>

namespace unknot::present
{

// What the pages say of the routines that a person keeps, all of one moment.
struct OwnRoutinesState {
    Q_GADGET
    Q_PROPERTY(QString said MEMBER said) // what the last change did, or why it did nothing; empty: it has been read
    Q_PROPERTY(bool canTakeBack MEMBER canTakeBack)
    Q_PROPERTY(QString proposed MEMBER proposed) // the name under which the session ahead was opened to be changed, else empty
    Q_PROPERTY(QString unread MEMBER unread) // what of them could not be read, else empty

public:
    QString said, proposed, unread;
    bool canTakeBack = false;
    bool operator==(const OwnRoutinesState &) const = default;
};

QString keptSaid(const QString &name, bool isReplaced);
QString renamedSaid(const QString &from, const QString &to);
QString droppedSaid(const QString &name);
// `leftOut`: how many of its places others can't have; empty folder: nothing is left that can be given.
QString givenSaid(const QString &name, const QString &folder, int leftOut);
QString notKeptSaid(const Error &error);
// `read`: how many could be; `aside`: the name of the file that holds what could not, or empty.
QString unreadSaid(const Errors &errors, std::size_t read, const std::string &aside);

// What others have to be told of it, and what its pack is called.
catalogue::Routine describedForOthers(catalogue::Routine routine);
catalogue::PackInfo packOf(const catalogue::Routine &routine, const QDate &today);

} // namespace unknot::present
