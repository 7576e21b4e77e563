// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/beside.h"
#include "present/backupspage.h"

#include <QUrl>

namespace unknot::app
{

class JournalKeeper;

// The copies of the journal: made by themselves once it is known to be whole and on each new day, and restored from. What
// reads or writes them runs in a thread beside the window's. Where the journal's keeper has none of its own, it is done
// at once, and nothing by itself.
class BackupController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(unknot::present::BackupsText text READ text NOTIFY changed)

public:
    BackupController(JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder);

    [[nodiscard]] const present::BackupsText &text() const { return m_page.text(); }

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
    // Beside the window's thread; what came of it is taken in this one, and told.
    template<class Work, class Take>
    void beside(Work work, Take take)
    {
        m_beside.run([this, work = std::move(work), take]() -> practice::Beside::Then {
            return [this, take, came = work()] {
                take(came);
                Q_EMIT changed();
            };
        });
    }
    void make(Result<practice::BackedUp> (*how)(const std::filesystem::path &, const WallTime &));
    void lookForGood();
    void end(const std::filesystem::path &restores, const std::function<Status()> &note); // else it is told why not

    JournalKeeper &m_journal;
    const Clock &m_clock;
    std::filesystem::path m_folder;
    present::BackupsPage m_page;
    bool m_backsUp = false;
    practice::Beside m_beside; // last, so that it is waited for first
};

} // namespace unknot::app
