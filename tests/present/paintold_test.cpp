// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paintold.h"

#include "pastsummaries.h"
#include "practice/pastsessions.h"
#include "present/historypage.h"
#include "present/historytext.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

#include <set>

namespace unknot::test
{

namespace
{

using namespace present;
using journal::Quality;
using practice::PainNote;

const SidedZone shoulder{{"shoulder-back"}, Side::Left};
const SidedZone arm{{"arm-outer"}, Side::Right};

journal::EntryRecord entry(std::chrono::hours ago = std::chrono::hours{0})
{
    WallTime at = sundayEvening;
    at.utc -= ago;
    return {"e", at, sundayEvening, {}, {{arm, 2, {Quality::Numb}}, {shoulder, 6, {Quality::Aching}}}, "note"};
}

QString told(const PainNote &note, const TypedStart &typed = {})
{
    return painNoteText(note, typed, {}, sundayEvening).fault;
}

} // namespace

TEST(PainTold, anEntryIsARowWithTheNumberOfItsWorstPlace)
{
    const SessionRow row = entryRow(shippedWorld().catalogue, entry(), sundayEvening);
    EXPECT_TRUE(row.isPain);
    EXPECT_EQ(row.title, QStringLiteral("Back of shoulder, left, and 1 more place"));
    EXPECT_EQ(row.before, 6);
    EXPECT_EQ(row.after, -1);
    EXPECT_EQ(row.shortWhen, QStringLiteral("Sun 22, 18:00"));
    EXPECT_EQ(row.detail, QStringLiteral("aching, numb"));
    EXPECT_EQ(row.month, QStringLiteral("November 2026"));
    EXPECT_EQ(row.spoken, QStringLiteral("Pain noted: Back of shoulder, left: 6; Outer upper arm, right: 2. Today, 18:00, aching, numb"));
}

TEST(PainTold, anEntryOfOnePlaceWithoutWordsSaysSo)
{
    journal::EntryRecord one = entry();
    one.places = {{shoulder, 0, {}}};
    const SessionRow row = entryRow(shippedWorld().catalogue, one, sundayEvening);
    EXPECT_EQ(row.title, QStringLiteral("Back of shoulder, left"));
    EXPECT_EQ(row.detail, QStringLiteral("without a session"));
    EXPECT_EQ(row.before, 0);
}

TEST(PainTold, standsInTheListBetweenTheSessionsByItsMoment)
{
    practice::PastSessions::Range range;
    range.days = {sundayEvening.day() - std::chrono::days{13}, sundayEvening.day()};
    range.listed = range.counted = {summary(std::chrono::hours{1}, 6, 4), summary(std::chrono::hours{30}, 6, 4)};
    range.any = true;
    for (const int ago : {0, 5, 60})
        range.entries.push_back(entry(std::chrono::hours{ago}));
    const FixedClock clock{sundayEvening};
    const practice::PointRecords records{shippedWorld().catalogue.limits(), clock};
    const HistoryPage page = historyPage(shippedWorld().catalogue, test::shared(range), {}, records, sundayEvening, {});
    QList<bool> isPain;
    for (const ListedRow &listed : page.sessions)
        isPain << listed.row().isPain;
    EXPECT_EQ(isPain, (QList<bool>{true, false, true, false, true}));
    EXPECT_EQ(page.text.listed, 5);
    EXPECT_EQ(page.text.count, 2) << "it is no session";
    EXPECT_TRUE(page.text.any);
}

TEST(PainTold, whatCanBeTakenBackIsNamed)
{
    practice::TakeBacks::TakeBack last{practice::TakeBacks::Kind::Noted, {}, {}, entry()};
    const QString what = QStringLiteral("Pain: Back of shoulder, left: 6; Outer upper arm, right: 2, Sun 22, 18:00, ");
    EXPECT_EQ(takeBackSentence(shippedWorld().catalogue, &last), what + QStringLiteral("was noted."));
    last.kind = practice::TakeBacks::Kind::Removed;
    EXPECT_EQ(takeBackSentence(shippedWorld().catalogue, &last), what + QStringLiteral("was deleted."));
    last.kind = practice::TakeBacks::Kind::Corrected;
    EXPECT_EQ(takeBackSentence(shippedWorld().catalogue, &last), what + QStringLiteral("was corrected."));
}

TEST(PainTold, saysWhatIsMissing)
{
    PainNote note({shoulder});
    EXPECT_EQ(told(PainNote(std::vector<SidedZone>{})), QStringLiteral("Name a place that hurts."));
    EXPECT_EQ(told(note), QStringLiteral("Choose a number."));
    note.addPlaces({arm});
    EXPECT_EQ(told(note), QStringLiteral("Choose a number for each place."));
    note.rate(0, 6);
    note.rate(1, 6);
    EXPECT_EQ(told(note), QString());
    EXPECT_TRUE(painNoteText(note, {}, {}, sundayEvening).canSave);
    WallTime later = sundayEvening;
    later.utc += std::chrono::hours{1};
    note.setMoment(later);
    EXPECT_EQ(told(note, startOf(later)), QStringLiteral("That is later than now. Choose an earlier day or time."));
    EXPECT_EQ(told(note, {QStringLiteral("some day"), QStringLiteral("18:00")}), QStringLiteral("Write the day like this: 22 Nov 2026."));
    EXPECT_EQ(told(note, {QStringLiteral("22 Nov 2026"), QStringLiteral("six")}), QStringLiteral("Write the time like this: 18:42."));
    const auto wrong = painNoteText(note, {QStringLiteral("22.11.26"), QStringLiteral("six")}, {}, sundayEvening);
    EXPECT_TRUE(wrong.timeWrong && !wrong.dayWrong) << "its field is marked";
}

TEST(PainTold, isNotCalledSavedBeforeItIs)
{
    PainNote note({shoulder});
    note.rate(0, 6);
    const PainNoteText onItsWay = painNoteText(note, {}, QString(), sundayEvening);
    EXPECT_FALSE(onItsWay.canSave);
    EXPECT_EQ(onItsWay.fault, QString());
    EXPECT_TRUE(painNoteText(note, {}, QStringLiteral("The disk is full."), sundayEvening)
                    .fault.startsWith(QStringLiteral("Not saved yet: The disk is full.")));
}

TEST(PainTold, whatIsInMemoryAloneIsNotCalledSaved)
{
    const auto &catalogue = shippedWorld().catalogue;
    EXPECT_EQ(savedSentence(catalogue, entry(), true, sundayEvening),
        QStringLiteral("Saved: Back of shoulder, left: 6; Outer upper arm, right: 2. Today, 18:00."));
    EXPECT_EQ(savedSentence(catalogue, entry(), false, sundayEvening),
        QStringLiteral("Noted, and not kept, as agreed: Back of shoulder, left: 6; Outer upper arm, right: 2. Today, 18:00."));
}

TEST(PainTold, theTimeThatWasChosenIsOneOfThoseOffered)
{
    PainNote note({shoulder});
    PainNoteText text = painNoteText(note, {}, {}, sundayEvening);
    EXPECT_EQ(text.whens.value(text.when), QStringLiteral("Now"));
    EXPECT_EQ(text.whens.last(), QStringLiteral("Another time"));
    EXPECT_FALSE(text.typed);
    note.setWhen(PainNote::When::YesterdayEvening, sundayEvening);
    text = painNoteText(note, {}, {}, sundayEvening);
    EXPECT_EQ(text.whens.value(text.when), QStringLiteral("Yesterday evening"));
    note.setWhen(PainNote::When::Other, sundayEvening);
    text = painNoteText(note, startOf(sundayEvening), {}, sundayEvening);
    EXPECT_EQ(text.whens.value(text.when), QStringLiteral("Another time"));
    EXPECT_TRUE(text.typed);
}

TEST(PainTold, wordsThatMayComeFromANerveLeadToSomeone)
{
    PainNote note({shoulder, arm});
    note.toggle(0, Quality::Aching);
    EXPECT_EQ(warningOf(note.places()), QString());
    note.toggle(0, Quality::Burning);
    note.toggle(1, Quality::Electric);
    EXPECT_TRUE(warningOf(note.places()).startsWith(QStringLiteral("Burning and electric: ")));
    EXPECT_TRUE(warningOf(note.places()).contains(QStringLiteral("when to see someone")));
}

TEST(PainTold, eachWordIsAnother)
{
    std::set<QString> words;
    for (const Quality quality : journal::allQualities)
        words.insert(qualityWord(quality));
    EXPECT_EQ(words.size(), journal::allQualities.size());
}

TEST(PainTold, aPlaceIsARowWithWhatWasSaidOfIt)
{
    PainNote note({shoulder, arm});
    note.rate(1, 4);
    note.toggle(1, Quality::Numb);
    const auto rows = painPlaceRows(shippedWorld().catalogue, note, 1);
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].nrs, -1);
    EXPECT_FALSE(rows[0].current);
    EXPECT_EQ(rows[1].name, QStringLiteral("Outer upper arm, right"));
    EXPECT_EQ(rows[1].nrs, 4);
    EXPECT_TRUE(rows[1].current);
    const PainNoteText text = painNoteText(note, {}, {}, sundayEvening);
    EXPECT_EQ(text.qualities.value(rows[1].felt.value(0)), QStringLiteral("numb"));
}

} // namespace unknot::test
