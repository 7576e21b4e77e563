// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sessionrun.h"
#include "practice/sessionstart.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::practice
{

using namespace std::chrono_literals;
using Asks = SessionStart::Asks;
using catalogue::Urgency;

inline const SidedZone shoulder{{"shoulder-back"}, Side::Left};

// What begins a session, with all that it asks, without a session.
class SessionStartTest : public testing::Test
{
protected:
    SessionStartTest()
    {
        health.read();
        ledger.read(queue.reader());
    }

    [[nodiscard]] session::Plan planOf(const std::string &point) const { return admission.plan({{{point}, Side::Left}}, wishes).plan; }
    // As long as it takes to see the page.
    void look() { clock.advance(SessionStart::soonest); }
    void begin()
    {
        start.begin({planOf("infraspinatus-under-ridge-outer"), {shoulder}, "Left shoulder"});
        look();
    }
    void signsRead()
    {
        start.signsRead();
        look();
    }
    // All that was said yes to was a mistake.
    void takeBack()
    {
        start.lookAgain();
        look();
        for (const WarningSheet::Line &line : std::vector<WarningSheet::Line>(start.signs().lines()))
            start.withdraw(line.id());
    }
    void answerAll()
    {
        signsRead();
        start.healthRead();
    }
    [[nodiscard]] const HealthProfile &answers() const { return health.answers(); }
    void sayYes(const char *gate) { health.keep(health.answers().setHolds({gate}, true)); }
    [[nodiscard]] WarningSheet::Line line(const std::string &id) const
    {
        const auto at = std::ranges::find(start.signs().lines(), id, &WarningSheet::Line::id);
        return at == start.signs().lines().end() ? WarningSheet::Line{} : *at;
    }
    // Yes to the line, and to the first of its questions that is so urgent.
    void press(const std::string &id, Urgency urgency)
    {
        start.pressLine(id);
        const auto questions = line(id).open.questions;
        const auto at = std::ranges::find(questions, urgency, &catalogue::Question::urgency);
        ASSERT_NE(at, questions.end()) << id;
        start.pressQuestion((*at)->id);
    }
    // One that has begun, and was cut off before its first answer.
    void leaveUnfinished()
    {
        begin();
        answerAll();
        const auto nothing = [](auto &&...) {};
        SessionRun run(test::shippedWorld().catalogue, queue, clock, {nothing, nothing, nothing, nothing, nothing, nothing});
        run.begin(start.about().plan, start.about().zones, start.about().title);
        begun = 0;
    }

    const test::TempFolder folder;
    test::FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    JournalQueue queue{folder / "journal.sqlite", {}};
    HealthSheet health{test::shippedWorld().catalogue, clock, queue, {}};
    DoseLedger ledger{test::shippedWorld().catalogue, clock};
    WarningsToday warnings{test::shippedWorld(), clock};
    Admission admission{test::shippedWorld(), queue, answers(), ledger, warnings};
    safety::Wishes wishes;
    int begun = 0, refused = 0, emptied = 0;
    journal::Uuid gone;
    SessionStart::Lessened lessened; // the last time
    SessionStart start{{test::shippedWorld(), clock, queue, health, admission, [this] { return wishes; }},
        {[] {}, [this] { ++begun; }, [this](const journal::SessionRecord &record, const session::Progress &) { gone = record.id; },
            [this] { ++refused; }, [this] { ++emptied; }, [this](const SessionStart::Lessened &what) { lessened = what; }}};
};

} // namespace unknot::practice
