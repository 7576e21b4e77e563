// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pain that is told without a session.
#include "journal/words.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

#include <set>

namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::IsEmpty;

const WallTime evening = wall(november(22), 18h + 42min);
const WallTime morning = wall(november(23), 8h);

std::vector<Uuid> idsOf(const std::vector<EntryRecord> &entries)
{
    std::vector<Uuid> ids;
    for (const EntryRecord &entry : entries)
        ids.push_back(entry.id);
    return ids;
}

class Entries : public testing::Test
{
protected:
    Entries()
    {
        value(store.addEntry(painTold("evening", evening)));
        value(store.addEntry(painTold("told later", wall(november(20), 9h))));
        value(store.addEntry(painTold("morning", morning)));
        value(store.addEntry(painTold("evening too", evening)));
    }

    std::vector<Uuid> listed(const JournalReader::EntryRange &range) { return idsOf(value(store.entries(range))); }

    JournalStore store = memoryStore();
};

} // namespace

TEST_F(Entries, areListedByTheMomentTheyAreAboutNewestFirst)
{
    EXPECT_THAT(listed({}), ElementsAre("morning", "evening too", "evening", "told later"));
}

TEST_F(Entries, ofARangeHaveItsStartAndNotItsEnd)
{
    EXPECT_THAT(listed({evening.utc, morning.utc, {}, {}}), ElementsAre("evening too", "evening"));
    EXPECT_THAT(listed({evening.utc + 1ms, {}, {}, {}}), ElementsAre("morning"));
}

TEST_F(Entries, aPageGoesOnAfterTheLastOfTheOneBefore)
{
    EXPECT_THAT(listed({{}, {}, 2, {}}), ElementsAre("morning", "evening too"));
    EXPECT_THAT(listed({{}, {}, 2, "evening too"}), ElementsAre("evening", "told later"));
    EXPECT_THAT(listed({{}, {}, 2, "told later"}), IsEmpty());
    value(store.removeEntry("evening too", morning));
    EXPECT_THAT(listed({{}, {}, 2, "evening too"}), ElementsAre("evening", "told later")) << "though it was removed meanwhile";
    EXPECT_EQ(store.entries({{}, {}, 2, "nobody"}).error().kind, Error::Kind::NotFound);
}

TEST_F(Entries, aRemovedOneIsListedNoMoreAndCanBeBroughtBack)
{
    value(store.removeEntry("evening", morning));
    EXPECT_THAT(listed({}), ElementsAre("morning", "evening too", "told later"));
    EXPECT_EQ(value(store.entry("evening")), painTold("evening", evening));
    value(store.restoreEntry("evening"));
    EXPECT_THAT(listed({}), ElementsAre("morning", "evening too", "evening", "told later"));
    value(store.removeEntry("evening", morning));
    value(store.purgeRemoved());
    EXPECT_EQ(store.entry("evening").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(store.restoreEntry("evening").error().kind, Error::Kind::NotFound);
}

TEST_F(Entries, aChangeMovesItAndKeepsWhenItWasWritten)
{
    EntryRecord said = painTold("evening", wall(november(19), 9h), 1);
    said.places.pop_back();
    said.changed = morning;
    value(store.changeEntry(said));
    EXPECT_THAT(listed({}), ElementsAre("morning", "evening too", "told later", "evening"));
    const EntryRecord found = value(store.entry("evening"));
    EXPECT_EQ(found.written, painTold("evening", evening).written);
    EXPECT_EQ(found.places, said.places);
    EXPECT_EQ(found.changed, morning);
    value(store.changeEntry(painTold("evening", evening)));
    EXPECT_EQ(value(store.entry("evening")), painTold("evening", evening)) << "and back";
}

TEST_F(Entries, whatIsNotThereIsNotChangedAndWhatWasRemovedStaysSo)
{
    value(store.removeEntry("evening", morning));
    value(store.changeEntry(painTold("evening", evening, 1)));
    EXPECT_THAT(listed({}), ElementsAre("morning", "evening too", "told later"));
    EXPECT_EQ(kindOf(store.changeEntry(painTold("nobody", evening, 1))), Error::Kind::NotFound);
    EXPECT_EQ(store.entry("nobody").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(kindOf(store.removeEntry("nobody", evening)), Error::Kind::NotFound);
}

TEST_F(Entries, whatNoEntryCanBeIsNotWritten)
{
    const auto refused = [&](auto change) {
        EntryRecord said = painTold("new", evening);
        change(said);
        EXPECT_EQ(kindOf(store.addEntry(said)), Error::Kind::Invalid);
        said.id = "evening";
        EXPECT_EQ(kindOf(store.changeEntry(said)), Error::Kind::Invalid);
    };
    refused([](EntryRecord &said) { said.places.clear(); });
    refused([](EntryRecord &said) { said.places[1].nrs = 11; });
    refused([](EntryRecord &said) { said.places[0].nrs = -1; });
    refused([](EntryRecord &said) { said.places[0].qualities = {Quality::Burning, Quality::Aching}; });
    refused([](EntryRecord &said) { said.about.offset = 25h; });
    EXPECT_EQ(kindOf(store.addEntry(painTold("evening", evening))), Error::Kind::Invalid) << "the id is taken";
    EXPECT_EQ(store.entry("new").error().kind, Error::Kind::NotFound);
    EXPECT_EQ(value(store.entry("evening")), painTold("evening", evening));
}

TEST_F(Entries, areThereAtTheNextStart)
{
    const TempFolder folder;
    JournalStore onDisk = openStore(folder / "journal.db");
    value(onDisk.addEntry(painTold("e", evening)));
    reopen(onDisk);
    EXPECT_EQ(value(onDisk.entry("e")), painTold("e", evening));
    EXPECT_TRUE(onDisk.check());
}

// What a session says is asked about and rests; an entry does neither.
TEST_F(Entries, changeNothingOfWhatIsKnownOfSessions)
{
    EXPECT_THAT(value(store.summaries()), IsEmpty());
    EXPECT_THAT(value(store.pressedSince({})), IsEmpty());
    EXPECT_FALSE(value(store.awaitingNextDay(wall(november(24), 8h).day())));
}

TEST(EntryWords, eachQualityHasAWordOfItsOwn)
{
    std::set<std::string> words;
    for (const Quality quality : allQualities) {
        Quality read = quality == Quality::Numb ? Quality::Aching : Quality::Numb;
        EXPECT_TRUE(fromWord(word(quality), read));
        EXPECT_EQ(read, quality);
        words.insert(std::string{word(quality)});
    }
    EXPECT_EQ(words.size(), allQualities.size());
    EXPECT_TRUE(isQualities(""));
    EXPECT_TRUE(isQualities("aching burning"));
    for (const char *text : {" ", "aching  burning", "aching ", "Aching", "burning aching", "numb numb", "aching,numb"})
        EXPECT_FALSE(isQualities(text)) << text;
}

} // namespace unknot::test
