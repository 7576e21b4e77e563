// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/gatheredsession.h"
#include "app/chartfixture.h"
#include "app/own/journalkeeper.h"
#include "app/session/sessioncontroller.h"
#include "journal/journalstore.h"
#include "pages/pagewalk.h"

#include <QKeySequence>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace unknot::test
{

namespace
{

// Somebody who sees nothing: hears what the voice says, presses the keys that it names, and else waits. The screen is not
// asked anywhere here.
class SpokenTest : public BodyChartTest
{
protected:
    SpokenTest()
    {
        context.find<GatheredSession>()->add({{{"infraspinatus-under-ridge-outer"}, Side::Left},
            {{"infraspinatus-under-ridge-outer"}, Side::Right}, {{"deltoid-side"}, Side::Left}, {{"deltoid-side"}, Side::Right}});
        session.beginPlanned();
        clock.advance(practice::SessionStart::soonest);
        session.start()->signsRead();
        clock.advance(practice::SessionStart::soonest);
        session.start()->healthRead();
        program.window()->requestActivate();
        draw();
    }

    void draw()
    {
        layOut(*program.window());
        EXPECT_FALSE(program.window()->grabWindow().isNull());
        QCoreApplication::processEvents();
    }
    void wait(Milliseconds span)
    {
        for (Milliseconds gone{0}; gone < span; gone += 250ms) {
            clock.advance(250ms);
            session.tick();
        }
        QCoreApplication::processEvents();
    }
    void press(const QString &name)
    {
        const QKeySequence keys(name);
        ASSERT_EQ(keys.count(), 1) << "no key is called " << name.toStdString();
        QTest::keyClick(window(), keys[0].key());
        draw();
    }
    // The first group of what is said, where that is said.
    [[nodiscard]] static QString named(const QString &said, const char *form)
    {
        return QRegularExpression(QLatin1String(form)).match(said).captured(1);
    }

    void obey(const QString &said)
    {
        if (const QString key = named(said, "Press (\\w+) (?:when you are in position|to go on)"); !key.isEmpty())
            return press(key);
        if (!named(said, "(Type the number)").isEmpty())
            return press(QStringLiteral("4"));
        if (const QString key = named(said, "Your usual ache\\? (\\w+),"); !key.isEmpty())
            return press(key);
    }

    SessionController &session = *context.find<SessionController>();
};

} // namespace

TEST_F(SpokenTest, leadsThroughTwoPointsOnBothSides)
{
    QStringList heard;
    for (int steps = 0; steps < 4000 && !session.spoken().startsWith(QStringLiteral("The session is over.")); ++steps) {
        const QString said = session.spoken();
        ASSERT_FALSE(said.isEmpty()) << "left without a word after " << heard.join(u'\n').toStdString();
        if (heard.isEmpty() || heard.last() != said) {
            heard << said;
            wait(1s); // heard to its end
            draw(); // no screen of a second ago is still there by then
            obey(said);
        }
        wait(1s);
    }
    EXPECT_EQ(session.spoken(), QStringLiteral("The session is over. It is saved.")) << heard.join(u'\n').toStdString();
    const auto &queue = context.find<JournalKeeper>()->queue();
    const auto kept = *queue.reader()->session(queue.reader()->summaries()->front().id);
    EXPECT_EQ(kept.state, journal::SessionState::Completed);
    ASSERT_EQ(kept.points.size(), 4U);
    for (const journal::PointRecord &point : kept.points) {
        EXPECT_EQ(point.end, "finished");
        EXPECT_EQ(point.tender, 4);
    }
    // The side is named with each point, and what to do before one is in position.
    const QString all = heard.join(u'\n');
    EXPECT_TRUE(all.contains(QStringLiteral(", left")) && all.contains(QStringLiteral(", right"))) << all.toStdString();
}

TEST_F(SpokenTest, saysHowToGoOnAfterAPause)
{
    for (int steps = 0; steps < 400 && !session.spoken().startsWith(QStringLiteral("Press, about")); ++steps) {
        obey(session.spoken());
        wait(1s);
    }
    ASSERT_TRUE(session.spoken().startsWith(QStringLiteral("Press, about"))) << session.spoken().toStdString();
    press(QStringLiteral("Space"));
    ASSERT_TRUE(session.spoken().startsWith(QStringLiteral("Paused."))) << session.spoken().toStdString();
    wait(120s);
    obey(session.spoken());
    EXPECT_EQ(session.spoken(), QStringLiteral("Get ready."));
    wait(10s);
    EXPECT_TRUE(session.spoken().startsWith(QStringLiteral("Press, about"))) << session.spoken().toStdString();
}

} // namespace unknot::test
