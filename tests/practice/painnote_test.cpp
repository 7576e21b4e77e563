// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pain told without a session, from what is marked to the journal.
#include "practice/painnote.h"

#include "support/journalsamples.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace unknot::test
{

namespace
{

using practice::PainNote;
using testing::ElementsAre;
using testing::IsEmpty;
using When = PainNote::When;

const WallTime afternoon = wall(november(22), 16h + 30min);
const SidedZone back{{"low-back"}, Side::Left};
const SidedZone throat{{"throat"}, Side::Middle};
const SidedZone arm{{"biceps"}, Side::Right};

PainNote rated()
{
    PainNote note({back, throat});
    note.rate(0, 6);
    note.rate(1, 2);
    return note;
}

} // namespace

TEST(PainNote, isOfWhatIsMarkedAndNeedsANumberForEachPlace)
{
    PainNote note({back, throat});
    EXPECT_EQ(note.fault(afternoon), PainNote::Fault::NoNumber);
    EXPECT_EQ(note.unrated(), 0U);
    note.rate(0, 6);
    EXPECT_EQ(note.unrated(), 1U);
    note.rate(1, 0);
    EXPECT_FALSE(note.unrated());
    EXPECT_FALSE(note.fault(afternoon));
    EXPECT_EQ(PainNote(std::vector<SidedZone>{}).fault(afternoon), PainNote::Fault::NoPlace);
}

TEST(PainNote, takesNoNumberThatIsNoneAndNoPlaceThatIsNotThere)
{
    PainNote note({back});
    note.rate(0, 11);
    note.rate(0, -1);
    note.rate(1, 5);
    note.toggle(1, Quality::Numb);
    note.removePlace(1);
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{back}));
}

TEST(PainNote, aPlaceIsThereOnce)
{
    PainNote note({back, back});
    note.rate(0, 6);
    note.addPlaces({throat, back});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{back, 6}, PainNote::Place{throat}));
    note.removePlace(0);
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{throat}));
}

// It stayed in the note, and what left the note stayed marked.
TEST(PainNote, hasThePlacesThatAreMarkedAndThoseThatWereNamed)
{
    PainNote note({back});
    note.addPlaces({arm});
    note.setMarked({back, throat});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{back}, PainNote::Place{arm}, PainNote::Place{throat}));
    note.setMarked({throat});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{arm}, PainNote::Place{throat}));
    note.setMarked({});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{arm}));
}

TEST(PainNote, whatWasSaidOfAPlaceComesBackWithItsMark)
{
    PainNote note({back, throat});
    note.rate(0, 6);
    note.toggle(0, Quality::Aching);
    const PainNote::Place said = note.places()[0];
    note.setMarked({throat});
    EXPECT_FALSE(note.isBegun());
    note.setMarked({throat, back});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{throat}, said));
    note.setMarked({throat});
    note.addPlaces({back}); // by its name
    note.rate(1, 2);
    note.setMarked({throat, back});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{throat}, PainNote::Place{back, 2}));
}

// A note that was begun elsewhere is not of what happens to be marked.
TEST(PainNote, whatWasMarkedBeforeItIsNoPlaceOfIt)
{
    PainNote note(std::vector<SidedZone>{});
    note.addPlaces({arm});
    note.setMarked({back});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{arm}));
    note.setMarked({back, throat});
    EXPECT_THAT(note.places(), ElementsAre(PainNote::Place{arm}, PainNote::Place{throat}));
}

TEST(PainNote, wordsStandInTheirOrderHoweverTheyWereChosen)
{
    PainNote note({back});
    for (const Quality quality : {Quality::Numb, Quality::Aching, Quality::Burning, Quality::Aching, Quality::Tight})
        note.toggle(0, quality);
    EXPECT_THAT(note.places()[0].qualities, ElementsAre(Quality::Tight, Quality::Burning, Quality::Numb));
}

TEST(PainNote, burningElectricTinglingAndNumbLeadToSomeone)
{
    std::vector<Quality> warnings;
    std::copy_if(allQualities.begin(), allQualities.end(), std::back_inserter(warnings), practice::isWarning);
    EXPECT_THAT(warnings, ElementsAre(Quality::Burning, Quality::Electric, Quality::Tingling, Quality::Numb));
}

TEST(PainNote, onlyTimesThatAreOverAreOffered)
{
    EXPECT_THAT(PainNote::offered(afternoon),
        ElementsAre(When::Now, When::ThisAfternoon, When::ThisMorning, When::LastNight, When::YesterdayEvening, When::YesterdayMorning));
    EXPECT_THAT(PainNote::offered(wall(november(22), 8h + 30min)),
        ElementsAre(When::Now, When::LastNight, When::YesterdayEvening, When::YesterdayMorning));
    EXPECT_THAT(PainNote::offered(wall(november(22), 0min)), ElementsAre(When::Now, When::YesterdayEvening, When::YesterdayMorning));
    for (auto now = wall(november(22), 0min); now.day() == std::chrono::local_days{november(22)}; now.utc += 10min) {
        for (const When when : PainNote::offered(now))
            EXPECT_LE(PainNote::momentOf(when, now).utc, now.utc) << toIso(now);
    }
}

TEST(PainNote, aPartOfADayIsOfTheClockOfThePlace)
{
    EXPECT_EQ(PainNote::momentOf(When::YesterdayEvening, afternoon), wall(november(21), 19h));
    EXPECT_EQ(PainNote::momentOf(When::ThisMorning, afternoon), wall(november(22), 8h));
    const WallTime farEast = wall(november(22), 1h, 13h, "Pacific/Apia");
    EXPECT_EQ(PainNote::momentOf(When::YesterdayEvening, farEast), wall(november(21), 19h, 13h, "Pacific/Apia"));
}

TEST(PainNote, nowIsWhenItIsWritten)
{
    PainNote note = rated();
    EXPECT_EQ(note.said(afternoon).about, afternoon);
    note.setWhen(When::YesterdayEvening, afternoon);
    WallTime later = afternoon;
    later.utc += 5min;
    EXPECT_EQ(note.said(later).about, wall(november(21), 19h));
    EXPECT_EQ(note.said(later).written, later);
    note.setWhen(When::Now, afternoon);
    EXPECT_EQ(note.said(later).about, later);
}

TEST(PainNote, isNeverOfTheFuture)
{
    PainNote note = rated();
    note.setMoment(wall(november(22), 16h + 31min));
    EXPECT_EQ(note.when(), When::Other);
    EXPECT_EQ(note.fault(afternoon), PainNote::Fault::InTheFuture);
    note.setMoment(afternoon);
    EXPECT_FALSE(note.fault(afternoon));
}

TEST(PainNote, isWrittenWholeAndCanBeTakenBack)
{
    JournalStore store = memoryStore();
    PainNote note = rated();
    note.toggle(0, Quality::Burning);
    note.setNote("after the drive");
    const EntryRecord said = note.said(afternoon);
    value(note.write(said)(store));
    EXPECT_THAT(value(store.entries({})),
        ElementsAre(EntryRecord{note.id(), afternoon, afternoon, {}, {{back, 6, {Quality::Burning}}, {throat, 2, {}}}, "after the drive"}));
    value(note.undo(afternoon)(store));
    EXPECT_THAT(value(store.entries({})), IsEmpty());
}

TEST(PainNote, aChangeIsWrittenInPlaceOfWhatWasAndTakenBackToIt)
{
    JournalStore store = memoryStore();
    const EntryRecord before = painTold("e", wall(november(20), 9h));
    value(store.addEntry(before));
    PainNote note(before);
    EXPECT_FALSE(note.isChanged());
    EXPECT_EQ(note.said(afternoon), before) << "what says the same was not changed";
    note.rate(0, 3);
    EXPECT_TRUE(note.isChanged());
    const EntryRecord said = note.said(afternoon);
    EXPECT_EQ(said.about, before.about);
    EXPECT_EQ(said.written, before.written);
    EXPECT_EQ(said.changed, afternoon);
    value(note.write(said)(store));
    EXPECT_EQ(value(store.entry("e")), said);
    value(note.undo(afternoon)(store));
    EXPECT_EQ(value(store.entry("e")), before);
}

} // namespace unknot::test
