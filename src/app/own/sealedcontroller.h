// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/own/journalkeeper.h"
#include "practice/sealedcopy.h"
#include "present/backuptext.h"

namespace unknot::app
{

// A copy of the whole journal under a passphrase. What is not on the disk yet is not in it, so until all is saved none is made. Without
// a passphrase none is, so the ways to write that ask for none refuse.
class SealedController : public unknot::app::CopyController // by its whole name, which qmllint looks for
{
    Q_OBJECT

    Q_PROPERTY(QString warning READ warning CONSTANT) // that a passphrase that is lost is lost

public:
    SealedController(const JournalKeeper &journal, const std::filesystem::path &dataFolder, const journal::SealCost &cost = {});

    [[nodiscard]] QString warning() const { return present::passphraseWarning(); }

    // A file that is there is replaced where `replaces`.
    Q_INVOKABLE void seal(const QString &typed, const QString &passphrase, const QString &again, bool replaces);

private:
    [[nodiscard]] Result<practice::CopyMaking> begin() const;

    const JournalKeeper &m_journal;
    std::filesystem::path m_dataFolder;
    journal::SealCost m_cost;
    std::string m_passphrase; // only while a copy begins
};

} // namespace unknot::app
