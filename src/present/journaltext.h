// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/journalqueue.h"

#include <QObject>
#include <QString>

namespace unknot::present
{

// How the journal is doing.
struct JournalText {
    Q_GADGET
    Q_PROPERTY(QString refusal MEMBER refusal) // why there is no journal; empty: there is, or it was agreed to
    Q_PROPERTY(bool canLook MEMBER canLook) // past sessions can be read
    Q_PROPERTY(bool mayRunUnsaved MEMBER mayRunUnsaved) // sessions can be run all the same, lightly
    Q_PROPERTY(bool canSetAside MEMBER canSetAside) // and another be begun in its place
    Q_PROPERTY(bool forgetful MEMBER forgetful) // running without saving, as agreed
    Q_PROPERTY(bool allSaved MEMBER allSaved)
    Q_PROPERTY(QString trouble MEMBER trouble) // why something is not saved; empty: all is
    Q_PROPERTY(QString closing MEMBER closing) // what closing now would lose; empty: nothing
    Q_PROPERTY(QString notice MEMBER notice) // what became of files beside the journal, to be told once

public:
    QString refusal, trouble, closing, notice;
    bool canLook = false, mayRunUnsaved = false, canSetAside = false, forgetful = false, allSaved = true;
    bool operator==(const JournalText &) const = default;
};

// `holder`: of a journal that another program has open, which, where that is known.
JournalText journalText(
    const practice::JournalQueue::State &state, bool canLook, const std::optional<journal::JournalStore::Holder> &holder = {});

} // namespace unknot::present
