// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/synccontroller.h"

#include "present/text.h"

#include <utility>

namespace unknot::app
{

// What one goes by. What came is read by the journal's thread, and gone when it is in.
struct SyncController::Round {
    std::string folder;
    Known known;
    exchange::FolderLook look;
    exchange::SyncReport report;
    std::optional<Error> error; // of the journal
};

SyncController::SyncController(JournalKeeper &journal, const Clock &clock, std::filesystem::path dataFolder)
    : m_journal(journal), m_clock(clock), m_dataFolder(std::move(dataFolder))
{
    const auto want = [this] {
        m_turn.want();
        goOn();
    };
    for (QTimer *timer : {&m_calm, &m_filesCalm}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, want);
    }
    m_calm.setInterval(practice::calmAfterSaving);
    m_filesCalm.setInterval(practice::calmAfterFiles);
    connect(&journal, &JournalKeeper::checked, this, &SyncController::goOn);
    connect(&journal, &JournalKeeper::refusalChanged, this, &SyncController::goOn);
    connect(&journal, &JournalKeeper::saved, this, [this] {
        if (m_begun && m_choice.on)
            m_calm.start();
        goOn(); // where it waited for that
    });
    if (auto choice = practice::readSyncChoice(m_dataFolder)) {
        m_choice = std::move(*choice);
        m_turn.setOn(m_choice.on);
        show({});
    } else {
        show(present::syncChoiceUnreadable(choice.error()));
    }
}

void SyncController::begin()
{
    m_begun = true;
    m_turn.want();
    goOn();
}

void SyncController::look()
{
    if (!m_begun || m_clock.now() - m_last < practice::soonestAgain)
        return;
    m_turn.want();
    goOn();
}

void SyncController::setHeld(bool held)
{
    if (held == m_turn.isHeld())
        return;
    m_turn.setHeld(held);
    goOn();
}

void SyncController::choose(const QUrl &folder)
{
    const QString name = folder.toLocalFile();
    const std::filesystem::path path = present::fromQt(name);
    if (const auto fault = practice::syncFolderFault(path, m_dataFolder)) {
        present::SyncText text;
        text.told = present::syncFolderCantBe(*fault, name);
        return show(text);
    }
    keep({path.string(), m_choice.on, path.string() == m_choice.folder && m_choice.agreed});
}

void SyncController::setOn(bool on)
{
    if (m_choice.folder.empty() || on == m_choice.on)
        return;
    keep({m_choice.folder, on, m_choice.agreed});
}

// Not on the disk, it does not hold either: the next start would do something else.
void SyncController::keep(const practice::SyncChoice &choice)
{
    if (const Status kept = practice::writeSyncChoice(m_dataFolder, choice); !kept)
        return show(present::syncNotKept(present::toQt(m_dataFolder.string())));
    m_choice = choice;
    m_turn.setOn(choice.on);
    m_turn.answered();
    m_watcher.reset();
    show({});
    begin();
}

void SyncController::syncNow()
{
    begin();
}

void SyncController::answer(bool takesIn)
{
    if (m_turn.asks())
        keep({m_choice.folder, takesIn, takesIn});
}

void SyncController::goOn()
{
    const auto &state = m_journal.queue().state();
    m_turn.setPossible(m_journal.reader() && !state.checking && state.allSaved() && !state.lookingOnly && !state.forgetful);
    if (!m_begun)
        return;
    if (!m_turn.begin()) {
        if (const auto waits = m_turn.waits(); waits != practice::SyncTurn::Waits::No)
            show(present::syncWaits(waits));
        return;
    }
    auto round = std::make_shared<Round>();
    round->folder = m_choice.folder;
    if (auto known = journal::synced(*m_journal.reader()))
        round->known = std::move(*known);
    else
        return fail(known.error());
    show(present::syncRuns());
    beside([this, round]() -> Then {
        return [this, round, look = exchange::lookInto(round->folder, round->known)]() mutable { looked(round, std::move(look)); };
    });
}

void SyncController::beside(std::function<Then()> work)
{
    if (m_journal.threads() == JournalKeeper::Threads::None)
        return work()();
    m_running
        = std::async(std::launch::async, [this, work = std::move(work)] { QMetaObject::invokeMethod(this, work(), Qt::QueuedConnection); });
}

void SyncController::looked(const std::shared_ptr<Round> &round, Result<exchange::FolderLook> look)
{
    if (m_turn.isHeld() || !isMeant(*round)) { // a session began meanwhile, or another folder was chosen
        m_turn.want();
        return end({});
    }
    if (!look)
        return fail(look.error());
    round->look = std::move(*look);
    if (!round->look.incoming.empty() && !m_choice.agreed)
        return ask(*round);
    takeIn(round);
}

bool SyncController::isMeant(const Round &round) const
{
    return m_choice.on && m_choice.folder == round.folder;
}

void SyncController::ask(const Round &round)
{
    std::vector<exchange::TakenIn> comes;
    for (const exchange::Incoming &one : round.look.incoming) {
        if (const auto plan = exchange::planMerge(*m_journal.reader(), one.document, m_clock.wall()))
            comes.push_back({one.machine, *plan});
    }
    m_turn.ask();
    end(present::syncAsks(comes));
}

// Into the file alone, as with all that comes in. What can't be written now comes with the next round.
void SyncController::takeIn(const std::shared_ptr<Round> &round)
{
    if (round->look.incoming.empty()) {
        round->report.left = round->look.left;
        return writeOut(round);
    }
    const auto write = [round, now = m_clock.wall()](journal::JournalStore &store) -> Status {
        if (store.file().empty())
            return {};
        round->report = {};
        const Status taken = exchange::takeInFound(store, round->look, now, round->report);
        round->error = taken ? std::nullopt : std::optional(taken.error());
        return {};
    };
    m_journal.write(write, [this, round](bool saved) {
        if (!saved || round->error) {
            m_calm.start();
            return end(present::syncNotSaved());
        }
        round->look.incoming.clear();
        if (!isMeant(*round))
            return end({});
        writeOut(round);
    });
}

void SyncController::writeOut(const std::shared_ptr<Round> &round)
{
    auto reader = practice::pastBeside(m_journal.queue());
    if (!reader)
        return fail(reader.error());
    beside([this, round, journal = std::make_shared<journal::JournalReader>(std::move(*reader)), now = m_clock.wall()]() -> Then {
        return
            [this, round, written = practice::writeOut(*journal, round->folder, round->look, round->known, now)] { wrote(round, written); };
    });
}

void SyncController::wrote(const std::shared_ptr<Round> &round, const Result<practice::SyncWritten> &written)
{
    if (written && written->record) {
        m_journal.write([record = *written->record](
                            journal::JournalStore &store) { return store.file().empty() ? Status{} : journal::setSynced(store, record); });
    }
    const bool isNew = std::ranges::any_of(round->report.taken, [](const exchange::TakenIn &one) { return !one.plan.isNothing(); });
    if (written)
        end(present::syncDone(round->report, *written, m_clock.wall()));
    else
        fail(written.error());
    if (isNew) // as if it were another journal: everything that was read of it is void
        Q_EMIT m_journal.refusalChanged();
}

void SyncController::fail(const Error &error)
{
    end(present::syncFailed(error, present::toQt(m_choice.folder)));
}

void SyncController::end(const present::SyncText &text)
{
    m_turn.end();
    m_last = m_clock.now();
    if (m_choice.on && !m_watcher && m_journal.threads() == JournalKeeper::Threads::Own) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, [this] { m_filesCalm.start(); });
    }
    if (m_watcher) // a folder that was gone is watched no more
        m_watcher->addPath(present::toQt(m_choice.folder));
    show(text);
    goOn();
}

void SyncController::show(present::SyncText text)
{
    text.folder = present::toQt(m_choice.folder);
    text.on = m_choice.on;
    if (text == m_text)
        return;
    m_text = std::move(text);
    Q_EMIT changed();
}

} // namespace unknot::app
