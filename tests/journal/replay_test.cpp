// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries that could not be written, kept in a file beside the journal, and done later.
#include "support/daysamples.h"
#include "support/specialfiles.h"
#include "support/tempfolder.h"
#include "support/trialsamples.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <functional>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using testing::IsEmpty;
using testing::SizeIs;

const WallTime evening = wall(november(22), 18h + 42min);

using Write = std::function<Status(JournalStore &)>;

// Every call that writes, in the order in which a session and what follows it makes them.
std::vector<Write> everyWrite(const SessionRecord &s)
{
    const PointRecord &p = s.points[0];
    HoldRecord begun = p.holds[0];
    begun.pressed.reset();
    begun.press.reset();
    begun.end.clear();
    return {
        [s](JournalStore &j) { return j.beginSession(atStart(s)); },
        [s](JournalStore &j) { return j.addRating(s.id, s.ratings[0]); },
        [p](JournalStore &j) { return j.setLocated(p.id, p.tender, p.ache); },
        [p, begun](JournalStore &j) { return j.beginHold(p.id, begun); },
        [begun](JournalStore &j) { return j.setPress(begun.id, 4); },
        [begun](JournalStore &j) { return j.easeOff(begun.id, 5); },
        [p](JournalStore &j) { return j.endHold(p.holds[0].id, *p.holds[0].pressed, p.holds[0].end); },
        [p](JournalStore &j) { return j.endPoint(p.id, p.end); },
        [s](JournalStore &j) { return j.addRating(s.id, s.ratings[1]); },
        [s](JournalStore &j) { return j.endSession(s.id, s.state, *s.ended); },
        [s](JournalStore &j) { return j.setNote(s.id, "it's the first; '' -- note", evening); },
        [s](JournalStore &j) { return j.setNote(s.id, s.note, evening); },
        [s](JournalStore &j) {
            return j.addNextDay({s.id, NextDayRecord::Answer::Sore, evening});
        },
        [s](JournalStore &j) { return j.remove(s.id, evening); },
        [s](JournalStore &j) { return j.restore(s.id); },
        [](JournalStore &j) {
            return j.setHealth({"implant", false, {{{"neck"}, Side::Left}}, Side::Left, evening});
        },
        [](JournalStore &j) {
            return j.replaceHealth({{"fever", true, {}, Side::Left, evening}});
        },
        [](JournalStore &j) {
            return j.setHealthNos({"implant", "gout"}, evening);
        },
        [](JournalStore &j) {
            return j.addScreenings({{"fever", true}, {"cough", false}}, evening);
        },
        [](JournalStore &j) { return j.setSwitchedOn("scalenes-back", true, evening); },
        [](JournalStore &j) { return j.addEntry(painTold("e", evening)); },
        [](JournalStore &j) {
            EntryRecord changed = painTold("e", evening, 3);
            changed.places.pop_back();
            changed.changed = evening;
            return j.changeEntry(changed);
        },
        [](JournalStore &j) { return j.removeEntry("e", evening); },
        [](JournalStore &j) { return j.restoreEntry("e"); },
        [](JournalStore &j) { return j.addTag(tagMade("t", "drive", evening)); },
        [](JournalStore &j) { return j.renameTag("t", "long drive", evening); },
        [](JournalStore &j) { return j.setDay(dayTold(evening, 3, 4, {"t"})); },
        [](JournalStore &j) { return j.removeTag("t", evening); },
        [](JournalStore &j) { return j.restoreTag("t"); },
        [](JournalStore &j) { return j.setWeekly(weekTold("w", evening)); },
        [](JournalStore &j) { return j.removeWeekly("w"); },
        [](JournalStore &j) { return j.setWeekly(weekTold("w", evening, 0)); },
        [](JournalStore &j) { return j.setTrial(trialAgreed("trial", evening)); },
        [](JournalStore &j) { return j.answerTrial("trial", trialTold(trialAgreed("trial", evening), 0, std::nullopt)); },
        [](JournalStore &j) { return j.answerTrial("trial", trialTold(trialAgreed("trial", evening), 0, 4)); },
    };
}

Statements statementsOf(const Write &write)
{
    return JournalStore::statementsOf(write);
}

class Replay : public testing::Test
{
protected:
    void keep(const Write &write) { value(unsaved.add(statementsOf(write))); }
    std::size_t takeIn(JournalStore &into) { return value(into.replay(value(unsaved.read()).entries)); }

    TempFolder folder;
    UnsavedFile unsaved{folder / "journal.db"};
    JournalStore store = memoryStore();
};

} // namespace

TEST_F(Replay, whatIsKeptEndsAsWhatIsWritten)
{
    const SessionRecord session = finished("s", evening);
    JournalStore written = memoryStore();
    for (const Write &write : everyWrite(session)) {
        value(write(written));
        keep(write);
    }
    EXPECT_EQ(takeIn(store), 0U);
    EXPECT_EQ(value(store.session("s")), value(written.session("s")));
    EXPECT_EQ(value(store.exportJson(evening)).size(), value(written.exportJson(evening)).size());
    EXPECT_EQ(value(store.health()), value(written.health()));
    EXPECT_EQ(value(store.entry("e")), value(written.entry("e")));
    EXPECT_EQ(value(store.days(firstDay, lastDay)), value(written.days(firstDay, lastDay)));
    EXPECT_EQ(value(store.weeklies()), value(written.weeklies()));
    EXPECT_EQ(value(store.trials()), value(written.trials()));
}

// The process may end between taking them in and removing the file.
TEST_F(Replay, isDoneOnceHoweverOftenItIsTried)
{
    for (const Write &write : everyWrite(finished("s", evening)))
        keep(write);
    takeIn(store);
    const std::string once = value(store.exportJson(evening));
    EXPECT_EQ(takeIn(store), 0U);
    EXPECT_EQ(value(store.exportJson(evening)), once);
}

TEST_F(Replay, goesOnWithWhatTheJournalHas)
{
    const auto writes = everyWrite(finished("s", evening));
    for (std::size_t written = 0; written <= writes.size(); ++written) {
        JournalStore journal = memoryStore();
        unsaved.remove();
        for (std::size_t i = 0; i < writes.size(); ++i) {
            if (i < written)
                value(writes[i](journal));
            keep(writes[i]); // some are in it, and stand in the file all the same
        }
        EXPECT_EQ(takeIn(journal), 0U) << written;
        EXPECT_EQ(value(journal.session("s")), finished("s", evening)) << written;
    }
}

// A key is of one file: in another it is of somebody else.
TEST_F(Replay, aSessionHasItsOwnPlacesAndPointsInAJournalWithOthers)
{
    play(store, finished("earlier", evening));
    const SessionRecord session = finished("s", evening);
    for (const Write &write : everyWrite(session))
        keep(write);
    EXPECT_EQ(takeIn(store), 0U);
    EXPECT_EQ(value(store.session("s")), session);
    EXPECT_EQ(value(store.session("earlier")), finished("earlier", evening));
}

TEST_F(Replay, aCorrectionIsTakenInWhole)
{
    play(store, finished("earlier", evening));
    play(store, finished("s", evening));
    SessionRecord said = finished("s", evening);
    said.title = "Right neck";
    said.zones = {{{"neck-side"}, Side::Right}};
    said.points[0].side = Side::Right;
    said.ratings[1].nrs = 1;
    keep([&](JournalStore &j) { return j.correct(said, evening); });
    EXPECT_EQ(takeIn(store), 0U);
    EXPECT_EQ(takeIn(store), 0U) << "twice is once";
    EXPECT_EQ(value(store.session("s")), said);
    EXPECT_EQ(value(store.session("earlier")), finished("earlier", evening));
    const auto pressed = value(store.pressedSince(evening.utc));
    EXPECT_EQ(std::count_if(pressed.begin(), pressed.end(), [](const auto &one) { return one.session == "s"; }), 2)
        << "as it was recorded rests, too";
}

TEST_F(Replay, aCorrectionOfWhatIsNotThereCantBeTakenIn)
{
    keep([](JournalStore &j) { return j.correct(finished("nobody", evening), evening); });
    EXPECT_EQ(takeIn(store), 1U);
}

TEST_F(Replay, anEntryHasItsOwnPlacesInAJournalWithOthers)
{
    value(store.addEntry(painTold("earlier", evening, 1)));
    keep([](JournalStore &j) { return j.addEntry(painTold("e", evening)); });
    keep([](JournalStore &j) { return j.changeEntry(painTold("gone", evening)); });
    EXPECT_EQ(takeIn(store), 1U) << "what is changed has to be there";
    EXPECT_EQ(value(store.entry("e")), painTold("e", evening));
    EXPECT_EQ(value(store.entry("earlier")), painTold("earlier", evening, 1));
}

TEST_F(Replay, saysWhatHasNoRecordAndTakesInTheRest)
{
    keep([](JournalStore &j) { return j.setNote("gone", "note", evening); });
    keep([](JournalStore &j) { return j.addScreening("fever", true, evening); });
    keep([](JournalStore &j) { return j.addRating("gone", rating("r", RatingRecord::Moment::Before, 3, evening)); });
    EXPECT_EQ(takeIn(store), 2U);
    EXPECT_THAT(value(store.screenings(evening.day())), SizeIs(1));
}

TEST_F(Replay, touchesNothingButRowsWhateverIsInTheFile)
{
    play(store, finished("s", evening));
    const std::string before = value(store.exportJson(evening));
    for (const std::string sql : {"DROP TABLE session", "PRAGMA user_version = 99", "ATTACH '/tmp/x.db' AS x", "SELECT 1",
             "DELETE FROM sqlite_schema", "UPDATE sqlite_schema SET sql = ''",
             "INSERT INTO health SELECT load_extension('x'), 0, '', 0, 0, ''", "nonsense", "", "DELETE FROM health; DROP TABLE session"})
        EXPECT_EQ(value(store.replay({{sql}})), 1U) << sql;
    EXPECT_EQ(value(store.exportJson(evening)), before);
}

TEST_F(Replay, aLineThatIsDamagedIsCountedAndTheOthersAreRead)
{
    keep([](JournalStore &j) { return j.addScreening("fever", true, evening); });
    keep([](JournalStore &j) { return j.addScreening("cough", true, evening); });
    std::string bytes = TempFolder::bytes(unsaved.path());
    bytes[bytes.find("fever")] = 'F';
    TempFolder::write(unsaved.path(), bytes + "{\"sum\": \"12\", \"statem");
    const auto read = value(unsaved.read());
    EXPECT_EQ(read.damaged, 2U);
    EXPECT_THAT(read.entries, SizeIs(1));
    EXPECT_FALSE(unsaved.setAside().empty());
    EXPECT_THAT(value(unsaved.read()).entries, IsEmpty());
    EXPECT_EQ(folder.contents().size(), 1U);
}

TEST_F(Replay, nobodyElseReadsTheFile)
{
    keep([](JournalStore &j) { return j.addScreening("fever", true, evening); });
    EXPECT_EQ(fs::status(unsaved.path()).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(Replay, whereThereIsNoFileThereIsNothing)
{
    EXPECT_THAT(value(unsaved.read()).entries, IsEmpty());
    EXPECT_EQ(value(unsaved.read()).damaged, 0U);
    fs::create_directory(unsaved.path());
    EXPECT_FALSE(unsaved.read());
    EXPECT_FALSE(unsaved.add({"x"}));
}

} // namespace unknot::test
