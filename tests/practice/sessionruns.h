// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sessionrun.h"
#include "support/fixedclock.h"
#include "support/sessiondrive.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

namespace unknot::practice
{

using namespace test;

// A run with a journal that is written before each call returns, and a log of what it says, beside the
// journal's own "saved".
class SessionRunTest : public testing::Test
{
protected:
    [[nodiscard]] SessionRun::Listener listener()
    {
        return {[this](const out::CueDue &cue) { log.push_back("cue " + nameOf(cue.cue)); },
            [this] { log.push_back("step " + nameOf(run.now().phase)); }, [this] { log.emplace_back("entered"); },
            [this] { ++timesPassed; }, [this](const journal::Uuid &id) { ended.push_back(id); },
            [this](std::optional<Milliseconds> in) { wait = in; }};
    }

    void begin(std::size_t points = 1) { run.begin(usualPlan(points), {{{"shoulder-back"}, Side::Left}}, "Left shoulder"); }
    void toLeadIn()
    {
        begin();
        run.answer(in::Rate{6});
        run.answer(in::Rate{7});
        clock.advance(SessionRun::soonest);
        run.answer(in::Ready{});
        run.answer(in::Located{5, session::Ache::Yes});
    }
    void after(Milliseconds span)
    {
        clock.advance(span);
        run.tick();
    }
    // At each of its moments, as its timer would.
    void live(Milliseconds span)
    {
        for (Milliseconds gone{0}; gone < span; gone += 250ms)
            after(250ms);
    }
    std::vector<std::string> said() { return std::exchange(log, {}); }
    [[nodiscard]] journal::SessionRecord record() const { return **queue.reader()->unfinished(); }

    const TempFolder folder;
    FixedClock clock{{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h, 60min, {}}};
    const catalogue::Catalogue nothing{catalogue::CatalogueData{}};
    std::vector<std::string> log;
    int timesPassed = 0;
    std::vector<journal::Uuid> ended;
    std::optional<Milliseconds> wait;
    JournalQueue queue{folder / "journal.sqlite", {{}, [this] { log.emplace_back("saved"); }, {}, {}}};
    SessionRun run{nothing, queue, clock, listener()};
};

} // namespace unknot::practice
