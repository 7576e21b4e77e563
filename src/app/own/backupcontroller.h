// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/backups.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <future>
#include <vector>

namespace unknot::app
{

class JournalKeeper;

// The copies of the journal: made by themselves once it is known to be whole and on each new day, and restored from. What
// reads or writes them runs in a thread beside the window's. Where the journal's keeper has none of its own, it is done
// at once, and nothing by itself.
class BackupController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QString said READ said NOTIFY changed) // of the last one, or why none could be made
    Q_PROPERTY(QStringList days READ days NOTIFY changed) // to choose from, newest first, as of the last look()
    Q_PROPERTY(int chosen READ chosen NOTIFY changed) // of these; -1: none
    Q_PROPERTY(QString preview READ preview NOTIFY changed) // of the chosen one; empty: it is being read
    Q_PROPERTY(QString file READ file NOTIFY changed) // chosen instead of these; empty: none
    Q_PROPERTY(bool asksPassphrase READ asksPassphrase NOTIFY changed) // it is encrypted
    Q_PROPERTY(bool canRestore READ canRestore NOTIFY changed) // the chosen one
    Q_PROPERTY(QString offer READ offer NOTIFY changed) // for a journal that is damaged; empty: there is none
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) // why nothing is restored

public:
    BackupController(JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder, QObject *parent = nullptr);

    [[nodiscard]] const QString &said() const { return m_said; }
    [[nodiscard]] QStringList days() const;
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] const QString &preview() const { return m_preview; }
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool asksPassphrase() const { return m_asksPassphrase; }
    [[nodiscard]] bool canRestore() const { return m_canRestore; }
    [[nodiscard]] const QString &offer() const { return m_offer; }
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    void backUp(); // today's, if it is due
    Q_INVOKABLE void backUpNow(); // also where there is one of today
    Q_INVOKABLE void look();
    Q_INVOKABLE void choose(int index);
    Q_INVOKABLE void chooseFile(const QUrl &file); // a copy that lies elsewhere
    Q_INVOKABLE void open(const QString &passphrase); // that copy
    Q_INVOKABLE void leave(); // nothing is chosen
    // It is noted, and done once the journal is closed: the program ends with ProgramController::startAgain.
    Q_INVOKABLE void restore(); // the chosen one
    Q_INVOKABLE void restoreOffered();

Q_SIGNALS:
    void changed();
    void ends(int code);

private:
    using Then = std::function<void()>; // on the window's thread
    void beside(std::function<Then()> work);
    void make(Result<practice::BackedUp> (*how)(const std::filesystem::path &, const WallTime &));
    void clear();
    void lookForGood();
    [[nodiscard]] bool mayRestore(const std::filesystem::path &file); // else it is told
    void noted(const Status &status);

    JournalKeeper &m_journal;
    const Clock &m_clock;
    std::filesystem::path m_folder, m_file;
    QString m_said, m_preview, m_offer, m_trouble;
    std::vector<practice::Backup> m_all;
    std::optional<practice::Backup> m_good;
    int m_chosen = -1;
    bool m_canRestore = false, m_backsUp = false, m_asksPassphrase = false;
    std::vector<std::future<void>> m_running; // last, so that it is waited for first
};

} // namespace unknot::app
