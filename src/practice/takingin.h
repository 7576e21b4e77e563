// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/mergeplan.h"
#include "practice/diaryreading.h"
#include "practice/takennotes.h"

#include <memory>
#include <variant>

namespace unknot::practice
{

// What there is to tell of a file that is to be taken in.
namespace takingnews
{
struct Nothing {
};
struct Impossible {
}; // for now: the journal is not one that can be relied on, or is not saved
struct Refused { // the file is
    std::vector<exchange::Fault> faults;
};
struct JournalFailed {
    Error error;
};
struct Planned {
    exchange::MergePlan plan; // what it comes to
    bool mayTakeIn = false; // there is something, and it was not asked for yet
};
struct Waiting {
}; // it is not on the disk yet
struct Done {
    exchange::MergePlan plan; // what it came to
    bool mayUndo = false;
};
struct TakenOut { // the notes of a table were
    std::size_t notes = 0;
};
struct BroughtBack {
    std::size_t notes = 0;
};
} // namespace takingnews
using TakingNews = std::variant<takingnews::Nothing, takingnews::Impossible, takingnews::Refused, takingnews::JournalFailed,
    takingnews::Planned, takingnews::Waiting, takingnews::Done, takingnews::TakenOut, takingnews::BroughtBack>;

// A file that holds another machine's journal, an older one of this, or the table of another diary: looked at first, then taken in, all of
// it or nothing. The notes of a table can be taken out again. It goes by the journal's queue, into the file alone: what comes from another
// file needs not be kept beside the journal, nor be in a copy of this run.
class TakingIn
{
public:
    // Told on the owner's thread. None may be empty.
    struct Listener {
        std::function<void()> told; // news() or diary() are others
        std::function<void()> broughtNew; // the journal holds something else: all that was read of it is void
    };
    TakingIn(const World &world, JournalQueue &queue, const Clock &clock, Listener listener);

    [[nodiscard]] const TakingNews &news() const { return m_news; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; } // that was looked at last

    struct Diary {
        exchange::DiaryTable table;
        DiaryWish wish; // how it is read
        DiaryReading reading;
    };
    [[nodiscard]] const Diary *diary() const { return m_diary ? &*m_diary : nullptr; } // null: no table is looked at

    void look(const std::filesystem::path &file);
    void takeIn(); // what was looked at
    void cancel();
    void chooseColumn(int what, int column); // as practice::choose()
    void chooseForm(int form); // of those of the reading
    void namePlace(std::size_t place, const std::vector<SidedZone> &zones); // of those of the reading; none: what its words name
    void undo(); // the notes of a table
    void bringBack();
    void saved(); // something was, that may have waited

private:
    [[nodiscard]] bool isPossible() const;
    void readTable();
    void plan(const exchange::Document &document);
    void taken(bool saved);
    void write(const JournalQueue::Write &what, const TakingNews &then);
    void forget();
    void tell(TakingNews news);

    const World &m_world;
    JournalQueue &m_queue;
    const Clock &m_clock;
    Listener m_listener;
    TakingNews m_news;
    std::filesystem::path m_file;
    exchange::Document m_document; // where it is no table
    std::optional<Diary> m_diary;
    std::unique_ptr<DiaryPlaces> m_places; // made with the first table
    std::shared_ptr<exchange::MergePlan> m_plan; // what the write came to; it is made on the journal's thread
    bool m_isTable = false; // that is being taken in
    bool m_waits = false; // for the disk
    TakenNotes m_taken;
};

} // namespace unknot::practice
