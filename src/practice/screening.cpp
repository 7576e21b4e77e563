// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/screening.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

using Answer = journal::JournalReader::Screening;
using Questions = std::vector<const catalogue::Question *>;

bool canWaitLess(const catalogue::Question *a, const catalogue::Question *b)
{
    return a->urgency < b->urgency;
}

std::vector<OpenLine> inLines(const catalogue::Catalogue &catalogue, const Questions &questions)
{
    std::vector<OpenLine> lines;
    for (const catalogue::Question *question : questions) {
        if (catalogue.warningLine(question->line) == nullptr)
            lines.push_back({nullptr, {question}});
    }
    for (const catalogue::WarningLine &line : catalogue.all().warningLines) {
        OpenLine open{&line, {}};
        std::copy_if(questions.begin(), questions.end(), std::back_inserter(open.questions),
            [&line](const auto *question) { return question->line == line.id; });
        std::stable_sort(open.questions.begin(), open.questions.end(), canWaitLess);
        if (!open.questions.empty())
            lines.push_back(std::move(open));
    }
    return lines;
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

Screening screeningOf(const safety::Rules &rules, const catalogue::Catalogue &catalogue, const journal::JournalReader *journal,
    std::chrono::local_days day, const std::vector<SidedZone> &zones)
{
    Screening screening;
    std::vector<Answer> today;
    if (journal) {
        auto read = journal->screenings(day);
        if (read)
            today = std::move(*read);
        else
            screening.unreadable = read.error();
    }
    Questions open;
    for (const catalogue::Question *question : rules.questions(zones)) {
        const auto answer
            = std::find_if(today.begin(), today.end(), [question](const Answer &one) { return one.question == question->id.value; });
        if (answer != today.end() && !answer->yes)
            continue;
        open.push_back(question);
        if (answer != today.end())
            screening.yes.push_back(question);
    }
    screening.open = inLines(catalogue, open);
    return screening;
}

WarningsToday::WarningsToday(const safety::Rules &rules, const Clock &clock) : m_rules(rules), m_clock(clock) { }

void WarningsToday::read(const journal::JournalReader *journal)
{
    m_yes.clear();
    m_day = m_clock.wall().day();
    const auto today = journal ? journal->screenings(m_day) : Result<std::vector<Answer>>();
    if (!today)
        return;
    for (const Answer &answer : *today) {
        if (answer.yes)
            m_yes.insert(answer.question);
    }
}

const catalogue::Question *WarningsToday::worst(const std::vector<SidedZone> &zones) const
{
    const catalogue::Question *worst = nullptr;
    if (m_yes.empty() || m_clock.wall().day() != m_day)
        return worst;
    for (const catalogue::Question *question : m_rules.questions(zones)) {
        if (m_yes.contains(question->id.value) && (!worst || canWaitLess(question, worst)))
            worst = question;
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
        const auto meant = std::ranges::find_if(zones, [&](const SidedZone &place) {
            return point.zone == place.zone || contains(point.usually, place.zone) || contains(point.sometimes, place.zone);
        });
        if (meant != zones.end())
            points.push_back({point.id, meant->side == Side::Right ? Side::Right : Side::Left});
    }
    return points;
}

} // namespace unknot::practice
