// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/samehand.h"

#include "app/chartfixture.h"
#include "app/own/journalkeeper.h"
#include "app/shownitem.h"
#include "journal/journalstore.h"
#include "pages/pagewalk.h"

#include <QQuickItem>

#include <algorithm>
#include <set>

namespace unknot::test
{

namespace
{

struct Look {
    QSize size;
    double textScale;
};

// A hand at the mouse, over a session from its first question on.
class SameHandTest : public BodyChartTest, public testing::WithParamInterface<Look>
{
protected:
    SameHandTest()
    {
        test::choose(*context.find<AppSettings>(), &practice::Settings::textScale, GetParam().textScale);
        resize(*program.window(), GetParam().size);
        body.toggle(QStringLiteral("shoulder-back:left"));
        session.beginPlanned();
        draw();
        EXPECT_EQ(session.stage(), Stage::Screening);
    }

    // Whether the end of a page was on the screen is known once it was drawn.
    void draw()
    {
        layOut(*program.window());
        EXPECT_FALSE(program.window()->grabWindow().isNull());
        layOut(*program.window());
    }
    void clickAfter(Milliseconds pause, QPoint place)
    {
        clock.advance(pause);
        session.tick();
        click(place);
        draw();
    }
    // What is asked, or to be done.
    [[nodiscard]] QString page() const
    {
        const auto &screen = session.screen();
        return QString::number(int(screen.stage)) + screen.questionWhen + screen.questionOf + screen.pointOf;
    }
    // The pages one comes to by clicking there again and again, the first one counted.
    std::set<QString> cameTo(QPoint place, Milliseconds pause)
    {
        std::set<QString> pages{page()};
        for (int i = 0; i < 30; ++i) {
            clickAfter(pause, place);
            pages.insert(page());
        }
        return pages;
    }
    [[nodiscard]] QQuickItem *shown(QStringView words) const { return shownItem(program.window()->contentItem(), words, "means"); }
    [[nodiscard]] QPoint middleOf(QStringView words) const
    {
        const QQuickItem *button = shown(words);
        EXPECT_TRUE(button) << words.toUtf8().toStdString();
        return button ? button->mapToScene({button->width() / 2, button->height() / 2}).toPoint() : QPoint();
    }
    void away() { QTest::mouseMove(window(), {GetParam().size.width() / 2, 10}); }
    void toRating()
    {
        clock.advance(1s);
        session.start()->signsRead();
        clock.advance(1s);
        if (session.stage() == Stage::Health)
            session.start()->healthRead();
        clock.advance(6s);
        draw();
        ASSERT_EQ(session.stage(), Stage::Rate);
    }
    void toPrepare()
    {
        toRating();
        session.rate(6);
        session.rate(7);
        clock.advance(6s);
        draw();
        ASSERT_EQ(session.stage(), Stage::Prepare);
    }
    [[nodiscard]] int leftOut() const
    {
        const auto kept = context.find<JournalKeeper>()->reader()->unfinished();
        if (!kept || !*kept)
            return 0;
        const auto &points = (*kept)->points;
        return int(std::count_if(points.begin(), points.end(), [](const auto &point) { return point.end == "skipped"; }));
    }

    SessionController &session = *context.find<SessionController>();
};

// It went by all that is asked of one's health, by the pain, and left the first spot out.
TEST_P(SameHandTest, clickingOnOneSpotPassesNoMoreThanOnePageAndLeavesNothingOut)
{
    const QPoint none = middleOf(shown(u"Read on") ? u"Read on" : u"None of these is true");
    EXPECT_LE(cameTo(none, 600ms).size(), 2U);
    EXPECT_EQ(leftOut(), 0);
    away();
    toPrepare();
    EXPECT_EQ(session.screen().pointOf.left(7), QStringLiteral("Point 1"));
}

TEST_P(SameHandTest, norWhereTheQuestionsOfPainAreAnswered)
{
    toRating();
    const QPoint skip = middleOf(u"Rather not say");
    EXPECT_LE(cameTo(skip, 1400ms).size(), 2U);
    EXPECT_EQ(session.stage(), Stage::Rate);
    away();
    clickAfter(1s, skip);
    EXPECT_EQ(session.stage(), Stage::Prepare) << "a hand that moved is heard";
    EXPECT_LE(cameTo(middleOf(u"Leave it out"), 2s).size(), 2U) << "and leaves one spot out, not the next with it";
}

TEST_P(SameHandTest, aHandThatWaitedIsHeard)
{
    const QPoint place = middleOf(shown(u"Read on") ? u"Read on" : u"None of these is true");
    for (int i = 0; i < 30 && session.stage() == Stage::Screening; ++i)
        clickAfter(desktop::SameHand::soon, place);
    EXPECT_NE(session.stage(), Stage::Screening);
}

TEST_P(SameHandTest, keysAreHeardAtOnce)
{
    toRating();
    click(middleOf(u"Rather not say"));
    clock.advance(practice::SessionRun::soonest);
    key(Qt::Key_N);
    EXPECT_EQ(session.stage(), Stage::Prepare);
}

// What only makes less is not kept waiting.
TEST_P(SameHandTest, tooMuchIsHeardWhateverWasClickedThereBefore)
{
    toPrepare();
    session.ready();
    session.locate(5, SessionController::Ache::Yes);
    for (int tenths = 0; tenths < 80; ++tenths) {
        clock.advance(100ms);
        session.tick();
    }
    draw();
    ASSERT_TRUE(session.screen().pressing);
    const QPoint place = middleOf(u"Too much");
    clickAfter(100ms, place - QPoint(0, 10));
    EXPECT_FALSE(session.screen().pressing);
}

INSTANTIATE_TEST_SUITE_P(Looks, SameHandTest, testing::Values(Look{{960, 640}, 2}, Look{{1280, 800}, 1}),
    [](const auto &look) { return look.param.textScale > 1 ? "SmallWithLargeLetters" : "AsItOpens"; });

} // namespace

} // namespace unknot::test
