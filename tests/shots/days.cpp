// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots/days.h"

#include "app/history/historycontroller.h"
#include "app/own/daycontroller.h"
#include "app/own/journalkeeper.h"
#include "app/own/paincontroller.h"
#include "app/own/weekcontroller.h"
#include "shots/camera.h"
#include "support/demodays.h"

namespace unknot::shots
{

using namespace app;

void daysAndWeeks(Camera &camera)
{
    auto *week = camera.context().find<WeekController>();
    auto *day = camera.context().find<DayController>();
    camera.page("history");
    camera.take("16b-history-week-asked");
    camera.press("Answer");
    week->rate(0, 5);
    week->rate(1, 3);
    camera.take("16c-history-week-answered");
    camera.scrollTo(u"Your days");
    camera.take("16d-history-days-none");
    week->rate(2, 4);
    week->choose(2);
    week->save();
    camera.context().find<JournalKeeper>()->write([&](journal::JournalStore &store) -> Status {
        test::tellDemoDays(store, camera.context().clock().wall());
        return {};
    });
    day->setSleep(3);
    day->toggle(day->tags()->index(0, 0).data(day->tags()->roleNames().key("id")).toString());
    camera.page("body");
    camera.page("history");
    camera.take("16e-history-week-saved");
    week->forgetTold();
    camera.scrollTo(u"Week by week");
    camera.take("16f-history-days");
    camera.press("Change words");
    day->remove(day->tags()->index(1, 0).data(day->tags()->roleNames().key("id")).toString());
    camera.scrollTo(u"Your days");
    camera.take("16g-history-words-changed");
    day->undo();
    camera.page("body");
    camera.context().find<PainController>()->begin({QStringLiteral("shoulder-back:left")});
    camera.press("Today: sleep, stress, what else");
    camera.scrollTo(u"Today: sleep, stress, what else");
    camera.take("22e-note-pain-and-the-day");
    camera.context().find<PainController>()->close();
    camera.page("body");
}

} // namespace unknot::shots
