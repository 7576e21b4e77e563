// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessiontext.h"

#include "present/cuetext.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/pointtext.h"
#include "present/text.h"
#include "present/waytext.h"
#include "session/steptimer.h"

#include <QCoreApplication>

#include <utility>

namespace unknot::present
{

using session::Phase;
using session::Snapshot;
using session::output::Cue;

namespace
{

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SessionWords)
};

} // namespace

SessionText::SessionText(const catalogue::Catalogue &catalogue, const session::Plan &plan, SessionKeys keys)
    : m_catalogue(catalogue), m_plan(plan), m_keys(std::move(keys))
{
}

const catalogue::Point *SessionText::point(std::size_t index) const
{
    return index < m_plan.points.size() ? m_catalogue.point(m_plan.points[index].point) : nullptr;
}

QString SessionText::muscle(std::size_t index) const
{
    if (index >= m_plan.points.size())
        return {};
    const auto *found = point(index);
    const auto *muscle = found ? m_catalogue.muscle(found->muscle) : nullptr;
    return withSide(toQt(muscle ? muscle->name : m_plan.points[index].point.value), m_plan.points[index].side);
}

QString SessionText::movement(std::size_t index) const
{
    const auto *found = point(index);
    const auto *muscle = found ? m_catalogue.muscle(found->muscle) : nullptr;
    return muscle && !muscle->afterwards.empty() ? toQt(muscle->afterwards) : SessionWords::tr("Move the part easily, 3 times.");
}

QString SessionText::label(std::size_t index) const
{
    const auto *found = point(index);
    if (found && !found->pack.empty())
        return SessionWords::tr("%1 (from the pack %2)").arg(toQt(found->label), toQt(found->pack));
    return found ? toQt(found->label) : QString();
}

QString SessionText::press(const Snapshot &now) const
{
    switch (now.eased) {
    case session::Eased::SinkIn:
        return SessionWords::tr("Good. Sink in once more, to about %1 of 10.").arg(now.pressure);
    case session::Eased::Stay:
        return SessionWords::tr("Good. Stay at about %1 of 10.").arg(now.pressure);
    case session::Eased::NotSaid:
        break;
    }
    if (!now.way.empty())
        return SessionWords::tr("%1, about %2 of 10.").arg(wayName(m_catalogue, now.way)).arg(now.pressure);
    return now.easedOff ? SessionWords::tr("Press only about %1 of 10. Breathe out.").arg(now.pressure)
                        : SessionWords::tr("Press, about %1 of 10. Breathe out.").arg(now.pressure);
}

QString SessionText::instruction(const Snapshot &now) const
{
    if (now.paused && now.stopsIn)
        return SessionWords::tr("Stopping. Ease off and rest.");
    if (now.paused)
        return now.stalled ? SessionWords::tr("Paused: the computer stood still. Ease off and rest.")
                           : SessionWords::tr("Paused. Ease off and rest.");
    switch (now.phase) {
    case Phase::Prepare:
        return SessionWords::tr("Get into position");
    case Phase::Locate:
        return SessionWords::tr("Find the sorest place");
    case Phase::LeadIn:
        return now.hold == 1 ? SessionWords::tr("Get ready") : SessionWords::tr("Get ready for the %1 hold").arg(ordinal(now.hold));
    case Phase::Hold:
        return press(now);
    case Phase::Rest:
        return SessionWords::tr("Come off slowly. Rest.");
    case Phase::LetGo:
        return SessionWords::tr("Let go.");
    case Phase::BetweenPoints:
        if (now.nerveSign)
            return SessionWords::tr(
                "This place is left out today, and what lies by the same nerve. Let it rest. If what you felt stays, see a doctor.");
        if (now.tooMuch)
            return SessionWords::tr("Too much: the rest of this spot is left out. Let it rest.");
        return m_plan.movement > Seconds{0} ? SessionWords::tr("Come off slowly.")
                                            : SessionWords::tr("Come off slowly. Move the part easily, 3 times.");
    case Phase::Move:
        return movement(now.point);
    case Phase::RateBefore:
    case Phase::RateAfter:
    case Phase::Done:
        break;
    }
    return {};
}

QString SessionText::afterHold(const Snapshot &now) const
{
    if (now.hold < now.holds) {
        const auto &dose = m_plan.points[now.point].dose;
        return SessionWords::tr("Next: rest %1, then the %2 hold").arg(secondCount(dose.rest.count()), ordinal(now.hold + 1));
    }
    if (now.point + 1 < m_plan.points.size())
        return SessionWords::tr("Next: a rest, then %1").arg(muscle(now.point + 1));
    return SessionWords::tr("Next: a rest, then how it feels now");
}

QString SessionText::next(const Snapshot &now) const
{
    if (now.stopsIn)
        return SessionWords::tr("Next: the end of the session");
    if (now.paused)
        return SessionWords::tr("Go on when you are ready. The time that is left is kept.");
    switch (now.phase) {
    case Phase::Prepare:
        return SessionWords::tr("Next: find the spot");
    case Phase::Locate:
        return SessionWords::tr("Next: the first hold, %1").arg(secondCount(m_plan.points[now.point].dose.hold.count()));
    case Phase::LeadIn:
        return SessionWords::tr("Next: hold for %1").arg(secondCount(std::chrono::ceil<Seconds>(now.nextPress).count()));
    case Phase::Hold:
        return afterHold(now);
    case Phase::Rest:
        return now.hold < now.holds ? SessionWords::tr("Next: the %1 hold").arg(ordinal(now.hold + 1)) : afterHold(now);
    case Phase::BetweenPoints:
    case Phase::Move:
        return now.point + 1 < m_plan.points.size() ? SessionWords::tr("Next: %1").arg(muscle(now.point + 1))
                                                    : SessionWords::tr("Next: how it feels now");
    case Phase::LetGo:
    case Phase::RateBefore:
    case Phase::RateAfter:
    case Phase::Done:
        break;
    }
    return {};
}

QString SessionText::ringTop(const Snapshot &now) const
{
    switch (now.phase) {
    case Phase::LeadIn:
        return SessionWords::tr("Starts in");
    case Phase::Hold:
        return SessionWords::tr("Hold %1 of %2").arg(now.hold).arg(now.holds);
    case Phase::Rest:
    case Phase::BetweenPoints:
        return SessionWords::tr("Rest");
    case Phase::Move:
        return SessionWords::tr("Move");
    case Phase::RateBefore:
    case Phase::Prepare:
    case Phase::Locate:
    case Phase::LetGo:
    case Phase::RateAfter:
    case Phase::Done:
        break;
    }
    return {};
}

// What was chosen, and how it may still be answered.
QString SessionText::spokenChoice(const Snapshot &now) const
{
    if (now.phase != Phase::Locate)
        return SessionWords::tr("%1.").arg(*now.chosen);
    if (!now.chosenAche)
        return SessionWords::tr("%1. Your usual ache? %2, %3 for a bit, or %4 for no.")
            .arg(*now.chosen)
            .arg(m_keys.nameOf(Act::Yes), m_keys.nameOf(Act::ABit), m_keys.nameOf(Act::No));
    switch (*now.chosenAche) {
    case session::Ache::Yes:
        return SessionWords::tr("%1, and your usual ache.").arg(*now.chosen);
    case session::Ache::ABit:
        return SessionWords::tr("%1, and a bit of your usual ache.").arg(*now.chosen);
    case session::Ache::No:
        return SessionWords::tr("%1, and not your usual ache.").arg(*now.chosen);
    }
    return {};
}
// A plan knows one tool of each point. Another than the usual one was chosen, or is left by a health answer; one that takes
// tools away and leaves that lowers the pressure too.
QString SessionText::pressWith(std::size_t index) const
{
    const catalogue::Point *found = point(index);
    if (!found)
        return {};
    const session::PlannedPoint &planned = m_plan.points[index];
    const bool hasOwnWords = pressOf(*found, planned.with()) != found->press;
    const catalogue::Tool *other
        = !found->tools.empty() && planned.tool != found->tools.front().tool ? m_catalogue.tool(planned.tool) : nullptr;
    if (other && !hasOwnWords)
        return SessionWords::tr("With %1.").arg(toQt(other->phrase));
    const bool less = planned.dose.pressureCap < found->pressureCap;
    return pressWords(m_catalogue, *found, planned.with(), less ? std::vector{planned.tool} : catalogue::toolIds(found->tools));
}

// A way has its own words for what is done, and for the tool they are for.
QString SessionText::howToPress(std::size_t index) const
{
    const catalogue::Point *found = point(index);
    const WayId way = found ? m_plan.points[index].way : WayId{};
    if (way.empty())
        return pressWith(index);
    const catalogue::PointTool with = m_plan.points[index].with();
    const QString how = wayHow(*found, way);
    const catalogue::Tool *tool = how.isEmpty() ? nullptr : m_catalogue.tool(with.tool);
    if (!tool)
        return SessionWords::tr("%1. %2").arg(wayName(m_catalogue, way), pressWith(index));
    const QString words = SessionWords::tr("%1, with %2.").arg(wayName(m_catalogue, way), toQt(tool->phrase));
    return wayPosition(*found, way, with) == how ? words : words + u' ' + how; // said as the position already
}

QString SessionText::spoken(const Snapshot &now) const
{
    if (now.stopsIn)
        return SessionWords::tr("Stopping. Press %1 to take it back.").arg(m_keys.nameOf(Act::One));
    if (now.paused)
        return SessionWords::tr("%1 Press %2 to go on.").arg(instruction(now), m_keys.nameOf(Act::One));
    if (now.chosen)
        return spokenChoice(now);
    switch (now.phase) {
    case Phase::Prepare: {
        const auto *found = point(now.point);
        return found ? SessionWords::tr("%1. %2 %3 %4 Press Enter when you are in position.")
                           .arg(muscle(now.point), wayPosition(*found, m_plan.points[now.point].way, m_plan.points[now.point].with()),
                               howToPress(now.point), toQt(found->stayOff))
                     : muscle(now.point);
    }
    case Phase::Locate: {
        const auto *found = point(now.point);
        return found
            ? SessionWords::tr("%1 How sore is that spot, 0 to 10? Type the number. Then %2 if it feels like your usual ache, %3 for a "
                               "bit, %4 for no.")
                  .arg(toQt(found->find), m_keys.nameOf(Act::Yes), m_keys.nameOf(Act::ABit), m_keys.nameOf(Act::No))
            : QString();
    }
    case Phase::LeadIn:
        return instruction(now) + u'.';
    case Phase::LetGo:
        return SessionWords::tr(
            "Let go. What did you feel? Press 1 if it was only too strong. 2 for a sharp, electric or burning pain, "
            "tingling, numbness, a pulse, or if you are not sure. 3 if you are dizzy, faint or sick, cannot see clearly, "
            "are short of breath, or your chest hurts. %1")
            .arg(now.canGoBack ? SessionWords::tr("%1 if it was a slip.").arg(m_keys.nameOf(Act::Back)) : QString())
            .trimmed();
    case Phase::Hold:
        return now.way.empty() ? instruction(now)
                               : SessionWords::tr("%1 About %2 of 10.").arg(wayTold(m_catalogue, now.way)).arg(now.pressure);
    case Phase::Rest:
    case Phase::BetweenPoints:
        return instruction(now);
    case Phase::Move:
        return SessionWords::tr("%1 Only as far as it is easy; %2 skips it.").arg(movement(now.point), m_keys.nameOf(Act::Skip));
    case Phase::RateBefore:
    case Phase::RateAfter:
        return now.pain == session::Pain::AtRest
            ? SessionWords::tr("How much does it hurt right now, at rest, from 0, no pain, to 10, extremely severe pain? Type the number, "
                               "or press %1 that many times.")
                  .arg(m_keys.nameOf(Act::One))
            : SessionWords::tr("And on the movement that bothers you? Type the number, or press %1 that many times.")
                  .arg(m_keys.nameOf(Act::One));
    case Phase::Done:
        return now.end == session::SessionEnd::Completed ? SessionWords::tr("The session is over.") : SessionWords::tr("Stopped early.");
    }
    return {};
}

QString savedWords(bool saved)
{
    return saved ? SessionWords::tr("It is saved.") : SessionWords::tr("It is not saved yet. The screen says why.");
}

QStringList SessionText::spokenAhead() const
{
    QStringList all;
    Snapshot step;
    for (step.phase = Phase::RateBefore; const auto pain : {session::Pain::AtRest, session::Pain::OnMovement}) {
        step.pain = pain;
        all << spoken(step);
    }
    for (step.point = 0; step.point < m_plan.points.size(); ++step.point) {
        const auto &dose = m_plan.points[step.point].dose;
        step.holds = dose.reps;
        step.pressure = dose.pressure;
        step.way = m_plan.points[step.point].way;
        for (const Phase phase :
            {Phase::Prepare, Phase::Locate, Phase::LeadIn, Phase::Hold, Phase::Rest, Phase::BetweenPoints, Phase::Move}) {
            step.phase = phase;
            for (step.hold = 1; step.hold <= (phase == Phase::LeadIn ? dose.reps : 1); ++step.hold)
                all << spoken(step);
        }
    }
    step.phase = Phase::Done;
    for (const auto end : {session::SessionEnd::Completed, session::SessionEnd::Stopped}) {
        step.end = end;
        all << spoken(step);
    }
    for (const auto cue : {Cue::HalfTime, Cue::EaseOff, Cue::SinkIn, Cue::Stay})
        all << cueWords(cue, false) << cueWords(cue, true);
    for (int seconds = session::longestCountdown; seconds > 0; --seconds) // where there are no tones
        all << QString::number(seconds);
    all.removeDuplicates();
    return all;
}

} // namespace unknot::present
