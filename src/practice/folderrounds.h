// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/beside.h"
#include "practice/foldersync.h"

#include <memory>
#include <variant>

namespace unknot::practice
{

// What there is to tell of a folder that is kept the same.
namespace syncnews
{
struct Nothing {
};
struct ChoiceUnreadable {
    Error error;
};
struct CantBe { // the one that was to be chosen
    SyncFolderFault fault = SyncFolderFault::Missing;
    std::string folder;
};
struct NotKept { // what was chosen: that can't be written into the data folder
    std::string dataFolder;
};
struct Waiting {
    SyncTurn::Waits what = SyncTurn::Waits::No;
};
struct Running {
};
struct Asking { // whether what others have may be taken in
    std::vector<exchange::TakenIn> comes; // what that would come to
};
struct NotSaved {
}; // what others have: it waits for the disk
struct Failed { // at the folder: the journal is as it was
    Error error;
};
struct JournalFailed {
    Error error;
};
struct Done {
    exchange::SyncReport report;
    SyncWritten written;
    WallTime at;
};
} // namespace syncnews
using SyncNews = std::variant<syncnews::Nothing, syncnews::ChoiceUnreadable, syncnews::CantBe, syncnews::NotKept, syncnews::Waiting,
    syncnews::Running, syncnews::Asking, syncnews::NotSaved, syncnews::Failed, syncnews::JournalFailed, syncnews::Done>;

// The rounds of a folder that is kept the same on several machines (exchange/syncfolder.h) while the program runs: which folder it is, as
// the person has chosen it, and one round after the other, each as SyncTurn lets it. The files are read and written beside the owner's
// thread; what comes in goes by the journal's queue, into the file alone.
class FolderRounds
{
public:
    // Told on the owner's thread. None may be empty.
    struct Listener {
        std::function<void()> told; // news() or choice() are others
        std::function<void()> ended; // a round; told of before its news
        std::function<void()> broughtNew; // the journal holds what others have told: all that was read of it is void
        std::function<void()> notSaved; // what came in: a round is to be wanted again in a while
    };

    // Without `post` all is done at once.
    FolderRounds(
        JournalQueue &queue, const Clock &clock, std::filesystem::path dataFolder, Listener listener, JournalQueue::Post post = {});

    [[nodiscard]] const SyncNews &news() const { return m_news; }
    [[nodiscard]] const SyncChoice &choice() const { return m_choice; }
    [[nodiscard]] bool hasBegun() const { return m_begun; }

    void begin(); // a first round, or another at once; until then nothing is done
    void want(); // another one
    void wantAgain(); // the same, but not where the last one has only just ended
    void goOn(); // the journal may be another, or is saved: what waits for that
    void setHeld(bool held); // a session runs

    void choose(const std::filesystem::path &folder);
    void setOn(bool on);
    void answer(bool takesIn); // what was asked; no: it is switched off

private:
    struct Round;

    void keep(const SyncChoice &choice);
    [[nodiscard]] bool isMeant(const Round &round) const; // its folder is still the one
    void looked(const std::shared_ptr<Round> &round, Result<exchange::FolderLook> look);
    void ask(const Round &round);
    void takeIn(const std::shared_ptr<Round> &round);
    void writeOut(const std::shared_ptr<Round> &round);
    void wrote(const std::shared_ptr<Round> &round, const Result<SyncWritten> &written);
    void fail(const Error &error);
    void end(SyncNews news);
    void tell(SyncNews news);

    JournalQueue &m_queue;
    const Clock &m_clock;
    std::filesystem::path m_dataFolder;
    Listener m_listener;
    SyncChoice m_choice;
    SyncTurn m_turn;
    SyncNews m_news;
    TimePoint m_last; // round that ended
    bool m_begun = false;
    Beside m_beside; // last, so that it is waited for first
};

} // namespace unknot::practice
