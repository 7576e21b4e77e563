// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartfixture.h"

#include <QQuickItem>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

class SearchFieldTest : public BodyChartTest
{
protected:
    SearchFieldTest()
    {
        program.window()->requestActivate();
        QCoreApplication::processEvents();
    }
    // What has the keyboard, where that is the search.
    QQuickItem *field() const
    {
        auto *item = program.window()->activeFocusItem();
        const bool isIt = item && item->property("placeholderText").toString() == QStringLiteral("Muscle, area or complaint");
        return isIt ? item : nullptr;
    }
    QString focused() const { return QString::fromUtf8(program.window()->activeFocusItem()->metaObject()->className()); }
    void slash()
    {
        key(Qt::Key_Slash);
        QCoreApplication::processEvents();
    }
    void type(const char *words)
    {
        for (const char *letter = words; *letter; ++letter)
            QTest::keyClick(window(), *letter);
    }
};

TEST_F(SearchFieldTest, aSlashLeadsToItFromEverywhere)
{
    chart->forceActiveFocus(Qt::TabFocusReason);
    slash();
    EXPECT_TRUE(field()) << "nothing marked: " << focused().toStdString();
    click(at("shoulder-blade"));
    chart->forceActiveFocus(Qt::TabFocusReason);
    slash();
    EXPECT_TRUE(field()) << "something marked: " << focused().toStdString();
    Q_EMIT body.muscleChosen(QStringLiteral("infraspinatus"), QStringLiteral("left"));
    QCoreApplication::processEvents();
    ASSERT_FALSE(field());
    slash();
    EXPECT_TRUE(field()) << "a point was open: " << focused().toStdString();
    program.window()->setProperty("page", QStringLiteral("routines"));
    QCoreApplication::processEvents();
    slash();
    EXPECT_EQ(program.window()->property("page").toString(), QStringLiteral("body"));
    EXPECT_TRUE(field()) << "another page: " << focused().toStdString();
}

TEST_F(SearchFieldTest, aSlashThatIsTypedStaysInTheWords)
{
    ASSERT_TRUE(field()) << "it has the keyboard at first";
    type("a/b");
    EXPECT_EQ(field()->property("text").toString(), QStringLiteral("a/b"));
}

TEST_F(SearchFieldTest, escapeEmptiesItAndTheResultsGo)
{
    click(at("shoulder-blade"));
    slash();
    type("calf");
    EXPECT_GT(body.state().resultCount, 0);
    key(Qt::Key_Escape);
    EXPECT_EQ(field()->property("text").toString(), QString());
    EXPECT_EQ(body.state().resultCount, 0);
}

TEST_F(SearchFieldTest, enterTakesTheSideOfTheMarksOrAsksForIt)
{
    slash();
    type("calf");
    key(Qt::Key_Return);
    EXPECT_EQ(body.state().markedCount, 0);
    ASSERT_FALSE(field()) << "the side is asked for";
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_TRUE(marked("calf", Side::Right));
    slash();
    ASSERT_TRUE(field());
    type("low back");
    key(Qt::Key_Return);
    EXPECT_TRUE(marked("low-back", Side::Right));
    EXPECT_EQ(body.state().searched, QString());
}

TEST_F(SearchFieldTest, aMarkOnTheFigureEndsTheSearchAndLeavesTheField)
{
    slash();
    type("calf");
    click(at("shoulder-blade"));
    QCoreApplication::processEvents();
    EXPECT_EQ(body.state().resultCount, 0);
    slash();
    ASSERT_TRUE(field());
    EXPECT_EQ(field()->property("text").toString(), QString());
}

} // namespace

} // namespace unknot::test
