// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/screening.h"

#include <algorithm>
#include <map>

namespace unknot::practice
{

namespace
{

using Answer = journal::JournalReader::Screening;
using Questions = std::vector<const catalogue::Question *>;
using Flags = std::vector<const catalogue::RedFlag *>;

bool canWaitLess(const catalogue::Question *a, const catalogue::Question *b)
{
    return a->urgency < b->urgency;
}

const catalogue::RedFlag *flagOf(const catalogue::Catalogue &catalogue, const std::string &id)
{
    const auto &flags = catalogue.all().redFlags;
    const auto flag = std::ranges::find(flags, id, &catalogue::RedFlag::id);
    return flag == flags.end() ? nullptr : &*flag;
}

// Takes them out of the questions.
OpenLine lineWhere(Questions &questions, const auto &isOfIt)
{
    OpenLine open;
    std::ranges::copy_if(questions, std::back_inserter(open.questions), isOfIt);
    std::erase_if(questions, isOfIt);
    std::ranges::stable_sort(open.questions, canWaitLess);
    return open;
}

std::vector<OpenLine> inLines(const catalogue::Catalogue &catalogue, Questions questions, const Flags &ticked)
{
    std::vector<OpenLine> lines;
    const auto add = [&lines](OpenLine open) {
        if (!open.questions.empty())
            lines.push_back(std::move(open));
    };
    for (const catalogue::RedFlag *flag : ticked) {
        OpenLine open = lineWhere(questions, [flag](const auto *question) { return question->flag == flag->id; });
        open.flag = flag;
        add(std::move(open));
    }
    for (const catalogue::Question *question : questions) {
        if (catalogue.warningLine(question->line) == nullptr)
            add({nullptr, {question}});
    }
    for (const catalogue::WarningLine &line : catalogue.all().warningLines) {
        OpenLine open = lineWhere(questions, [&line](const auto *question) { return question->line == line.id; });
        open.line = &line;
        add(std::move(open));
    }
    return lines;
}

constexpr int daysThatStand = 7; // a yes stands so long where nobody takes it back; then it is asked like any other

// What was said on a day, and what was said yes to in the days before and not answered since: the sign of yesterday is
// not gone because it is another day. An earlier day that can't be read opens nothing: where nothing was answered today
// either, all is asked; else it was.
Result<std::vector<Answer>> answersStanding(const journal::JournalReader &journal, std::chrono::local_days day)
{
    auto said = journal.screenings(day);
    if (!said)
        return said;
    const bool isAnswered = !said->empty();
    std::set<std::string> answered;
    for (const Answer &answer : *said)
        answered.insert(answer.question);
    for (int back = 1; back <= daysThatStand; ++back) {
        auto before = journal.screenings(day - std::chrono::days{back});
        if (!before) {
            if (!isAnswered)
                return before;
            break;
        }
        for (Answer &answer : *before) {
            if (answered.insert(answer.question).second && answer.yes)
                said->push_back(std::move(answer));
        }
    }
    return said;
}

// The answers that hold today, by name.
class Said
{
public:
    explicit Said(const std::vector<Answer> &today)
    {
        for (const Answer &answer : today)
            m_answers.emplace(answer.question, answer.yes);
    }
    [[nodiscard]] bool yes(const std::string &name) const { return is(name, true); }
    [[nodiscard]] bool no(const std::string &name) const { return is(name, false); }

private:
    [[nodiscard]] bool is(const std::string &name, bool yes) const
    {
        const auto at = m_answers.find(name);
        return at != m_answers.end() && at->second == yes;
    }

    std::map<std::string, bool> m_answers;
};

// What is asked for, of a flag with all that belongs to it.
Questions askedFor(const World &world, const Asking &asking)
{
    Questions asked = world.rules.questions(asking.zones);
    for (const catalogue::Question &question : world.catalogue.all().questions) {
        if (asking.said && question.flag == asking.said->id && std::ranges::find(asked, &question) == asked.end())
            asked.push_back(&question);
    }
    return asked;
}

Flags tickedFlags(const catalogue::Catalogue &catalogue, const Said &today, const catalogue::RedFlag *now)
{
    Flags flags;
    for (const catalogue::RedFlag &flag : catalogue.all().redFlags) {
        if (&flag == now || today.yes(tickName(flag.id)))
            flags.push_back(&flag);
    }
    return flags;
}

// Those of the places whose part of the body nobody had in mind yet when the rest was read.
std::vector<SidedZone> newPlaces(const catalogue::Catalogue &catalogue, const Said &said, std::vector<SidedZone> zones)
{
    std::erase_if(zones, [&](const SidedZone &place) {
        const catalogue::Zone *zone = catalogue.zone(place.zone);
        return zone && said.no(readName(zone->group));
    });
    return zones;
}

// Lines that are read as a whole, whatever of them was answered with no: those that are ticked, and those with a
// question that belongs to one of these screens.
std::set<catalogue::LineId> wholeLines(const Questions &asked, const Said &said, const std::vector<ScreenId> &screens)
{
    std::set<catalogue::LineId> whole;
    const auto belongs = [&](const ScreenId &screen) { return std::ranges::find(screens, screen) != screens.end(); };
    for (const catalogue::Question *question : asked) {
        if (said.yes(tickName(question->line.value)) || std::ranges::any_of(question->screens, belongs))
            whole.insert(question->line);
    }
    return whole;
}

std::vector<ZoneGroupId> partsOf(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    std::vector<ZoneGroupId> parts;
    for (const SidedZone &place : zones) {
        const catalogue::Zone *zone = catalogue.zone(place.zone);
        if (zone && std::ranges::find(parts, zone->group) == parts.end())
            parts.push_back(zone->group);
    }
    return parts;
}

HealthQuestions questionsAbout(const safety::Rules &rules, const HealthProfile &answers, const std::vector<safety::SidedPoint> &points)
{
    HealthQuestions questions;
    for (const catalogue::Gate *gate : rules.concerning(points)) {
        const bool open = answers.isOpen(gate->id);
        if (gate->today && open)
            questions.today.push_back(gate->id);
        else if (!gate->today)
            (open ? questions.open : questions.answered).push_back(gate->id);
    }
    return questions;
}

} // namespace

const std::string &OpenLine::id() const
{
    return line ? line->id.value : flag ? flag->id : questions.front()->id.value;
}

std::string tickName(const std::string &lineOrFlag)
{
    return "tick:" + lineOrFlag;
}

std::string readName(const ZoneGroupId &part)
{
    return "read:" + part.value;
}

Screening screeningOf(const World &world, const journal::JournalReader *journal, std::chrono::local_days day, const Asking &asking)
{
    const catalogue::Catalogue &catalogue = world.catalogue;
    Screening screening;
    screening.parts = partsOf(catalogue, asking.zones);
    std::vector<Answer> today;
    if (journal) {
        auto read = answersStanding(*journal, day);
        if (read)
            today = std::move(*read);
        else
            screening.unreadable = read.error();
    }
    const Said said(today);
    const Questions asked = askedFor(world, asking);
    const auto whole = wholeLines(asked, said, world.rules.screens(newPlaces(catalogue, said, asking.zones)));
    const Flags flags = tickedFlags(catalogue, said, asking.said);
    const auto isTicked = [&](const catalogue::Question *question) {
        return std::ranges::find(flags, question->flag, &catalogue::RedFlag::id) != flags.end();
    };
    Questions open;
    for (const catalogue::Question *question : asked) {
        const bool isYes = said.yes(question->id.value);
        if (isYes && !asking.anew && !world.rules.stops(*question, asking.zones))
            continue; // it stands for its own places, and a no to all that is asked here must not take it back
        if (isYes)
            screening.yes.push_back(question);
        if (asking.anew || !said.no(question->id.value) || whole.contains(question->line) || isTicked(question))
            open.push_back(question);
    }
    screening.open = inLines(catalogue, open, flags);
    for (const OpenLine &line : screening.open) {
        if (line.flag || said.yes(tickName(line.id())))
            screening.ticked.push_back(line.id());
    }
    return screening;
}

WarningsToday::WarningsToday(const World &world, const Clock &clock) : m_world(world), m_clock(clock) { }

void WarningsToday::read(const journal::JournalReader *journal)
{
    m_yes.clear();
    m_anyAnswered = false;
    m_day = m_clock.wall().day();
    if (!journal)
        return;
    const auto today = journal->screenings(m_day);
    m_anyAnswered = today && !today->empty();
    const auto standing = answersStanding(*journal, m_day);
    if (!standing)
        return;
    for (const Answer &answer : *standing) {
        if (answer.yes)
            m_yes.insert(answer.question);
    }
}

bool WarningsToday::anyAnswered() const
{
    return m_anyAnswered && m_clock.wall().day() == m_day;
}

std::optional<Warned> WarningsToday::worst(const std::vector<SidedZone> &zones) const
{
    std::optional<Warned> worst;
    if (m_yes.empty()) // midnight takes none of them back
        return worst;
    const catalogue::Catalogue &catalogue = m_world.catalogue;
    const auto take = [&worst](const catalogue::Question *question, const std::string *ticked) {
        if (!worst || canWaitLess(question, worst->question))
            worst = Warned{question, ticked};
    };
    Questions asked = m_world.rules.questions(zones);
    std::erase_if(asked, [&](const auto *question) { return !m_world.rules.stops(*question, zones); });
    for (const catalogue::Question *question : asked) {
        if (m_yes.contains(question->id.value))
            take(question, nullptr);
    }
    for (const catalogue::Question *question : asked) {
        if (const auto *line = catalogue.warningLine(question->line); line && m_yes.contains(tickName(line->id.value)))
            take(question, &line->label);
        if (const auto *flag = flagOf(catalogue, question->flag); flag && m_yes.contains(tickName(flag->id)))
            take(question, &flag->title);
    }
    return worst;
}

JournalQueue::Write answered(std::vector<Answer> answers, const WallTime &at, bool anew)
{
    return [answers = std::move(answers), at, anew](journal::JournalStore &store) {
        return store.batch([&](journal::JournalStore &all) {
            const Status cleared = anew ? all.clearScreenings(at.day()) : Status{};
            return cleared ? all.addScreenings(answers, at) : cleared;
        });
    };
}

HealthQuestions healthQuestionsFor(const safety::Rules &rules, const HealthProfile &answers, const std::vector<safety::SidedPoint> &points,
    const std::vector<safety::SidedPoint> &besides)
{
    HealthQuestions questions = questionsAbout(rules, answers, points);
    if (besides.empty() || (questions.today.empty() && questions.open.empty()))
        return questions;
    std::vector<safety::SidedPoint> all = points;
    all.insert(all.end(), besides.begin(), besides.end());
    HealthQuestions more = questionsAbout(rules, answers, all);
    if (!questions.today.empty())
        questions.today = std::move(more.today);
    if (!questions.open.empty())
        questions.open = std::move(more.open);
    return questions;
}

std::vector<safety::SidedPoint> pointsFor(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones)
{
    const auto contains = [](const std::vector<ZoneId> &ids, const ZoneId &id) { return std::ranges::find(ids, id) != ids.end(); };
    std::vector<safety::SidedPoint> points;
    for (const catalogue::Point &point : catalogue.all().points) {
        if (!point.defaultOn || point.selfTreatment == catalogue::SelfTreatment::Refer)
            continue;
        const auto meant = std::ranges::find_if(
            zones, [&](const SidedZone &place) { return point.zone == place.zone || contains(point.usually, place.zone); });
        if (meant != zones.end())
            points.push_back({point.id, meant->side == Side::Right ? Side::Right : Side::Left});
    }
    return points;
}

} // namespace unknot::practice
