// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/body/bodycontroller.h"
#include "app/own/healthcontroller.h"
#include "app/session/cutoffcontroller.h"
#include "app/session/sessioncontroller.h"
#include "support/fixedclock.h"
#include "support/tempfolder.h"

namespace unknot::test
{

using namespace std::chrono_literals;
using namespace app;
using namespace figure;
using practice::World;
using Stage = SessionController::Stage;

inline const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";

inline FixedClock noon()
{
    return FixedClock({std::chrono::sys_days{std::chrono::November / 22 / 2026} + 12h, 60min, "Europe/Berlin"});
}

// What stays over the starts of the program.
struct Home {
    TempFolder folder;
    FixedClock time = noon();
};

// The program without a window, one start of it.
struct Start {
    Start(const TempFolder &folder, FixedClock &time, AppContext::Threads threads = AppContext::Threads::None)
        : clock(time), context(std::make_unique<World>(resources), time, resources, folder.path(), threads),
          body(*context.find<BodyController>()), session(*context.find<SessionController>()), health(*context.find<HealthController>())
    {
    }

    // As long as it takes to see a page: sooner nothing leaves it.
    void look() { clock.advance(practice::SessionStart::soonest); }
    // All that was said yes to was a mistake.
    void takeBack()
    {
        session.start()->lookAgain();
        look();
        for (const auto &line : std::vector(session.start()->sheet().lines()))
            session.start()->withdraw(QString::fromStdString(line.id()));
    }
    void answerAll()
    {
        look();
        if (session.stage() == Stage::Screening)
            session.start()->signsRead();
        look();
        if (session.stage() == Stage::Health)
            session.start()->healthRead();
    }
    // From what is asked first to the countdown of the first hold.
    void toLeadIn(int press = 5, SessionController::Ache ache = SessionController::Ache::Yes)
    {
        answerAll();
        session.rate(6);
        session.rate(7);
        look();
        session.ready();
        session.locate(press, ache);
    }
    void toFirstHold(int press = 5, SessionController::Ache ache = SessionController::Ache::Yes)
    {
        body.toggle(QStringLiteral("shoulder-side:left"));
        session.beginPlanned();
        toLeadIn(press, ache);
        after(6s);
    }
    // The session that has just been begun, to its end: some seconds of one hold.
    void pressOnce(int painAfter = 5)
    {
        toLeadIn();
        after(10s);
        stop();
        session.rate(painAfter);
        session.rate(painAfter);
        session.leave();
    }
    // At once: to the questions afterwards, or to the end where nothing was pressed.
    void stop()
    {
        session.stop();
        after(1s);
        session.stop();
    }
    // As its timer would: not called for longer than a second, a session pauses.
    void after(Milliseconds span)
    {
        for (; span > Milliseconds{0}; span -= Milliseconds{250}) {
            clock.advance(std::min(span, Milliseconds{250}));
            session.tick();
        }
    }

    FixedClock &clock;
    AppContext context;
    BodyController &body;
    SessionController &session;
    HealthController &health;
};

} // namespace unknot::test
