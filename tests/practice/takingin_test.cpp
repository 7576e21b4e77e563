// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/takingin.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
namespace takingnews = practice::takingnews;
using practice::TakingIn;

const WallTime evening = wall(november(22), 18h);

struct Taking : testing::Test {
    Taking()
    {
        JournalStore store = memoryStore();
        play(store, finished("s", evening));
        value(store.addEntry(painTold("e", evening)));
        TempFolder::write(folder / "there.json", value(store.exportJson(evening)));
        TempFolder::write(folder / "diary.csv", "When,Where,Pain,Worst\n3/11/2026,left calf,5,8\n4/11/2026,the moon,5,8\n");
    }
    [[nodiscard]] std::size_t sessions() const { return value(queue.reader()->summaries()).size(); }
    [[nodiscard]] std::size_t notes() const { return value(queue.reader()->entries({})).size(); }
    template<class News>
    [[nodiscard]] const News *news() const
    {
        return std::get_if<News>(&taking.news());
    }
    void refuseToSave()
    {
        queue.write([](JournalStore &) -> Status {
            return tl::unexpected(Error{Error::Kind::NotFound, "as the test wants it", {}, 0, {}});
        });
    }

    TempFolder folder;
    FixedClock clock{wall(november(24), 9h)};
    int told = 0, broughtNew = 0;
    practice::JournalQueue queue{folder / "data" / "journal.sqlite", {}};
    TakingIn taking{shippedWorld(), queue, clock, {[this] { ++told; }, [this] { ++broughtNew; }}};
};

} // namespace

TEST_F(Taking, whatIsLookedAtIsPlannedAndNotTakenInYet)
{
    taking.look(folder / "there.json");
    ASSERT_TRUE(news<takingnews::Planned>());
    EXPECT_TRUE(news<takingnews::Planned>()->mayTakeIn);
    EXPECT_EQ(news<takingnews::Planned>()->plan.sessions.come.size(), 1U);
    EXPECT_EQ(taking.diary(), nullptr);
    EXPECT_EQ(sessions(), 0U);
    taking.cancel();
    taking.takeIn();
    EXPECT_EQ(sessions(), 0U) << "it is not looked at any more";
    EXPECT_TRUE(news<takingnews::Nothing>());
}

TEST_F(Taking, itIsTakenInOnce)
{
    taking.look(folder / "there.json");
    taking.takeIn();
    ASSERT_TRUE(news<takingnews::Done>());
    EXPECT_FALSE(news<takingnews::Done>()->mayUndo) << "a journal is not a table";
    EXPECT_EQ(sessions(), 1U);
    EXPECT_EQ(broughtNew, 1);
    taking.look(folder / "there.json");
    ASSERT_TRUE(news<takingnews::Planned>());
    EXPECT_FALSE(news<takingnews::Planned>()->mayTakeIn) << "there is nothing more in it";
    taking.takeIn();
    EXPECT_EQ(broughtNew, 1);
}

TEST_F(Taking, aFileThatIsNoneIsRefusedWithItsFaults)
{
    TempFolder::write(folder / "no.json", R"({"format": "unknot-journal", "version": 2})");
    taking.look(folder / "no.json");
    ASSERT_TRUE(news<takingnews::Refused>());
    EXPECT_GT(news<takingnews::Refused>()->faults.size(), 5U);
    taking.look(folder / "none.json");
    ASSERT_TRUE(news<takingnews::Refused>());
    EXPECT_EQ(news<takingnews::Refused>()->faults.front().code, exchange::FaultCode::NotThere);
}

TEST_F(Taking, oneOfTheFutureIsTheFilesFault)
{
    JournalStore store = memoryStore();
    value(store.addEntry(painTold("e", wall(november(29), 9h))));
    TempFolder::write(folder / "ahead.json", value(store.exportJson(wall(november(29), 9h))));
    taking.look(folder / "ahead.json");
    EXPECT_TRUE(news<takingnews::Refused>());
}

TEST_F(Taking, whileNotAllIsSavedNothingIsTakenIn)
{
    taking.look(folder / "there.json");
    refuseToSave();
    taking.takeIn();
    EXPECT_TRUE(news<takingnews::Impossible>());
    taking.look(folder / "there.json");
    EXPECT_TRUE(news<takingnews::Impossible>());
    EXPECT_EQ(sessions(), 0U);
}

TEST_F(Taking, aTableIsReadAsIsChosen)
{
    taking.look(folder / "diary.csv");
    EXPECT_TRUE(news<takingnews::Nothing>()) << "nobody knows which is the month";
    ASSERT_TRUE(taking.diary());
    EXPECT_EQ(taking.diary()->reading.forms.size(), 2U);
    taking.chooseForm(7);
    EXPECT_TRUE(news<takingnews::Nothing>()) << "there is none";
    taking.chooseForm(0);
    ASSERT_TRUE(news<takingnews::Planned>());
    EXPECT_EQ(taking.diary()->reading.document.entries.size(), 1U);
    taking.namePlace(0, {{{"heel"}, Side::Right}});
    EXPECT_EQ(taking.diary()->reading.places.at(0).taken.at(0).zone.value, "heel");
    const int before = told;
    taking.namePlace(7, {});
    taking.chooseColumn(2, 2);
    EXPECT_EQ(told, before) << "it is that one";
    taking.chooseColumn(1, -1);
    EXPECT_TRUE(news<takingnews::Nothing>());
    taking.takeIn();
    EXPECT_EQ(notes(), 0U);
}

TEST_F(Taking, theNotesOfATableAreTakenOutAndBroughtBack)
{
    taking.undo();
    taking.bringBack();
    EXPECT_EQ(told, 0) << "there are none";
    taking.look(folder / "diary.csv");
    taking.chooseForm(0);
    taking.takeIn();
    ASSERT_TRUE(news<takingnews::Done>());
    EXPECT_TRUE(news<takingnews::Done>()->mayUndo);
    EXPECT_EQ(taking.diary(), nullptr) << "it is done with";
    EXPECT_EQ(notes(), 1U);
    taking.undo();
    ASSERT_TRUE(news<takingnews::TakenOut>());
    EXPECT_EQ(news<takingnews::TakenOut>()->notes, 1U);
    EXPECT_EQ(notes(), 0U);
    taking.undo();
    EXPECT_EQ(broughtNew, 2) << "they are out";
    taking.bringBack();
    EXPECT_TRUE(news<takingnews::BroughtBack>());
    EXPECT_EQ(notes(), 1U);
    EXPECT_EQ(broughtNew, 3);
}

} // namespace unknot::test
