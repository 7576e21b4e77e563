// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/folderrounds.h"

#include "practice/journalview.h"
#include "practice/ownfiles.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

// What one goes by. What came is read by the journal's thread, and gone when it is in.
struct FolderRounds::Round {
    std::string folder;
    std::vector<journal::SyncedRecord> known;
    exchange::FolderLook look;
    exchange::SyncReport report;
    std::optional<Error> error; // of the journal
};

FolderRounds::FolderRounds(
    JournalQueue &queue, const Clock &clock, std::filesystem::path dataFolder, Listener listener, JournalQueue::Post post)
    : m_queue(queue), m_clock(clock), m_dataFolder(std::move(dataFolder)), m_listener(std::move(listener)), m_beside(std::move(post))
{
    if (auto choice = readSyncChoice(m_dataFolder)) {
        m_choice = std::move(*choice);
        m_turn.setOn(m_choice.on);
    } else {
        m_news = syncnews::ChoiceUnreadable{choice.error()};
    }
}

void FolderRounds::begin()
{
    m_begun = true;
    want();
}

void FolderRounds::want()
{
    m_turn.want();
    goOn();
}

void FolderRounds::wantAgain()
{
    if (m_begun && m_clock.now() - m_last >= soonestAgain)
        want();
}

void FolderRounds::setHeld(bool held)
{
    if (held == m_turn.isHeld())
        return;
    m_turn.setHeld(held);
    goOn();
}

void FolderRounds::choose(const std::filesystem::path &folder)
{
    if (const auto fault = syncFolderFault(folder, m_dataFolder))
        return tell(syncnews::CantBe{*fault, folder.string()});
    keep({folder.string(), m_choice.on, folder.string() == m_choice.folder && m_choice.agreed});
}

void FolderRounds::setOn(bool on)
{
    if (!m_choice.folder.empty() && on != m_choice.on)
        keep({m_choice.folder, on, m_choice.agreed});
}

void FolderRounds::answer(bool takesIn)
{
    if (m_turn.asks())
        keep({m_choice.folder, takesIn, takesIn});
}

// Not on the disk, it does not hold either: the next start would do something else.
void FolderRounds::keep(const SyncChoice &choice)
{
    if (const Status kept = writeSyncChoice(m_dataFolder, choice); !kept)
        return tell(syncnews::NotKept{m_dataFolder.string()});
    m_choice = choice;
    m_turn.setOn(choice.on);
    m_turn.answered();
    tell({});
    begin();
}

void FolderRounds::goOn()
{
    const auto &state = m_queue.state();
    m_turn.setPossible(m_queue.reader() && !state.checking && state.allSaved() && !state.lookingOnly && !state.forgetful);
    if (!m_begun)
        return;
    if (!m_turn.begin()) {
        if (const auto waits = m_turn.waits(); waits != SyncTurn::Waits::No)
            tell(syncnews::Waiting{waits});
        return;
    }
    auto round = std::make_shared<Round>();
    round->folder = m_choice.folder;
    auto known = journal::synced(*m_queue.reader());
    if (!known)
        return fail(known.error());
    round->known = std::move(*known);
    tell(syncnews::Running{});
    m_beside.run([this, round]() -> Beside::Then {
        return [this, round, look = exchange::lookInto(round->folder, round->known)]() mutable { looked(round, std::move(look)); };
    });
}

bool FolderRounds::isMeant(const Round &round) const
{
    return m_choice.on && m_choice.folder == round.folder;
}

void FolderRounds::looked(const std::shared_ptr<Round> &round, Result<exchange::FolderLook> look)
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

void FolderRounds::ask(const Round &round)
{
    syncnews::Asking asking;
    for (const exchange::Incoming &one : round.look.incoming) {
        if (const auto plan = exchange::planMerge(*m_queue.reader(), one.document, m_clock.wall()))
            asking.comes.push_back({one.machine, *plan});
    }
    m_turn.ask();
    end(std::move(asking));
}

// Into the file alone, as with all that comes in. What can't be written now comes with the next round.
void FolderRounds::takeIn(const std::shared_ptr<Round> &round)
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
    m_queue.write(write, [this, round](bool saved) {
        if (!saved || round->error) {
            m_listener.notSaved();
            return end(syncnews::NotSaved{});
        }
        round->look.incoming.clear();
        if (!isMeant(*round))
            return end({});
        writeOut(round);
    });
}

void FolderRounds::writeOut(const std::shared_ptr<Round> &round)
{
    auto reader = pastBeside(m_queue);
    if (!reader)
        return fail(reader.error());
    m_beside.run(
        [this, round, journal = std::make_shared<journal::JournalReader>(std::move(*reader)), now = m_clock.wall()]() -> Beside::Then {
            return [this, round, written = practice::writeOut(*journal, round->folder, round->look, round->known, now)] {
                wrote(round, written);
            };
        });
}

void FolderRounds::wrote(const std::shared_ptr<Round> &round, const Result<SyncWritten> &written)
{
    if (written && written->record) {
        m_queue.write([record = *written->record](
                          journal::JournalStore &store) { return store.file().empty() ? Status{} : journal::setSynced(store, record); });
    }
    const bool isNew = std::ranges::any_of(round->report.taken, [](const exchange::TakenIn &one) { return !one.plan.isNothing(); });
    if (written)
        end(syncnews::Done{round->report, *written, m_clock.wall()});
    else
        fail(written.error());
    if (isNew)
        m_listener.broughtNew();
}

void FolderRounds::fail(const Error &error)
{
    if (error.file == journalIn(m_dataFolder).string())
        end(syncnews::JournalFailed{error});
    else
        end(syncnews::Failed{error});
}

void FolderRounds::end(SyncNews news)
{
    m_turn.end();
    m_last = m_clock.now();
    m_listener.ended();
    tell(std::move(news));
    goOn();
}

void FolderRounds::tell(SyncNews news)
{
    m_news = std::move(news);
    m_listener.told();
}

} // namespace unknot::practice
