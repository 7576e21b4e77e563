// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/screening.h"

#include <algorithm>

namespace unknot::practice
{

namespace
{

using Answer = journal::JournalReader::Screening;

constexpr const char *healthQuestion = "health-asked"; // kept among the answers of a day

} // namespace

Screening screeningOf(
    const safety::Rules &rules, const journal::JournalReader *journal, std::chrono::local_days day, const std::vector<SidedZone> &zones)
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
    const auto answerTo = [&today](const std::string &question) {
        return std::find_if(today.begin(), today.end(), [&question](const Answer &one) { return one.question == question; });
    };
    screening.healthAsked = answerTo(healthQuestion) != today.end();
    for (const catalogue::Question *question : rules.questions(zones)) {
        const auto answer = answerTo(question->id.value);
        if (answer != today.end() && !answer->yes)
            continue;
        screening.open.push_back(question);
        if (answer != today.end() && (!screening.worst || question->urgency < screening.worst->urgency))
            screening.worst = question;
    }
    return screening;
}

JournalQueue::Write answeredNo(std::vector<QuestionId> questions, const WallTime &at, bool anew)
{
    std::vector<Answer> answers;
    for (QuestionId &question : questions)
        answers.push_back({std::move(question.value), false});
    return [answers = std::move(answers), at, anew](journal::JournalStore &store) {
        return store.batch([&](journal::JournalStore &all) {
            const Status cleared = anew ? all.clearScreenings(at.day()) : Status{};
            return cleared ? all.addScreenings(answers, at) : cleared;
        });
    };
}

JournalQueue::Write answeredYes(const QuestionId &question, const WallTime &at)
{
    return [question, at](journal::JournalStore &store) { return store.addScreening(question.value, true, at); };
}

JournalQueue::Write healthAsked(const WallTime &at)
{
    return [at](journal::JournalStore &store) { return store.addScreening(healthQuestion, false, at); };
}

} // namespace unknot::practice
