// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was deleted or written over leaves the file, and what lies beside it.
#include "support/daysamples.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

using testing::SizeIs;

const WallTime evening = wall(november(22), 18h + 42min);
const std::string secret = "what nobody else should read ";

std::string longNote()
{
    std::string note;
    for (int i = 0; i < 500; ++i) // more than a page
        note += secret;
    return note;
}

class Traces : public testing::Test
{
protected:
    Traces()
    {
        for (int i = 0; i < 30; ++i)
            play(store, finished("s" + std::to_string(i), evening));
        value(store.clearTraces());
    }

    [[nodiscard]] bool isAnywhere(const std::string &text) const
    {
        for (const auto &[name, bytes] : folder.contents()) {
            if (bytes.find(text) != std::string::npos)
                return true;
        }
        return false;
    }

    TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
};

} // namespace

TEST_F(Traces, aNoteThatWasTakenOutIsNowhere)
{
    for (const std::string &note : {secret, longNote()}) {
        value(store.setNote("s7", note, evening));
        EXPECT_TRUE(isAnywhere(secret));
        value(store.clearTraces());
        EXPECT_TRUE(isAnywhere(secret));
        value(store.setNote("s7", "nothing", evening));
        EXPECT_TRUE(store.hasTraces());
        value(store.clearTraces());
        EXPECT_FALSE(isAnywhere(secret)) << note.size();
        EXPECT_FALSE(store.hasTraces());
    }
}

TEST_F(Traces, aSessionThatWasPurgedIsNowhere)
{
    SessionRecord session = finished("secret-id", evening);
    session.title = secret;
    session.note = longNote();
    play(store, session);
    value(store.addNextDay({"secret-id", NextDayRecord::Answer::Sore, evening}));
    value(store.remove("secret-id", evening));
    value(store.restore("secret-id"));
    EXPECT_EQ(value(store.session("secret-id")).title, secret) << "until it is purged it can be brought back";
    value(store.remove("secret-id", evening));
    value(store.purgeRemoved());
    value(store.clearTraces());
    EXPECT_FALSE(isAnywhere(secret));
    EXPECT_FALSE(isAnywhere("secret-id-")) << "of the session its id remains, and nothing of its parts";
    EXPECT_EQ(store.session("secret-id").error().kind, Error::Kind::NotFound);
    EXPECT_THAT(value(store.summaries()), SizeIs(30));
    EXPECT_EQ(value(store.soreness(evening.utc)).at(0).said.session, "") << "what is sore rests, under no name";
    EXPECT_TRUE(store.check());
}

TEST_F(Traces, anEntryThatWasChangedOrPurgedIsNowhere)
{
    EntryRecord said = painTold("secret-id", evening);
    said.note = longNote();
    value(store.addEntry(said));
    value(store.changeEntry(painTold("secret-id", evening)));
    EXPECT_TRUE(store.hasTraces());
    value(store.clearTraces());
    EXPECT_FALSE(isAnywhere(secret));
    EXPECT_TRUE(isAnywhere("secret-id"));
    value(store.removeEntry("secret-id", evening));
    value(store.purgeRemoved());
    value(store.clearTraces());
    EXPECT_FALSE(isAnywhere("after the drive")) << "its id remains, and nothing else";
    EXPECT_EQ(store.entry("secret-id").error().kind, Error::Kind::NotFound);
    EXPECT_TRUE(store.check());
}

TEST_F(Traces, aTagThatWasRenamedOrPurgedIsNowhere)
{
    value(store.addTag(tagMade("tag-id", secret, evening)));
    value(store.setDay(dayTold(evening, 3, {}, {"tag-id"})));
    value(store.renameTag("tag-id", "new chair", evening));
    value(store.clearTraces());
    EXPECT_FALSE(isAnywhere(secret));
    value(store.removeTag("tag-id", evening));
    value(store.purgeRemoved());
    value(store.clearTraces());
    EXPECT_FALSE(isAnywhere("new chair"));
    EXPECT_TRUE(store.check());
}

TEST_F(Traces, aReaderIsNotWaitedFor)
{
    value(store.setNote("s7", secret, evening));
    const JournalReader reader = value(store.openReader());
    EXPECT_TRUE(store.clearTraces());
    EXPECT_EQ(value(reader.session("s7")).note, secret);
}

} // namespace unknot::test
