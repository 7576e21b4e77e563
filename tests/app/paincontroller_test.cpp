// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pain told without a session, to the journal and back.
#include "app/own/paincontroller.h"

#include "app/history/historycontroller.h"
#include "historyfixture.h"

namespace unknot::app
{
namespace
{

using journal::EntryRecord;

class PainControllerTest : public HistoryTest
{
protected:
    PainControllerTest()
    {
        QObject::connect(&pain, &PainController::noted, &history, &HistoryController::noted);
        QObject::connect(&history, &HistoryController::undone, &pain, &PainController::forgetTold);
        history.setShown(true);
    }

    [[nodiscard]] std::vector<EntryRecord> written() const { return *keeper.reader()->entries({}); }
    [[nodiscard]] int number(int place) { return cell(pain.places(), place, "nrs").toInt(); }
    [[nodiscard]] bool isCurrent(int place) { return cell(pain.places(), place, "current").toBool(); }
    void begin() { pain.begin({QStringLiteral("low-back:left"), QStringLiteral("throat")}); }
    void tell()
    {
        begin();
        pain.type(6);
        pain.goOn();
        pain.type(2);
        pain.goOn();
    }

    HistoryController history{test::shippedWorld(), keeper, records, clock};
    PainController pain{test::shippedWorld(), keeper, clock};
};

TEST_F(PainControllerTest, digitsAndEnterAreEnough)
{
    begin();
    EXPECT_TRUE(pain.text().isNew);
    pain.goOn();
    EXPECT_TRUE(isCurrent(0)) << "it has no number yet";
    pain.type(6);
    pain.goOn();
    EXPECT_TRUE(isCurrent(1));
    EXPECT_TRUE(written().empty());
    pain.type(2);
    pain.goOn();
    ASSERT_EQ(written().size(), 1U);
    const EntryRecord entry = written().front();
    EXPECT_EQ(entry.about, clock.wall());
    EXPECT_EQ(entry.places, (std::vector<EntryRecord::Place>{{{{"low-back"}, Side::Left}, 6, {}}, {{{"throat"}, Side::Middle}, 2, {}}}));
    EXPECT_FALSE(pain.text().open);
    EXPECT_EQ(pain.text().told, QStringLiteral("Saved: Low back, left: 6; Throat: 2. Today, 18:00."));
}

TEST_F(PainControllerTest, oneAndThenNoughtIsTen)
{
    begin();
    pain.type(1);
    EXPECT_EQ(number(0), 1);
    pain.type(0);
    EXPECT_EQ(number(0), 10);
    pain.type(0);
    EXPECT_EQ(number(0), 0);
}

TEST_F(PainControllerTest, whatIsSavedStandsInTheHistoryAndCanBeTakenBack)
{
    add(hours{2}, {6, 4});
    tell();
    ASSERT_EQ(history.sessions()->rowCount(), 2);
    EXPECT_TRUE(cell(history.sessions(), 0, "isPain").toBool());
    EXPECT_EQ(cell(history.sessions(), 0, "before"), 6);
    EXPECT_EQ(history.text().count, 1) << "it is no session";
    EXPECT_EQ(history.text().undo, QStringLiteral("Pain: Low back, left: 6; Throat: 2, Sun 22, 18:00, was noted."));
    history.undo();
    EXPECT_TRUE(written().empty());
    EXPECT_EQ(history.sessions()->rowCount(), 1);
    EXPECT_EQ(pain.text().told, QString()) << "it is not so any more";
}

TEST_F(PainControllerTest, isAboutTheTimeThatWasChosen)
{
    begin();
    pain.rate(0, 6);
    pain.rate(1, 0);
    pain.setWhen(int(pain.text().whens.indexOf(QStringLiteral("Yesterday evening"))));
    EXPECT_EQ(pain.text().whens.value(pain.text().when), QStringLiteral("Yesterday evening"));
    clock.go(hours{1});
    pain.save();
    ASSERT_EQ(written().size(), 1U);
    EXPECT_EQ(written().front().about.day(), clock.wall().day() - days{1});
    EXPECT_EQ(written().front().written, clock.wall());
}

TEST_F(PainControllerTest, anotherTimeIsTypedAndNeverInTheFuture)
{
    begin();
    pain.rate(0, 6);
    pain.rate(1, 0);
    pain.setWhen(int(pain.text().whens.size()) - 1);
    EXPECT_TRUE(pain.text().typed);
    EXPECT_EQ(pain.text().day, QStringLiteral("22 Nov 2026"));
    pain.setTime(QStringLiteral("18:30"));
    EXPECT_FALSE(pain.text().canSave);
    pain.save();
    EXPECT_TRUE(written().empty());
    pain.setDay(QStringLiteral("19 Nov 2026"));
    EXPECT_TRUE(pain.text().canSave) << pain.text().fault.toStdString();
    pain.save();
    EXPECT_EQ(written().front().about, clock.ago(days{3} - std::chrono::minutes{30}));
}

TEST_F(PainControllerTest, wordsAreOfTheCurrentPlaceAndBurningWarns)
{
    begin();
    pain.turnTo(1);
    pain.toggle(0);
    EXPECT_EQ(pain.text().warning, QString());
    pain.toggle(int(pain.text().qualities.indexOf(QStringLiteral("burning"))));
    EXPECT_FALSE(pain.text().warning.isEmpty());
    EXPECT_EQ(cell(pain.places(), 0, "felt").value<QList<int>>(), QList<int>());
    EXPECT_EQ(cell(pain.places(), 1, "felt").value<QList<int>>().size(), 2);
}

TEST_F(PainControllerTest, aPlaceThatIsAddedIsTheCurrentOneAndOneThatIsLeftOutIsNot)
{
    begin();
    pain.rate(0, 6);
    pain.rate(1, 2);
    pain.addPlaces({QStringLiteral("calf:left"), QStringLiteral("throat")});
    EXPECT_EQ(pain.text().placeCount, 3);
    EXPECT_TRUE(isCurrent(2));
    pain.removePlace(2);
    EXPECT_EQ(pain.text().placeCount, 2);
    EXPECT_TRUE(isCurrent(1));
}

TEST_F(PainControllerTest, isCalledSavedWhenItIsOnTheDisk)
{
    const auto file = folder / "journal.sqlite";
    const auto away = folder / "away.sqlite";
    std::filesystem::rename(file, away);
    tell();
    EXPECT_TRUE(pain.text().open);
    EXPECT_EQ(pain.text().told, QString());
    EXPECT_TRUE(pain.text().fault.startsWith(QStringLiteral("Not saved yet:"))) << pain.text().fault.toStdString();
    pain.type(9);
    EXPECT_EQ(number(1), 2) << "what is being written is not changed";
    std::filesystem::rename(away, file);
    keeper.tryAgain();
    EXPECT_FALSE(pain.text().open);
    EXPECT_FALSE(pain.text().told.isEmpty());
    EXPECT_EQ(written().size(), 1U);
}

TEST_F(PainControllerTest, cantBeToldWhereNothingIsWritten)
{
    EXPECT_TRUE(pain.text().possible);
    test::TempFolder::write(folder / "letter", "a letter");
    JournalKeeper refused(folder / "letter");
    PainController none(test::shippedWorld(), refused, clock);
    EXPECT_FALSE(none.text().possible);
    refused.runWithoutSaving();
    EXPECT_TRUE(none.text().possible);
    none.begin({QStringLiteral("throat")});
    none.rate(0, 3);
    none.save();
    EXPECT_EQ(none.text().told, QStringLiteral("Noted, and not kept, as agreed: Throat: 3. Today, 18:00."));
}

TEST_F(PainControllerTest, anEntryIsChangedAndTheChangeTakenBack)
{
    tell();
    const EntryRecord before = written().front();
    clock.go(hours{2});
    ASSERT_TRUE(pain.change(QString::fromStdString(before.id)));
    EXPECT_FALSE(pain.text().isNew);
    EXPECT_FALSE(pain.text().canSave) << "nothing is changed yet";
    pain.rate(0, 3);
    pain.setNote(QStringLiteral("after a walk"));
    pain.save();
    EXPECT_EQ(written().front().places[0].nrs, 3);
    EXPECT_EQ(written().front().note, "after a walk");
    EXPECT_EQ(written().front().about, before.about);
    EXPECT_EQ(written().front().changed, clock.wall());
    history.undo();
    EXPECT_EQ(written().front(), before);
    EXPECT_FALSE(pain.change(QStringLiteral("nothing")));
}

TEST_F(PainControllerTest, anEntryIsDeletedAndBroughtBack)
{
    tell();
    const QString id = cell(history.sessions(), 0, "id").toString();
    history.remove(id);
    EXPECT_TRUE(written().empty());
    EXPECT_FALSE(history.text().any);
    EXPECT_EQ(history.text().undo, QStringLiteral("Pain: Low back, left: 6; Throat: 2, Sun 22, 18:00, was deleted."));
    history.undo();
    EXPECT_EQ(written().size(), 1U);
    EXPECT_EQ(cell(history.sessions(), 0, "id"), id);
}

TEST_F(PainControllerTest, leavingItWritesNothing)
{
    begin();
    pain.rate(0, 6);
    pain.rate(1, 6);
    pain.close();
    pain.save();
    EXPECT_TRUE(written().empty());
    EXPECT_EQ(pain.places()->rowCount(), 0);
}

} // namespace
} // namespace unknot::app
