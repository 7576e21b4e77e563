// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own/exportcontroller.h"
#include "support/fixedclock.h"
#include "support/journalsamples.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using app::ExportController;
using app::JournalKeeper;

struct Exporting : testing::Test {
    Exporting()
    {
        keeper.write([](JournalStore &store) { return store.addEntry(painTold("near", wall(november(22), 18h))); });
        keeper.write([](JournalStore &store) { return store.addEntry(painTold("far", wall(std::chrono::year{2026} / 10 / 25, 18h))); });
    }
    QString path(const char *name) const { return QString::fromStdString((folder / name).string()); }
    std::string written(const char *name)
    {
        controller.copy()->write(path(name));
        EXPECT_TRUE(controller.copy()->text().isWritten) << controller.copy()->text().told.toStdString();
        return TempFolder::bytes(folder / name);
    }

    TempFolder folder;
    FixedClock clock{wall(november(22), 21h)};
    JournalKeeper keeper{folder / "data" / "journal.sqlite"};
    const catalogue::Catalogue catalogue;
    ExportController controller{catalogue, keeper, clock, folder / "data"};
};

} // namespace

TEST_F(Exporting, beginsWithEverything)
{
    EXPECT_EQ(controller.form(), 0);
    EXPECT_EQ(controller.period(), 0);
    EXPECT_TRUE(controller.copy()->proposed().endsWith(u"unknot-journal.json"));
    const std::string bytes = written("all.json");
    EXPECT_EQ(bytes, value(keeper.reader()->exportJson(clock.wall())));
    EXPECT_TRUE(controller.copy()->text().told.startsWith(u"Everything was written to"));
}

TEST_F(Exporting, eachFormHasANameAndAnEndingOfItsOwn)
{
    controller.chooseForm(1);
    EXPECT_TRUE(controller.copy()->proposed().endsWith(u"unknot-pain.csv"));
    EXPECT_EQ(written("table.csv").substr(0, 2), "\xff\xfe");
    EXPECT_TRUE(controller.copy()->text().told.startsWith(u"The numbers were written to"));
    controller.copy()->write(path("named"));
    EXPECT_FALSE(TempFolder::bytes(folder / "named.csv").empty()) << "an ending that was left out is the form's";
    controller.chooseForm(2);
    EXPECT_TRUE(controller.copy()->proposed().endsWith(u"unknot-pain-fhir.json"));
    EXPECT_NE(written("bundle.json").find("\"resourceType\": \"Bundle\""), std::string::npos);
}

TEST_F(Exporting, ofSomeWeeksItSaysSoAndLeavesOutWhatWasBefore)
{
    controller.choosePeriod(1);
    const std::string bytes = written("days.json");
    EXPECT_NE(bytes.find("\"near\""), std::string::npos);
    EXPECT_EQ(bytes.find("\"far\""), std::string::npos) << "four weeks, today included";
    EXPECT_TRUE(controller.copy()->text().told.startsWith(u"The days you chose were written to"));
    controller.choosePeriod(2);
    EXPECT_NE(written("more.json").find("\"far\""), std::string::npos);
}

TEST_F(Exporting, whatWasSaidOfTheLastFileGoesWithAnotherChoice)
{
    written("all.json");
    controller.chooseForm(1);
    EXPECT_EQ(controller.copy()->text(), present::CopyText());
}

} // namespace unknot::test
