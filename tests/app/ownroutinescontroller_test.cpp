// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/routines/ownroutinescontroller.h"

#include "plannedsession.h"

#include "app/routines/routinescontroller.h"
#include "practice/packshelf.h"
#include "support/shippedworld.h"

#include <QFile>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

struct Kept : Planned {
    Kept()
    {
        addThree();
        three = points();
    }

    // The list of the routines page: names, with what stands above them.
    [[nodiscard]] QStringList listed(int most)
    {
        QStringList rows;
        auto *list = routines.list();
        for (int row = 0; row < std::min(most, list->rowCount()); ++row) {
            const auto cell = [&](const char *role) { return list->index(row, 0).data(list->roleNames().key(role)).toString(); };
            rows << (cell("heading").isEmpty() ? cell("name") : cell("heading") + QStringLiteral(": ") + cell("name"));
        }
        return rows;
    }

    OwnRoutinesController &own = *context.find<OwnRoutinesController>();
    RoutinesController &routines = *context.find<RoutinesController>();
    const QString evening = QStringLiteral("Evening");
    QString three;
};

} // namespace

TEST(OwnRoutines, whatIsAheadIsKeptUnderANameAndStandsFirstAmongTheRoutines)
{
    Kept page;
    page.routines.refresh();
    const QString shipped = page.listed(1).first();
    EXPECT_FALSE(shipped.contains(u':')) << "no headings where all are of one kind";
    EXPECT_FALSE(page.own.mayBeName(QStringLiteral("  ")));
    EXPECT_FALSE(page.own.keep(QStringLiteral("  ")));
    EXPECT_TRUE(page.own.state().said.startsWith(QStringLiteral("Nothing has been changed")));
    EXPECT_TRUE(page.own.keep(page.evening));
    EXPECT_EQ(page.own.state().said, QStringLiteral("Kept as “Evening”, among your routines."));
    EXPECT_EQ(page.listed(2), (QStringList{QStringLiteral("Your own: Evening"), QStringLiteral("Ready-made: ") + shipped}));
    page.routines.setCurrent(page.own.kept().idOf(page.evening));
    EXPECT_TRUE(page.routines.state().own);
    EXPECT_EQ(page.routines.state().plannedPoints, 3);
    EXPECT_EQ(page.routines.state().text.notFor, QString());
    EXPECT_EQ(page.own.kept().idOf(QStringLiteral(" evening")), page.own.kept().idOf(page.evening)) << "as one types it";
    page.own.saidRead();
    EXPECT_EQ(page.own.state().said, QString());
}

TEST(OwnRoutines, openedToBeChangedItsPointsAreTheSessionAheadAndKeepingReplacesThem)
{
    Kept page;
    ASSERT_TRUE(page.own.keep(page.evening));
    page.plan.clear();
    page.plan.leave();
    const QString id = page.own.kept().idOf(page.evening);
    page.own.change(id);
    EXPECT_EQ(page.points(), page.three);
    EXPECT_EQ(page.own.state().proposed, page.evening);
    EXPECT_TRUE(page.own.replaces(QStringLiteral(" Evening ")));
    page.plan.move(2, 0);
    page.plan.remove(2);
    ASSERT_TRUE(page.own.keep(page.own.state().proposed));
    EXPECT_EQ(page.own.state().said, QStringLiteral("“Evening” holds these points now."));
    EXPECT_EQ(page.own.state().proposed, QString());
    EXPECT_EQ(page.own.kept().idOf(page.evening), id);
    page.own.change(id);
    EXPECT_EQ(page.points(), QStringLiteral("deltoid-back R, infraspinatus-under-ridge-outer"));
    page.plan.clear();
    EXPECT_EQ(page.own.state().proposed, QString()) << "nothing of it is ahead any more";
}

TEST(OwnRoutines, aRemovedOneComesBackWithUndo)
{
    Kept page;
    ASSERT_TRUE(page.own.keep(page.evening));
    page.routines.refresh();
    const QString id = page.own.kept().idOf(page.evening);
    page.routines.setCurrent(id);
    const QSignalSpy changed(&page.own, &OwnRoutinesController::routinesChanged);
    page.own.remove(id);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(page.own.state().said, QStringLiteral("“Evening” is removed."));
    EXPECT_FALSE(page.routines.state().own) << "another one is open";
    EXPECT_EQ(page.routines.indexOf(id), -1);
    EXPECT_TRUE(page.own.state().canTakeBack);
    page.own.takeBack();
    EXPECT_EQ(page.routines.indexOf(id), 0);
    EXPECT_FALSE(page.own.rename(id, QString()));
    EXPECT_FALSE(page.own.state().canTakeBack) << "nothing was changed that could be taken back";
    page.own.rename(id, QStringLiteral("Night"));
    EXPECT_EQ(page.own.state().said, QStringLiteral("“Evening” is called “Night” now."));
    EXPECT_EQ(page.listed(1), QStringList(QStringLiteral("Your own: Night")));
    page.own.rename(QStringLiteral("gone"), QStringLiteral("Nobody")); // and what is not there changes nothing
    page.own.remove(QStringLiteral("gone"));
    page.own.change(QStringLiteral("gone"));
    EXPECT_EQ(page.listed(1), QStringList(QStringLiteral("Your own: Night")));
}

TEST(OwnRoutines, areTakenInByAnotherProgramWithAPreview)
{
    Kept page;
    ASSERT_TRUE(page.own.keep(page.evening));
    const TempFolder given;
    const QString id = page.own.kept().idOf(page.evening);
    page.own.giveAway(id, QUrl::fromLocalFile(QString::fromStdString(given.path().string())));
    EXPECT_TRUE(page.own.state().said.contains(QString::fromStdString(given.path().string()))) << page.own.state().said.toStdString();
    practice::PackShelf shelf(shippedWorld(), UNKNOT_SOURCE_DIR "/data", page.folder / "other");
    const auto looked = shelf.look(std::filesystem::directory_iterator(given.path())->path());
    ASSERT_TRUE(looked);
    EXPECT_TRUE(looked->errors.empty()) << toString(looked->errors.front());
    ASSERT_EQ(looked->changes.size(), 1U);
    EXPECT_EQ(looked->changes[0].label, "Evening");
    EXPECT_FALSE(page.own.state().canTakeBack);
    page.own.giveAway(id, QUrl::fromLocalFile(QStringLiteral("/proc/nowhere")));
    EXPECT_TRUE(page.own.state().said.startsWith(QStringLiteral("Nothing has been changed"))) << page.own.state().said.toStdString();
}

TEST(OwnRoutines, sayWhatOfThemCanNotBeRead)
{
    Home home;
    TempFolder::write(home.folder / "routines.json", "{");
    const Ahead page(home);
    const auto &state = page.context.find<OwnRoutinesController>()->state();
    EXPECT_TRUE(state.unread.startsWith(QStringLiteral("Your own routines can't be read."))) << state.unread.toStdString();
}

TEST(OwnRoutines, whatIsPressedLessStaysSoInARoutine)
{
    Kept page;
    const QString usual = page.cell(1, "dose");
    page.plan.lessPressure(1);
    page.plan.lessHold(1);
    page.plan.lessReps(1);
    const QString less = page.cell(1, "dose");
    EXPECT_NE(less, usual);
    EXPECT_TRUE(page.state().said.endsWith(less)) << page.state().said.toStdString();
    ASSERT_TRUE(page.own.keep(page.evening));
    page.plan.asUsual(1);
    EXPECT_EQ(page.cell(1, "dose"), usual);
    EXPECT_EQ(page.cell(1, "lessened"), QStringLiteral("false"));
    page.own.change(page.own.kept().idOf(page.evening));
    EXPECT_EQ(page.cell(1, "dose"), less);
    EXPECT_EQ(page.cell(1, "lessened"), QStringLiteral("true"));
    for (int i = 0; i < 30; ++i) { // never below the least
        page.plan.lessPressure(1);
        page.plan.lessHold(1);
        page.plan.lessReps(1);
    }
    EXPECT_EQ(page.cell(1, "dose"), QStringLiteral("1 hold of 20 s, press 3 of 10"));
    EXPECT_EQ(page.cell(1, "lessHold"), QStringLiteral("false"));
}

} // namespace unknot::test
