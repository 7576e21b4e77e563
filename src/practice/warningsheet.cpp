// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/warningsheet.h"

#include <algorithm>

namespace unknot::practice
{

const std::string &WarningSheet::Line::id() const
{
    return open.line ? open.line->id.value : open.questions.front()->id.value;
}

void WarningSheet::lay(Screening screening, bool asksForNews)
{
    *this = {};
    for (OpenLine &line : screening.open)
        m_lines.push_back({std::move(line)});
    m_asksForNews = asksForNews;
    m_anew = screening.unreadable.has_value();
    for (const catalogue::Question *question : screening.yes)
        m_true.insert(question->id);
    readAgain();
    advise();
}

bool WarningSheet::isTrue(const Line &line) const
{
    return std::ranges::any_of(line.open.questions, [this](const auto *question) { return isTrue(*question); });
}

std::vector<const catalogue::Question *> WarningSheet::whatIsTrue() const
{
    std::vector<const catalogue::Question *> all;
    for (const Line &line : m_lines) {
        for (const catalogue::Question *question : line.open.questions) {
            if (isTrue(*question))
                all.push_back(question);
        }
    }
    std::ranges::stable_sort(all, {}, &catalogue::Question::urgency);
    return all;
}

bool WarningSheet::undecided() const
{
    return std::ranges::any_of(m_lines, [this](const Line &line) { return line.unfolded && !isTrue(line); });
}

void WarningSheet::pressLine(const std::string &line)
{
    const auto at = std::ranges::find(m_lines, line, &Line::id);
    if (at == m_lines.end())
        return;
    at->unfolded = !at->unfolded;
    if (!at->unfolded) {
        for (const catalogue::Question *question : at->open.questions)
            m_true.erase(question->id);
    } else if (at->open.questions.size() == 1)
        press(at->open.questions.front()->id);
}

void WarningSheet::press(const QuestionId &question)
{
    for (const Line &line : m_lines) {
        const auto at = std::ranges::find(line.open.questions, question, &catalogue::Question::id);
        if (at == line.open.questions.end())
            continue;
        if (m_true.erase(question) > 0)
            return;
        m_true.insert(question);
        if ((*at)->urgency == catalogue::Urgency::Emergency)
            m_advised = *at;
    }
}

void WarningSheet::advise()
{
    const auto all = whatIsTrue();
    m_advised = all.empty() ? nullptr : all.front();
}

bool WarningSheet::read()
{
    if (undecided())
        return false;
    advise();
    return !m_advised;
}

bool WarningSheet::leave()
{
    const bool isHeard = m_advised || m_true.empty();
    if (!isHeard)
        advise();
    return isHeard;
}

// Of its line the rest is still to be read.
void WarningSheet::clear()
{
    for (Line &line : m_lines)
        std::erase(line.open.questions, m_advised);
    std::erase_if(m_lines, [](const Line &line) { return line.open.questions.empty(); });
    if (m_advised)
        m_true.erase(m_advised->id);
    readAgain();
    advise();
}

void WarningSheet::takeBack()
{
    if (m_true.size() == 1)
        m_true.clear();
    readAgain();
}

void WarningSheet::readAgain()
{
    m_advised = nullptr;
    for (Line &line : m_lines)
        line.unfolded = isTrue(line);
}

JournalQueue::Write WarningSheet::answers(const WallTime &at) const
{
    std::vector<journal::JournalReader::Screening> answers;
    for (const Line &line : m_lines) {
        for (const catalogue::Question *question : line.open.questions)
            answers.push_back({question->id.value, isTrue(*question)});
    }
    return answered(std::move(answers), at, m_anew);
}

} // namespace unknot::practice
