// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/historycontroller.h"
#include "app/history/pressrows.h"
#include "app/history/sessiondetails.h"
#include "app/history/sessionrows.h"
#include "app/journalkeeper.h"
#include "app/world.h"
#include "support/tempfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::app
{
namespace
{

using journal::RatingRecord;
using journal::SessionRecord;
using journal::SessionState;
using std::chrono::days;
using std::chrono::hours;

const World &world()
{
    static const World shipped(UNKNOT_SOURCE_DIR "/data");
    return shipped;
}

// Sunday 22 November 2026, 18:00, an hour east of Greenwich.
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] TimePoint now() const override { return {}; }
    [[nodiscard]] WallTime wall() const override { return m_wall; }
    [[nodiscard]] WallTime ago(Milliseconds span) const { return {m_wall.utc - span, m_wall.offset, {}}; }

private:
    WallTime m_wall{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + hours{17}, std::chrono::minutes{60}, {}};
};

journal::PointRecord pointOf(const std::string &point, const std::string &muscle, Side side, const std::vector<int> &numbers)
{
    journal::PointRecord record;
    record.id = journal::newUuid();
    record.point = point;
    record.muscle = muscle;
    record.zone = "shoulder-back";
    record.side = side;
    record.name = "Back rotator-cuff muscle";
    record.label = "Under the ridge, outer";
    record.pressure = 5;
    record.reps = 3;
    record.end = "finished";
    for (const int number : numbers) {
        journal::HoldRecord hold;
        hold.id = journal::newUuid();
        hold.hold = int(record.holds.size()) + 1;
        hold.pressure = 5;
        hold.planned = Seconds{30};
        hold.pressed = Seconds{30};
        hold.end = "time";
        if (number >= 0)
            hold.press = number;
        record.holds.push_back(hold);
    }
    return record;
}

journal::PointRecord shoulder(const std::vector<int> &numbers)
{
    return pointOf("infraspinatus-under-ridge-outer", "infraspinatus", Side::Left, numbers);
}

class HistoryTest : public testing::Test
{
protected:
    struct Given {
        std::optional<int> before, after;
        std::vector<journal::PointRecord> points = {shoulder({6, 5, 3})};
        std::vector<SidedZone> zones = {{{"shoulder-back"}, Side::Left}};
        SessionState state = SessionState::Completed;
    };

    journal::JournalStore &store() { return *keeper.store(); }

    QString add(Milliseconds ago, const Given &given)
    {
        SessionRecord session;
        session.id = journal::newUuid();
        session.title = "Left shoulder";
        session.started = clock.ago(ago);
        session.zones = given.zones;
        session.points = given.points;
        EXPECT_TRUE(store().beginSession(session));
        rate(session, RatingRecord::Moment::Before, given.before);
        for (const auto &point : given.points) {
            for (const auto &hold : point.holds) {
                EXPECT_TRUE(store().beginHold(point.id, hold));
                EXPECT_TRUE(!hold.press || store().setPress(hold.id, *hold.press));
                EXPECT_TRUE(store().endHold(hold.id, *hold.pressed, hold.end));
            }
            EXPECT_TRUE(store().endPoint(point.id, point.end));
        }
        rate(session, RatingRecord::Moment::After, given.after);
        if (given.state != SessionState::Running) {
            EXPECT_TRUE(store().endSession(session.id, given.state, clock.ago(ago - Seconds{580})));
        }
        return QString::fromStdString(session.id);
    }

    const test::TempFolder folder;
    const StoppedClock clock;
    JournalKeeper keeper{folder / "journal.sqlite"};

private:
    void rate(const SessionRecord &session, RatingRecord::Moment moment, std::optional<int> nrs)
    {
        EXPECT_TRUE(store().addRating(session.id, {journal::newUuid(), RatingRecord::Kind::AtRest, moment, nrs, session.started}));
    }
};

QVariant cell(QAbstractItemModel *model, int row, const QByteArray &role)
{
    return model->index(row, 0).data(model->roleNames().key(role));
}

// ---- rows

TEST_F(HistoryTest, sessionsAreListedNewestFirstWithTheirNumbers)
{
    add(days{3}, {5, 5});
    add(hours{2}, {6, 4});
    HistoryController history(world(), keeper, clock);
    history.setShown(true);

    ASSERT_EQ(history.count(), 2);
    EXPECT_EQ(cell(history.sessions(), 0, "title"), QStringLiteral("Left shoulder"));
    EXPECT_EQ(cell(history.sessions(), 0, "when"), QStringLiteral("Today, 16:00"));
    EXPECT_EQ(cell(history.sessions(), 0, "detail"), QStringLiteral("1 point, 9 min 40 s"));
    EXPECT_EQ(cell(history.sessions(), 0, "numbers"), QStringLiteral("6 to 4"));
    EXPECT_EQ(cell(history.sessions(), 0, "words"), QStringLiteral("clearly less"));
    EXPECT_EQ(
        cell(history.sessions(), 0, "spoken"), QStringLiteral("Left shoulder, Today, 16:00, 1 point, 9 min 40 s, 6 to 4, clearly less"));
    EXPECT_EQ(cell(history.sessions(), 0, "month"), QStringLiteral("November 2026"));
    EXPECT_EQ(cell(history.sessions(), 1, "words"), QStringLiteral("no change"));
    EXPECT_LT(cell(history.sessions(), 1, "at").toDouble(), cell(history.sessions(), 0, "at").toDouble());
}

TEST_F(HistoryTest, whatWasNotRatedHasNoNumbers)
{
    add(hours{2}, {6, {}});
    HistoryController history(world(), keeper, clock);
    history.setShown(true);

    EXPECT_EQ(cell(history.sessions(), 0, "numbers"), QString());
    EXPECT_EQ(cell(history.sessions(), 0, "before"), 6);
    EXPECT_EQ(cell(history.sessions(), 0, "after"), -1);
}

TEST_F(HistoryTest, aSessionThatStillRunsIsNotHistory)
{
    Given running{6, {}};
    running.state = SessionState::Running;
    add(hours{2}, running);
    HistoryController history(world(), keeper, clock);
    history.setShown(true);

    EXPECT_EQ(history.count(), 0);
    EXPECT_EQ(history.recentCount(), 0);
}

TEST_F(HistoryTest, howASessionEndedIsSaid)
{
    Given stopped{6, {}};
    stopped.state = SessionState::Stopped;
    stopped.points = {shoulder({})};
    add(hours{2}, stopped);
    Given abandoned{6, {}};
    abandoned.state = SessionState::Abandoned;
    add(hours{4}, abandoned);
    HistoryController history(world(), keeper, clock);
    history.setShown(true);

    EXPECT_EQ(cell(history.sessions(), 0, "detail"), QStringLiteral("nothing pressed, stopped early"));
    EXPECT_EQ(cell(history.sessions(), 1, "detail"), QStringLiteral("1 point, not finished"));
}

TEST_F(HistoryTest, aRangeHoldsItsDaysAndNoOthers)
{
    add(days{13}, {6, 4});
    add(days{14}, {6, 4});
    add(days{100}, {6, 4});
    add(days{500}, {6, 4});
    HistoryController history(world(), keeper, clock);
    history.setShown(true);
    using Range = HistoryController::Range;

    history.setRange(Range::TwoWeeks);
    EXPECT_EQ(history.count(), 1);
    EXPECT_EQ(history.rangeWords(), QStringLiteral("9 Nov to 22 Nov"));
    history.setRange(Range::ThreeMonths);
    EXPECT_EQ(history.count(), 2);
    history.setRange(Range::Year);
    EXPECT_EQ(history.count(), 3);
    history.setRange(Range::All);
    EXPECT_EQ(history.count(), 4);
    EXPECT_EQ(history.firstDay(), QDate(2025, 7, 10).toJulianDay());
    EXPECT_EQ(history.total(), 4);
}

TEST_F(HistoryTest, onlyAPageThatIsShownIsKeptUpToDate)
{
    HistoryController history(world(), keeper, clock);
    add(hours{2}, {6, 4});
    history.reload();
    EXPECT_EQ(history.recentCount(), 1);
    EXPECT_EQ(history.count(), 0);
    history.setShown(true);
    EXPECT_EQ(history.count(), 1);
}

TEST_F(HistoryTest, whatIsSavedIsShownAtOnce)
{
    HistoryController history(world(), keeper, clock);
    history.setShown(true);
    const QString id = add(hours{2}, {6, {}});
    keeper.write([&](journal::JournalStore &journal) {
        return journal.addRating(
            id.toStdString(), {journal::newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::After, 4, clock.wall()});
    });
    EXPECT_EQ(cell(history.sessions(), 0, "numbers"), QStringLiteral("6 to 4"));
    EXPECT_EQ(cell(history.recent(), 0, "numbers"), QStringLiteral("6 to 4"));
}

TEST_F(HistoryTest, theLastThreeAreRememberedHoweverOldTheyAre)
{
    for (const int ago : {200, 300, 400, 500})
        add(days{ago}, {6, 4});
    const HistoryController history(world(), keeper, clock);
    EXPECT_EQ(history.recentCount(), 3);
}

// ---- words

TEST(HistoryWords, aTrendNeedsFiveSessionsAndItsAveragesTen)
{
    std::vector<journal::SessionSummary> sessions;
    const auto add = [&](int before) {
        journal::SessionSummary session;
        session.before = before;
        sessions.insert(sessions.begin(), session); // newest first
    };
    add(8);
    EXPECT_EQ(trend(sessions), QStringLiteral("1 session. A trend needs five or more."));
    for (int i = 0; i < 8; ++i)
        add(7);
    EXPECT_EQ(trend(sessions), QStringLiteral("9 sessions."));
    add(3);
    EXPECT_EQ(trend(sessions), QStringLiteral("10 sessions. Before: 7.2 on average in the first five, 6.2 in the last five."));
    sessions.front().before.reset();
    EXPECT_EQ(trend(sessions), QStringLiteral("10 sessions."));
}

TEST(HistoryWords, aRowHasRoomForTheVerdictOnly)
{
    EXPECT_EQ(shortChange(6, 4), QStringLiteral("clearly less"));
    EXPECT_EQ(shortChange(6, 5), QStringLiteral("a little less"));
    EXPECT_EQ(shortChange(4, 4), QStringLiteral("no change"));
    EXPECT_EQ(shortChange(4, 5), QStringLiteral("a little more"));
    EXPECT_EQ(shortChange(4, 6), QStringLiteral("more"));
}

TEST(HistoryWords, twoNumbersAreComparedAndOneIsNot)
{
    EXPECT_EQ(ratingWords(6, 4), QStringLiteral("2 less"));
    EXPECT_EQ(ratingWords(8, 6), QStringLiteral("2 less, within the usual wobble"));
    EXPECT_EQ(ratingWords(3, 3), QStringLiteral("no change"));
    EXPECT_EQ(ratingWords(3, 4), QStringLiteral("1 more, within the usual wobble"));
    EXPECT_EQ(ratingWords(3, 6), QStringLiteral("3 more: go lighter or stop"));
    EXPECT_EQ(ratingWords(3, -1), QStringLiteral("not rated after"));
    EXPECT_EQ(ratingWords(-1, 3), QStringLiteral("not rated before"));
    EXPECT_EQ(ratingWords(-1, -1), QStringLiteral("not rated"));
}

// ---- press numbers

SessionRecord sessionOf(std::vector<journal::PointRecord> points)
{
    SessionRecord session;
    session.points = std::move(points);
    return session;
}

TEST(PressRows, everyHoldHasItsColumn)
{
    const auto rows = pressRows(sessionOf({shoulder({6, 5, 3}), shoulder({4, -1}), shoulder({})}));
    EXPECT_EQ(rows[0].numbers, (QList<int>{6, 5, 3}));
    EXPECT_EQ(rows[0].name, QStringLiteral("Back rotator-cuff muscle, left"));
    EXPECT_EQ(rows[0].label, QStringLiteral("Under the ridge, outer"));
    EXPECT_EQ(rows[0].words, QStringLiteral("clearly less"));
    EXPECT_EQ(rows[1].numbers, (QList<int>{4, -1, -1}));
    EXPECT_EQ(rows[1].label, QStringLiteral("Under the ridge, outer, ended after hold 2"));
    EXPECT_EQ(rows[1].words, QStringLiteral("one number only"));
    EXPECT_EQ(rows[1].spoken,
        QStringLiteral(
            "Back rotator-cuff muscle, left, Under the ridge, outer, ended after hold 2. Press numbers: 4, none, none. one number only"));
    EXPECT_EQ(rows[2].numbers, (QList<int>{-1, -1, -1}));
    EXPECT_EQ(rows[2].words, QStringLiteral("not reached"));
}

TEST(PressRows, ofAHoldThatWasBegunAgainTheLastNumberHolds)
{
    auto point = shoulder({6, 5});
    point.holds.push_back(point.holds.back());
    point.holds.back().press = 2;
    EXPECT_EQ(pressRows(sessionOf({point}))[0].numbers, (QList<int>{6, 2}));
}

TEST(PressRows, whatRoseOrWasTooMuchIsToBePressedMoreLightly)
{
    auto tooMuch = shoulder({4});
    tooMuch.end = "too-much";
    auto eased = shoulder({6, 5, 5});
    eased.holds.back().pressure = 3;
    auto gentle = shoulder({1, 3});
    gentle.gentle = true;
    gentle.pressure = 3;
    const auto session = sessionOf({shoulder({6, 5, 3}), shoulder({3, 5}), tooMuch, eased, gentle});

    const auto rows = pressRows(session);
    EXPECT_FALSE(rows[0].more);
    EXPECT_TRUE(rows[1].more);
    EXPECT_EQ(rows[1].words, QStringLiteral("more: go lighter or stop"));
    EXPECT_TRUE(rows[2].more);
    EXPECT_EQ(rows[2].words, QStringLiteral("too much: stopped"));
    EXPECT_FALSE(rows[3].more);

    const QStringList lighter = lighterNextTime(session);
    ASSERT_EQ(lighter.size(), 4);
    EXPECT_EQ(lighter[0], QStringLiteral("Back rotator-cuff muscle, left, under the ridge, outer: about 3 of 10."));
    EXPECT_TRUE(lighter[3].endsWith(QStringLiteral("about 2 of 10.")));
}

TEST(PressRows, theMovementIsThatOfWhatWasPressedLongest)
{
    const auto &catalogue = world().catalogue;
    const auto afterwards = [&](const char *muscle) { return QString::fromStdString(catalogue.muscle({muscle})->afterwards); };
    auto other = pointOf("teres-minor-outer-edge", "teres-minor", Side::Left, {5});
    EXPECT_EQ(moveAdvice(sessionOf({other, shoulder({6, 5})}), catalogue), afterwards("infraspinatus"));
    other.zone = "calf";
    EXPECT_EQ(moveAdvice(sessionOf({other, shoulder({6, 5})}), catalogue), afterwards("infraspinatus") + u'\n' + afterwards("teres-minor"));
    EXPECT_EQ(moveAdvice(sessionOf({shoulder({})}), catalogue), QString());
}

// ---- what helped, where it hurt

TEST_F(HistoryTest, whatHelpedTakesTheSessionInTheMiddle)
{
    const int afters[] = {5, 4, 4, 3, 6};
    for (int i = 0; i < 5; ++i)
        add(days{i + 1}, {6, afters[i]});
    add(days{9}, {6, {}});
    add(days{10}, {5, 7, {pointOf("teres-minor-outer-edge", "teres-minor", Side::Right, {5})}});
    add(days{11}, {5, 4, {pointOf("teres-minor-outer-edge", "teres-minor", Side::Left, {5})}});
    HistoryController history(world(), keeper, clock);
    history.setShown(true);

    ASSERT_EQ(history.helpedCount(), 3);
    EXPECT_EQ(cell(history.helped(), 0, "name"), QStringLiteral("Back rotator-cuff muscle, left"));
    EXPECT_EQ(cell(history.helped(), 0, "times"), 6);
    EXPECT_EQ(cell(history.helped(), 0, "numbers"), QStringLiteral("\u22122"));
    EXPECT_EQ(cell(history.helped(), 0, "words"), QStringLiteral("clearly less"));
    EXPECT_EQ(cell(history.helped(), 0, "last"), QStringLiteral("21 Nov"));
    EXPECT_EQ(cell(history.helped(), 1, "numbers"), QStringLiteral("+2"));
    EXPECT_EQ(cell(history.helped(), 1, "words"), QStringLiteral("more"));
    EXPECT_EQ(cell(history.helped(), 2, "words"), QStringLiteral("too few to tell"));
}

TEST_F(HistoryTest, ofTwoSessionsInTheMiddleTheLessFavourableCounts)
{
    add(days{1}, {6, 3});
    add(days{2}, {6, 5});
    HistoryController history(world(), keeper, clock);
    history.setShown(true);
    EXPECT_EQ(cell(history.helped(), 0, "numbers"), QStringLiteral("\u22121"));
}

TEST_F(HistoryTest, theMapCountsDaysNotSessions)
{
    add(hours{2}, {6, 4});
    add(hours{4}, {6, 4});
    Given both{6, 4};
    both.zones.push_back({{"arm-outer"}, Side::Left});
    add(days{2}, both);
    HistoryController history(world(), keeper, clock);
    history.setShown(true);

    const auto &heat = history.heat()->layers().heat;
    ASSERT_EQ(heat.size(), 2U);
    EXPECT_EQ(heat[0].zone, (SidedZone{{"shoulder-back"}, Side::Left}));
    EXPECT_DOUBLE_EQ(heat[0].share, 1.0 / 8);
    EXPECT_DOUBLE_EQ(heat[1].share, 0);
    EXPECT_EQ(history.heatMost(), 9);
    EXPECT_EQ(history.heatWords(), QStringLiteral("Back of shoulder, left: 2 days. Outer upper arm, left: 1."));
}

// ---- the day after

TEST_F(HistoryTest, yesterdayIsAskedAboutAndTodayIsNot)
{
    add(hours{2}, {6, 4});
    HistoryController history(world(), keeper, clock);
    EXPECT_EQ(history.nextDayQuestion(), QString());

    add(days{1}, {6, 4});
    history.reload();
    EXPECT_EQ(history.nextDayTitle(), QStringLiteral("After yesterday"));
    EXPECT_EQ(history.nextDayQuestion(), QStringLiteral("Is your left shoulder sore from pressing?"));
}

TEST_F(HistoryTest, anAnswerEndsTheQuestionAndIsKept)
{
    add(days{1}, {6, 4});
    add(days{2}, {6, 4}); // not asked about any more: only the newest day is
    HistoryController history(world(), keeper, clock);
    history.answerNextDay(HistoryController::NextDay::Sore);

    EXPECT_EQ(history.nextDayQuestion(), QString());
    EXPECT_TRUE(history.nextDayAdvice().contains(QStringLiteral("48 hours")));
    EXPECT_EQ(HistoryController(world(), keeper, clock).nextDayQuestion(), QString());
}

TEST_F(HistoryTest, theDayIsNamedWhereItWasNotYesterday)
{
    add(days{3}, {6, 4});
    EXPECT_EQ(HistoryController(world(), keeper, clock).nextDayTitle(), QStringLiteral("After Thursday"));
}

TEST_F(HistoryTest, afterFourDaysNobodyIsAsked)
{
    add(days{4}, {6, 4});
    EXPECT_EQ(HistoryController(world(), keeper, clock).nextDayQuestion(), QString());
}

// ---- deleting

TEST_F(HistoryTest, aDeletedSessionCanBeBroughtBack)
{
    const QString id = add(hours{2}, {6, 4});
    add(days{2}, {6, 4});
    HistoryController history(world(), keeper, clock);
    history.setShown(true);

    history.remove(id);
    EXPECT_EQ(history.count(), 1);
    EXPECT_EQ(history.recentCount(), 1);
    EXPECT_EQ(history.undoText(), QStringLiteral("Left shoulder, Sun 22, was deleted."));
    EXPECT_EQ(cell(history.helped(), 0, "times"), 1);

    history.undo();
    EXPECT_EQ(history.count(), 2);
    EXPECT_EQ(history.undoText(), QString());
    EXPECT_EQ(cell(history.sessions(), 0, "id"), id);
}

TEST_F(HistoryTest, aDeletedSessionStaysDeleted)
{
    const QString id = add(hours{2}, {6, 4});
    {
        HistoryController history(world(), keeper, clock);
        history.remove(id);
        history.forgetUndo();
        EXPECT_EQ(history.undoText(), QString());
    }
    HistoryController history(world(), keeper, clock);
    history.setShown(true);
    EXPECT_EQ(history.total(), 0);
}

TEST_F(HistoryTest, deletingWhatIsNotThereDoesNothing)
{
    HistoryController history(world(), keeper, clock);
    history.remove(QStringLiteral("nothing"));
    history.undo();
    EXPECT_EQ(history.undoText(), QString());
}

// ---- export

TEST_F(HistoryTest, theExportHoldsEverySession)
{
    const QString kept = add(hours{2}, {6, 4});
    HistoryController history(world(), keeper, clock);
    history.remove(add(days{1}, {6, 4}));
    const QString file = QString::fromStdString((folder / "out.json").string());
    history.exportTo(QUrl::fromLocalFile(file));

    EXPECT_EQ(history.exportMessage(), QStringLiteral("Everything was written to %1.").arg(file));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QJsonObject document = QJsonDocument::fromJson(written.readAll()).object();
    EXPECT_EQ(document[QStringLiteral("format")], QStringLiteral("unknot-journal"));
    const QJsonArray sessions = document[QStringLiteral("sessions")].toArray();
    ASSERT_EQ(sessions.size(), 1);
    EXPECT_EQ(sessions[0][QStringLiteral("id")], kept);
}

TEST_F(HistoryTest, anExportThatFailsSaysSoAndLeavesNothing)
{
    HistoryController history(world(), keeper, clock);
    const auto before = folder.contents();
    history.exportTo(QUrl::fromLocalFile(QString::fromStdString((folder / "no such folder/out.json").string())));
    EXPECT_TRUE(history.exportMessage().contains(QStringLiteral("could not be written")));
    EXPECT_EQ(folder.contents(), before);
    history.exportTo(QUrl(QStringLiteral("https://example.org/out.json")));
    EXPECT_TRUE(history.exportMessage().contains(QStringLiteral("can't be written to")));
    history.forgetExport();
    EXPECT_EQ(history.exportMessage(), QString());
}

// ---- details

TEST_F(HistoryTest, detailsSayWhatASessionDid)
{
    SessionDetails details(world(), keeper, clock);
    EXPECT_FALSE(details.open(QStringLiteral("nothing")));
    EXPECT_EQ(details.session(), QString());
    ASSERT_TRUE(details.open(add(hours{2}, {6, 4})));

    EXPECT_EQ(details.title(), QStringLiteral("Left shoulder"));
    EXPECT_EQ(details.when(), QStringLiteral("Today, 16:00. 1 point, 9 min 40 s."));
    EXPECT_EQ(details.ending(), QStringLiteral("done"));
    EXPECT_EQ(details.words(), QStringLiteral("clearly less"));
    EXPECT_FALSE(details.more());
    EXPECT_EQ(details.restWords(), QStringLiteral("2 less"));
    EXPECT_EQ(details.moveBefore(), -1);
    EXPECT_EQ(details.moveWords(), QStringLiteral("not rated"));
    EXPECT_EQ(details.holds(), 3);
    EXPECT_EQ(details.presses()->rowCount(), 1);
    details.close();
    EXPECT_EQ(details.session(), QString());
    EXPECT_EQ(details.presses()->rowCount(), 0);
}

TEST_F(HistoryTest, aNoteIsSavedAsItIsTyped)
{
    const QString id = add(hours{2}, {6, 4});
    const QString other = add(days{2}, {6, 4});
    SessionDetails details(world(), keeper, clock);
    details.open(id);
    const QSignalSpy noted(&details, &SessionDetails::noteChanged);
    details.setNote(QStringLiteral("The ball"));
    details.setNote(QStringLiteral("The ball was better."));
    EXPECT_EQ(noted.count(), 2);
    EXPECT_EQ(store().session(id.toStdString())->note, "The ball was better.");

    details.open(other);
    EXPECT_EQ(details.note(), QString());
    details.open(id);
    EXPECT_EQ(details.note(), QStringLiteral("The ball was better."));
}

TEST_F(HistoryTest, detailsFollowWhatIsWrittenLater)
{
    SessionDetails details(world(), keeper, clock);
    const QString id = add(hours{2}, {6, {}});
    details.open(id);
    EXPECT_EQ(details.restWords(), QStringLiteral("not rated after"));
    keeper.write([&](journal::JournalStore &journal) {
        return journal.addRating(
            id.toStdString(), {journal::newUuid(), RatingRecord::Kind::AtRest, RatingRecord::Moment::After, 8, clock.wall()});
    });
    EXPECT_EQ(details.restWords(), QStringLiteral("2 more: go lighter or stop"));
    EXPECT_TRUE(details.more());
}

} // namespace
} // namespace unknot::app
