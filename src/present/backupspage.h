// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/backups.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// The copies of the journal, as the window tells of them.
struct BackupsText {
    Q_GADGET
    Q_PROPERTY(QString said MEMBER said) // of the last one, or why none could be made
    Q_PROPERTY(QStringList days MEMBER days) // to choose from, newest first, as they were last looked for
    Q_PROPERTY(int chosen MEMBER chosen) // of these; -1: none
    Q_PROPERTY(QString preview MEMBER preview) // of the chosen one; empty: none is
    Q_PROPERTY(QString file MEMBER file) // chosen instead of these; empty: none
    Q_PROPERTY(bool asksPassphrase MEMBER asksPassphrase) // it is encrypted
    Q_PROPERTY(bool canRestore MEMBER canRestore) // the chosen one
    Q_PROPERTY(QString offer MEMBER offer) // for a journal that is damaged; empty: there is none
    Q_PROPERTY(QString trouble MEMBER trouble) // why nothing is restored

public:
    QString said;
    QStringList days;
    int chosen = -1;
    QString preview, file;
    bool asksPassphrase = false, canRestore = false;
    QString offer, trouble;
    bool operator==(const BackupsText &) const = default;
};

// What is chosen to be restored, one of the backups or a copy from elsewhere, and what is told of it while that is read.
class BackupsPage
{
public:
    [[nodiscard]] const BackupsText &text() const { return m_text; }

    void backedUp(const Result<practice::BackedUp> &made, const WallTime &now);
    void listed(const Result<std::vector<practice::Backup>> &all, const WallTime &now); // nothing is chosen any more
    void leave(); // the same

    const practice::Backup *choose(int index); // whose preview is to be read now; null: there is none, and nothing was done
    void chooseFile(const std::filesystem::path &file); // of which it is to be read whether it is encrypted
    [[nodiscard]] bool mayOpen(const std::filesystem::path &file, const Result<bool> &isSealed); // at once: that needs no passphrase
    void opens(); // its preview is being read

    // Nothing where another was chosen meanwhile.
    void previewed(int index, const Result<practice::RestorePreview> &preview, const WallTime &now);
    void previewed(const std::filesystem::path &file, const Result<practice::RestorePreview> &preview, const WallTime &now);

    void offers(const std::optional<practice::Backup> &good, const WallTime &now); // in the place of a damaged journal
    void withdraw(); // it is not damaged

    [[nodiscard]] const practice::Backup *chosen() const; // null: none
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; } // empty: none
    [[nodiscard]] const practice::Backup *offered() const { return m_good ? &*m_good : nullptr; }
    void refused(const Error &error); // it can't be restored now
    void notNoted(); // the next start would not know of it

private:
    std::vector<practice::Backup> m_all;
    std::optional<practice::Backup> m_good;
    std::filesystem::path m_file;
    BackupsText m_text;
};

} // namespace unknot::present
