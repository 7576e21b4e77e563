// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionscript.h"
#include "sessionwitness.h"

using namespace unknot;
using namespace unknot::test;
using session::Phase;

namespace
{

SessionDrive played(const session::Plan &plan, const Script &script)
{
    SessionDrive drive(plan);
    play(drive, script);
    drive.wait(1h);
    return drive;
}

RC_GTEST_PROP(SessionProperties, pressingAndRestStayWithinTheCaps, ())
{
    const auto plan = *anyPlan();
    const SessionWitness witness(plan, played(plan, *anyScript()).log());
    RC_ASSERT(witness.brokenCap() == "");
}

RC_GTEST_PROP(SessionProperties, theTargetStaysUnderItsCapAndNeverRises, ())
{
    const auto plan = *anyPlan();
    const SessionWitness witness(plan, played(plan, *anyScript()).log());
    RC_ASSERT(witness.brokenTarget() == "");
}

RC_GTEST_PROP(SessionProperties, tenSecondsLieBetweenTwoHoldsOfAPoint, ())
{
    const auto plan = *anyPlan();
    const SessionWitness witness(plan, played(plan, *anyScript()).log());
    RC_ASSERT(witness.brokenRest() == "");
}

RC_GTEST_PROP(SessionProperties, eventsAreWellFormed, ())
{
    const auto plan = *anyPlan();
    const SessionDrive drive = played(plan, *anyScript());
    const SessionWitness witness(plan, drive.log());
    RC_ASSERT(witness.brokenForm() == "");
    RC_ASSERT(witness.over() == drive.engine().done());
    RC_ASSERT(witness.holding() == (drive.phase() == Phase::Hold && !drive.view().paused));
}

RC_GTEST_PROP(SessionProperties, oneLateCallGivesTheSameAsManySmallOnes, ())
{
    const auto plan = *anyPlan();
    const auto script = *anyScript();
    SessionDrive prompt(plan);
    session::SessionEngine late(plan);
    std::vector<session::Event> events = late.start(sessionStart);
    const auto keep = [&events](const std::vector<session::Event> &more) { events.insert(events.end(), more.begin(), more.end()); };
    for (const Move &move : script) {
        const Milliseconds part = move.wait * *rc::gen::inRange(0, 101) / 100;
        prompt.wait(part);
        prompt.wait(move.wait - part);
        const session::Input input = inputOf(move, prompt);
        prompt.put(input);
        keep(late.handle(input, prompt.now()));
    }
    prompt.wait(1h);
    keep(late.advance(prompt.now()));
    RC_ASSERT(events.size() == prompt.log().size());
    for (std::size_t i = 0; i < events.size(); ++i)
        RC_ASSERT(lineOf(events[i]) == lineOf(prompt.log()[i].event));
    RC_ASSERT(late.snapshot(prompt.now()) == prompt.view());
}

// Whether that event says what was handed in.
struct Says {
    const session::Input &input;

    bool operator()(const out::PainRated &event) const
    {
        const auto *rate = std::get_if<in::Rate>(&input);
        return rate && rate->nrs == event.nrs;
    }
    bool operator()(const out::PressRated &event) const
    {
        const auto *press = std::get_if<in::Press>(&input);
        return press && press->nrs == event.nrs;
    }
    bool operator()(const out::PointLocated &event) const
    {
        const auto *located = std::get_if<in::Located>(&input);
        return located && located->press == event.press && located->ache == event.ache;
    }
    template<class T>
    bool operator()(const T &) const
    {
        return false;
    }
};

bool isRating(const session::Input &input)
{
    return std::holds_alternative<in::Rate>(input) || std::holds_alternative<in::Press>(input)
        || std::holds_alternative<in::Located>(input);
}

RC_GTEST_PROP(SessionProperties, everyRatingTakenAppearsExactlyOnce, ())
{
    const auto plan = *anyPlan();
    const auto script = *anyScript();
    SessionDrive drive(plan);
    for (const Move &move : script) {
        drive.wait(move.wait);
        const std::size_t before = drive.log().size();
        const session::Input input = inputOf(move, drive);
        const bool taken = drive.put(input);
        if (!isRating(input))
            continue;
        const auto said = std::count_if(drive.log().begin() + std::ptrdiff_t(before), drive.log().end(),
            [&input](const Happened &one) { return std::visit(Says{input}, one.event); });
        RC_ASSERT(said == (taken ? 1 : 0));
    }
}

RC_GTEST_PROP(SessionProperties, inputThatGivesNoEventChangesNothing, ())
{
    const auto plan = *anyPlan();
    const auto script = *anyScript();
    SessionDrive drive(plan);
    for (const Move &move : script) {
        drive.wait(move.wait);
        const session::Snapshot before = drive.view();
        const auto next = drive.engine().nextMoment();
        const session::Input input = inputOf(move, drive);
        if (drive.put(input))
            continue;
        // A rest that is skipped goes on in silence for its ten seconds.
        if (std::holds_alternative<in::Skip>(input) && before.canSkip)
            continue;
        RC_ASSERT(drive.view() == before);
        RC_ASSERT(drive.engine().nextMoment() == next);
    }
}

RC_GTEST_PROP(SessionProperties, theSnapshotSaysWhatBackAndSkipWouldDo, ())
{
    const auto plan = *anyPlan();
    SessionDrive drive(plan);
    for (const Move &move : *anyScript()) {
        drive.wait(move.wait);
        SessionDrive back = drive;
        RC_ASSERT(back.put(in::Back{}) == drive.view().canGoBack);
        SessionDrive skip = drive;
        const bool skipped = skip.put(in::Skip{}) || skip.view().left != drive.view().left;
        RC_ASSERT(skipped == drive.view().canSkip);
        drive.put(inputOf(move, drive));
    }
}

RC_GTEST_PROP(SessionProperties, theSnapshotStaysWithinItsBounds, ())
{
    const auto plan = *anyPlan();
    SessionDrive drive(plan);
    for (const Move &move : *anyScript()) {
        drive.wait(move.wait);
        drive.put(inputOf(move, drive));
        const session::Snapshot view = drive.engine().snapshot(drive.now() + *anyWait());
        RC_ASSERT(view.point < plan.points.size());
        RC_ASSERT(view.left >= 0ms && view.left <= view.whole);
        RC_ASSERT(view.sessionLeft >= 0ms && view.sessionLeft <= plan.hardLimit);
        RC_ASSERT(view.pressure <= drive.engine().plan().points[view.point].dose.pressureCap);
        RC_ASSERT(view.timed || view.whole == 0ms);
    }
}

RC_GTEST_PROP(SessionProperties, sessionLeftFallsByWhatIsSpentAndNotMore, ())
{
    const auto plan = *anyPlan();
    SessionDrive drive(plan);
    for (const Move &move : *anyScript()) {
        const session::Snapshot before = drive.view();
        drive.wait(move.wait);
        const session::Snapshot after = drive.view();
        const bool answered = before.goesOnIn && move.wait >= *before.goesOnIn; // which may leave a point out
        // Whether one moves is only known when it comes to it: what is not moved leaves room for more.
        RC_ASSERT(answered || plan.movement > Seconds{0} || after.sessionLeft <= before.sessionLeft);
        const bool stopped = before.stopsIn && move.wait >= *before.stopsIn;
        RC_ASSERT(stopped || answered || plan.movement > Seconds{0} || before.sessionLeft - after.sessionLeft <= move.wait);
        drive.put(inputOf(move, drive));
    }
}

void pauseAndResume(SessionDrive drive, Milliseconds leadIn, Milliseconds wait)
{
    const session::Snapshot before = drive.view();
    RC_ASSERT(drive.put(in::Pause{}));
    drive.wait(wait);
    RC_ASSERT(drive.view().left == before.left);
    drive.put(in::Resume{});
    if (before.phase == Phase::Hold)
        drive.wait(leadIn);
    RC_ASSERT(drive.phase() == before.phase);
    RC_ASSERT(drive.view().left == before.left);
    RC_ASSERT(drive.view().sessionLeft == before.sessionLeft);
}

RC_GTEST_PROP(SessionProperties, pauseKeepsRemainingTime, ())
{
    const auto plan = *anyPlan();
    const Milliseconds wait = *anyWait();
    SessionDrive drive(plan);
    for (const Move &move : *anyScript()) {
        drive.wait(move.wait);
        drive.put(inputOf(move, drive));
        if (drive.view().timed && !drive.view().paused)
            pauseAndResume(drive, plan.leadIn, wait);
    }
}

RC_GTEST_PROP(SessionProperties, nextMomentIsWhenSomethingHappens, ())
{
    const auto plan = *anyPlan();
    SessionDrive drive(plan);
    for (const Move &move : *anyScript()) {
        drive.wait(move.wait);
        drive.put(inputOf(move, drive));
        const auto next = drive.engine().nextMoment();
        session::SessionEngine engine = drive.engine();
        if (!next) {
            RC_ASSERT(engine.advance(drive.now() + 1000h).empty());
            continue;
        }
        RC_ASSERT(*next > drive.now());
        RC_ASSERT(engine.advance(*next - 1ms).empty());
        RC_ASSERT(!engine.advance(*next).empty());
    }
}

RC_GTEST_PROP(SessionProperties, stopTwiceAlwaysEndsIt, ())
{
    const auto plan = *anyPlan();
    SessionDrive drive(plan);
    play(drive, *anyScript());
    drive.put(in::Stop{});
    drive.put(in::Stop{});
    RC_ASSERT(drive.engine().done());
    RC_ASSERT(drive.engine().nextMoment() == std::nullopt);
    RC_ASSERT(SessionWitness(plan, drive.log()).over());
}

RC_GTEST_PROP(SessionProperties, resumedAnywhereItKeepsAllCapsOverBothHalves, ())
{
    const auto plan = *anyPlan();
    const SessionDrive first = played(plan, *anyScript());
    // Cut off after any event, and any time after it until the next one.
    const auto cut = *rc::gen::inRange<std::size_t>(1, first.log().size() + 1);
    const TimePoint last = first.log()[cut - 1].at;
    const TimePoint next = cut < first.log().size() ? first.log()[cut].at : first.now();
    const TimePoint died = last + (next - last) * *rc::gen::inRange(0, 101) / 100;
    SessionWitness witness(plan);
    witness.see({first.log().begin(), first.log().begin() + std::ptrdiff_t(cut)});
    const session::Progress progress = witness.interrupt(died);

    SessionDrive second(witness.left(), progress, died + *anyWait());
    if (witness.over())
        return;
    play(second, *anyScript());
    second.wait(1h);
    witness.see(second.log());
    RC_ASSERT(witness.brokenCap() == "");
    RC_ASSERT(witness.brokenTarget() == "");
    RC_ASSERT(witness.brokenRest() == "");
    RC_ASSERT(witness.brokenForm() == "");
}

} // namespace
