// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/sessionstart.h"

#include "practice/offers.h"

#include <algorithm>
#include <utility>

namespace unknot::practice
{

namespace
{

// Some point of it is pressed less than it was to be.
bool isLighter(const session::Plan &now, const session::Plan &before)
{
    return std::ranges::any_of(now.points, [&before](const session::PlannedPoint &one) {
        const auto was = std::ranges::find_if(
            before.points, [&one](const session::PlannedPoint &other) { return other.point == one.point && other.side == one.side; });
        return was != before.points.end() && (one.dose.pressure < was->dose.pressure || one.dose.maxPressed < was->dose.maxPressed);
    });
}

// Whether a doctor's word is enough for so urgent a sign. Nothing is, where the catalogue has no advice.
bool isClearable(const catalogue::Catalogue &catalogue, const catalogue::Question &question)
{
    const auto &actions = catalogue.all().actions;
    const auto action = std::ranges::find(actions, question.urgency, &catalogue::Action::urgency);
    return action != actions.end() && action->clearable;
}

} // namespace

SessionStart::SessionStart(Parts parts, Listener listener) : m_parts(std::move(parts)), m_listener(std::move(listener)) { }

void SessionStart::begin(About about)
{
    const auto none = m_parts.admission.noSession(about.zones);
    const bool isWarned = none && none->kind == NoSession::Kind::WarningSign;
    if ((about.plan.points.empty() && !isWarned) || stopped())
        return;
    m_unfinished.reset();
    m_about = std::move(about);
    ask();
}

void SessionStart::goOn()
{
    const auto record = cutOff(m_parts.journal);
    if (!record)
        return;
    if (isTooLateToGoOn(*record, m_parts.clock.wall()))
        return m_listener.mayNotGoOn();
    auto unfinished = unfinishedOf(*record, m_parts.world.catalogue.limits());
    if (unfinished.plan.points.empty() || stopped())
        return;
    m_about = {unfinished.plan, unfinished.zones, unfinished.title};
    m_unfinished = std::move(unfinished);
    ask();
}

// Health that can't be read is asked for before the session itself; whatever else stops one, stops it here.
bool SessionStart::stopped() const
{
    const auto none = m_parts.admission.noSession();
    return none && none->kind != NoSession::Kind::UnreadableHealth && none->kind != NoSession::Kind::HealthAnswer;
}

void SessionStart::ask()
{
    m_parts.health.startDay();
    const auto health = healthQuestions();
    // Whoever is asked for the first time today, and was on an earlier day.
    const bool asksForNews = !health.today.empty() && !health.answered.empty();
    laySigns({m_about.zones}, asksForNews);
    m_signsAsked = !m_signs.lines().empty() || !health.today.empty();
    if (!m_signsAsked)
        return askHealth();
    m_parts.health.ask(health.today, health.open);
    m_asks = Asks::WarningSigns;
    turnPage();
}

void SessionStart::laySigns(const Asking &asking, bool asksForNews)
{
    m_signs.lay(screeningOf(m_parts.world, m_parts.journal.reader(), m_parts.clock.wall().day(), asking), asksForNews);
}

void SessionStart::readSigns(const std::vector<SidedZone> &zones)
{
    if (m_asks != Asks::Nothing)
        return;
    m_unfinished.reset();
    m_about = {{}, zones, {}};
    laySigns({zones, true}, false);
    m_asks = Asks::WarningSigns;
    turnPage();
}

void SessionStart::sayTrue(const std::string &flag)
{
    const auto &flags = m_parts.world.catalogue.all().redFlags;
    const auto said = std::ranges::find(flags, flag, &catalogue::RedFlag::id);
    if (said == flags.end() || m_asks != Asks::Nothing)
        return;
    laySigns({{}, true, &*said}, false);
    const auto line = std::ranges::find(m_signs.lines(), said->id, &WarningSheet::Line::id);
    if (line == m_signs.lines().end())
        return;
    m_unfinished.reset();
    m_about = {};
    m_parts.journal.write(answered({{tickName(said->id), true}}, m_parts.clock.wall()));
    const auto &questions = line->open.questions; // by urgency
    if (questions.front()->urgency != questions.back()->urgency)
        m_signs.readOn();
    m_asks = Asks::WarningSigns;
    turnPage();
}

bool SessionStart::tooSoon() const
{
    return m_parts.clock.now() - m_shown < soonest;
}

void SessionStart::turnPage()
{
    m_shown = m_parts.clock.now();
    m_listener.changed();
}

SessionStart::Pages SessionStart::pages() const
{
    if (m_asks == Asks::Health && m_signsAsked)
        return {2, 2};
    const bool more = m_asks == Asks::WarningSigns && !m_about.plan.points.empty() && !healthQuestions().open.empty();
    return {1, more ? 2 : 1};
}

HealthQuestions SessionStart::healthQuestions() const
{
    std::vector<safety::SidedPoint> points;
    for (const session::PlannedPoint &planned : m_about.plan.points)
        points.push_back({planned.point, planned.side});
    return healthQuestionsFor(m_parts.world.rules, m_parts.health.answers(), points, pointsFor(m_parts.world.catalogue, m_about.zones));
}

// ---- the warning signs

void SessionStart::pressLine(const std::string &line)
{
    if (tooSoon())
        return;
    say([&] { m_signs.pressLine(line); });
}

void SessionStart::pressQuestion(const QuestionId &question)
{
    if (tooSoon())
        return;
    say([&] { m_signs.press(question); });
}

void SessionStart::say(const std::function<void()> &what)
{
    const WarningSheet before = m_signs;
    what();
    if (auto said = m_signs.saidSince(before); !said.empty())
        m_parts.journal.write(answered(std::move(said), m_parts.clock.wall()));
    if (m_signs.advised())
        turnPage();
    else
        m_listener.changed();
}

void SessionStart::pressNews()
{
    if (tooSoon())
        return;
    m_signs.pressNews();
    m_listener.changed();
}

// The session goes on once the answers are written, or kept to be.
void SessionStart::signsRead()
{
    if (m_asks != Asks::WarningSigns || m_signs.undecided() || m_signs.stands() || tooSoon())
        return;
    tellRead();
}

void SessionStart::tellRead()
{
    const bool goesOn = m_signs.read();
    m_parts.journal.write(m_signs.answers(m_parts.clock.wall()), [this, goesOn](bool) {
        if (!goesOn || m_asks != Asks::WarningSigns || !m_signs.read())
            return;
        m_parts.health.sayNoToTheRest();
        askHealth();
    });
    if (!goesOn)
        turnPage();
}

void SessionStart::cleared()
{
    const catalogue::Question *question = m_signs.advised();
    if (!question || !m_signs.isTrue(*question) || !isClearable(m_parts.world.catalogue, *question) || tooSoon())
        return;
    m_parts.journal.write(answered({{question->id.value, false}}, m_parts.clock.wall()));
    m_signs.clear();
    turnPage();
    if (m_signs.lines().empty() && healthQuestions().today.empty())
        tellRead();
}

void SessionStart::lookAgain()
{
    if (tooSoon())
        return;
    m_signs.lookAgain();
    turnPage();
}

void SessionStart::withdraw(const std::string &line)
{
    if (tooSoon())
        return;
    m_signs.withdraw(line);
    m_listener.changed();
}

// ---- what is asked of one's health

// Health comes after the red flags; what was answered then may change the plan. Not where today rules a
// session out already.
void SessionStart::askHealth()
{
    const auto &answers = std::as_const(m_parts.health).answers();
    const auto health = healthQuestions();
    std::vector<GateId> gates = health.open;
    if (m_signs.news())
        gates.insert(gates.end(), health.answered.begin(), health.answered.end());
    const bool isRuledOut = !m_parts.world.rules.noSessionBecause(answers.profile()).empty();
    if (!answers.unreadable() && (gates.empty() || isRuledOut))
        return finish();
    m_parts.health.ask(std::move(gates));
    m_asks = Asks::Health;
    turnPage();
}

// Begins once it is written, or kept to be: what could not be read before is read again then.
void SessionStart::healthRead()
{
    if (m_asks != Asks::Health || m_parts.health.undecided() || tooSoon())
        return;
    const auto then = [this](bool) {
        if (m_asks == Asks::Health)
            finish();
    };
    if (!m_parts.health.answers().unreadable())
        return m_parts.health.sayNoToTheRest(then);
    m_parts.health.sayNoToTheRest();
    m_parts.health.answeredAnew(then);
}

// ---- the session

void SessionStart::finish()
{
    m_asks = Asks::Nothing;
    if (m_unfinished)
        resume();
    else
        planAnew();
}

void SessionStart::planAnew()
{
    std::vector<session::Wanted> wanted;
    for (const auto &planned : m_about.plan.points)
        wanted.push_back({planned.point, planned.side, planned.lighter});
    const Admission::Planned planned = m_parts.admission.plan(wanted, m_parts.wishes());
    const Lessened lessened{planned.leftOut, isLighter(planned.plan, m_about.plan)};
    m_about.plan = planned.plan;
    const bool stopped = m_parts.admission.noSession().has_value(); // which has its own words, everywhere
    if (m_about.plan.points.empty() || stopped) {
        if (!wanted.empty() && !stopped)
            m_listener.nothingLeft();
        return drop();
    }
    if (lessened != Lessened{})
        m_listener.lessened(lessened);
    if (std::ranges::any_of(m_about.plan.points, [this](const session::PlannedPoint &one) { return rests(one); })) {
        m_asks = Asks::RestDay;
        return turnPage();
    }
    beginNow();
}

// All that hurts was asked about; rated is what is pressed for.
void SessionStart::beginNow()
{
    m_about.zones = placesPressedFor(m_parts.world.catalogue, m_about.zones, m_about.plan);
    m_listener.begins();
}

bool SessionStart::rests(const session::PlannedPoint &planned) const
{
    const catalogue::Point *point = m_parts.world.catalogue.point(planned.point);
    return point && m_parts.admission.rests(*point, planned.side);
}

void SessionStart::letRest()
{
    if (m_asks != Asks::RestDay || tooSoon())
        return;
    std::erase_if(m_about.plan.points, [this](const session::PlannedPoint &one) { return rests(one); });
    if (m_about.plan.points.empty())
        return drop();
    m_asks = Asks::Nothing;
    beginNow();
}

void SessionStart::pressAnyway()
{
    if (m_asks != Asks::RestDay || tooSoon())
        return;
    m_asks = Asks::Nothing;
    beginNow();
}

// Health may have changed since the session was cut off: what is left of it keeps to what holds now.
// Where it may no longer go on, it ends; the person can put together another.
void SessionStart::resume()
{
    const auto unfinished = *std::exchange(m_unfinished, std::nullopt);
    const auto record = cutOff(m_parts.journal);
    auto plan = cappedAgain(unfinished, m_parts.world, m_parts.admission, m_parts.wishes());
    if (!plan || !record) {
        m_listener.mayNotGoOn();
        return drop();
    }
    m_about.plan = std::move(*plan);
    m_listener.goesOn(*record, unfinished.progress);
}

bool SessionStart::leave()
{
    if (m_asks != Asks::Nothing && tooSoon())
        return false;
    const bool mayLeave = m_asks != Asks::WarningSigns || m_signs.leave();
    if (mayLeave)
        drop();
    else
        turnPage();
    return mayLeave;
}

void SessionStart::drop()
{
    m_unfinished.reset();
    m_asks = Asks::Nothing;
    m_listener.changed();
}

} // namespace unknot::practice
