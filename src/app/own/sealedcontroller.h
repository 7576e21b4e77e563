// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/beside.h"
#include "practice/sealedcopy.h"
#include "present/backuptext.h"

namespace unknot::app
{

// A copy of the whole journal under a passphrase, in a file of the person's. A thread beside the window's makes it, where the journal's
// keeper has one; what is not on the disk yet is not in it, so until all is saved none is made.
class SealedController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::CopyText text READ text NOTIFY changed)
    Q_PROPERTY(QString warning READ warning CONSTANT) // that a passphrase that is lost is lost

public:
    SealedController(JournalKeeper &journal, std::filesystem::path dataFolder, const journal::SealCost &cost = {});

    [[nodiscard]] const present::CopyText &text() const { return m_text; }
    [[nodiscard]] QString warning() const { return present::passphraseWarning(); }

    [[nodiscard]] Q_INVOKABLE QString proposed() const;
    [[nodiscard]] Q_INVOKABLE QString placedIn(const QUrl &folder, const QString &typed) const; // the same name there
    // A file that is there is replaced where `replaces`.
    Q_INVOKABLE void write(const QString &typed, const QString &passphrase, const QString &again, bool replaces);
    Q_INVOKABLE void forget(); // what was said, but for what is being made

Q_SIGNALS:
    void changed();

private:
    void show(const present::CopyText &text);

    JournalKeeper &m_journal;
    std::filesystem::path m_dataFolder;
    journal::SealCost m_cost;
    present::CopyText m_text;
    practice::Beside m_beside; // last, so that it is waited for first
};

} // namespace unknot::app
