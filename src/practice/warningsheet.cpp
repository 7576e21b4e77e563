// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/warningsheet.h"

#include <algorithm>

namespace unknot::practice
{

void WarningSheet::lay(Screening screening, bool asksForNews)
{
    *this = {};
    for (OpenLine &line : screening.open)
        m_lines.push_back({std::move(line)});
    m_ticked.insert(screening.ticked.begin(), screening.ticked.end());
    for (Line &line : m_lines)
        line.unfolded = m_ticked.contains(line.id());
    m_parts = std::move(screening.parts);
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

std::size_t WarningSheet::undecidedLines() const
{
    return static_cast<std::size_t>(std::ranges::count_if(m_lines, [this](const Line &line) { return isUndecided(line); }));
}

bool WarningSheet::undecided() const
{
    return undecidedLines() > 0;
}

void WarningSheet::pressLine(const std::string &line)
{
    const auto at = std::ranges::find(m_lines, line, &Line::id);
    if (at == m_lines.end() || at->stands)
        return;
    at->unfolded = !at->unfolded;
    if (!at->unfolded)
        untick(*at);
    else if (at->open.questions.size() == 1)
        press(at->open.questions.front()->id);
    else
        m_ticked.insert(line);
}

void WarningSheet::press(const QuestionId &question)
{
    for (const Line &line : m_lines) {
        const auto at = std::ranges::find(line.open.questions, question, &catalogue::Question::id);
        if (at == line.open.questions.end() || line.stands)
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
    auto all = whatIsTrue();
    for (const Line &line : m_lines) {
        if (isUndecided(line))
            all.insert(all.end(), line.open.questions.begin(), line.open.questions.end());
    }
    const auto worst = std::ranges::min_element(all, {}, &catalogue::Question::urgency);
    m_advised = worst == all.end() ? nullptr : *worst;
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
    const bool isHeard = m_advised || (m_true.empty() && !undecided());
    if (!isHeard)
        advise();
    return isHeard;
}

// Of its line the rest is still to be read.
void WarningSheet::clear()
{
    if (m_advised)
        m_true.erase(m_advised->id);
    for (Line &line : m_lines) {
        if (std::erase(line.open.questions, m_advised) > 0)
            line.unfolded = isTrue(line);
    }
    std::erase_if(m_lines, [](const Line &line) { return line.open.questions.empty(); });
    readAgain();
    advise();
}

bool WarningSheet::stands() const
{
    return std::ranges::any_of(m_lines, &Line::stands);
}

void WarningSheet::lookAgain()
{
    readAgain();
    for (Line &line : m_lines)
        line.stands = line.unfolded;
}

void WarningSheet::withdraw(const std::string &line)
{
    const auto at = std::ranges::find(m_lines, line, &Line::id);
    if (at == m_lines.end() || !at->stands)
        return;
    at->stands = at->unfolded = false;
    untick(*at);
}

void WarningSheet::untick(const Line &line)
{
    for (const catalogue::Question *question : line.open.questions)
        m_true.erase(question->id);
}

void WarningSheet::readAgain()
{
    m_advised = nullptr;
    for (Line &line : m_lines)
        line.unfolded = line.unfolded || isTrue(line);
}

std::vector<journal::JournalReader::Screening> WarningSheet::saidSince(const WarningSheet &before) const
{
    std::vector<journal::JournalReader::Screening> said;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        const Line &line = m_lines[at];
        for (const catalogue::Question *question : line.open.questions) {
            if (isTrue(*question) && !before.isTrue(*question))
                said.push_back({question->id.value, true});
        }
        if (isUndecided(line) != before.isUndecided(before.m_lines[at]))
            said.push_back({tickName(line.id()), isUndecided(line)});
    }
    return said;
}

JournalQueue::Write WarningSheet::answers(const WallTime &at) const
{
    std::vector<journal::JournalReader::Screening> answers;
    for (const Line &line : m_lines) {
        for (const catalogue::Question *question : line.open.questions)
            answers.push_back({question->id.value, isTrue(*question)});
        if (m_ticked.contains(line.id()))
            answers.push_back({tickName(line.id()), isUndecided(line)});
    }
    for (const ZoneGroupId &part : m_parts)
        answers.push_back({readName(part), false});
    return answered(std::move(answers), at, m_anew);
}

} // namespace unknot::practice
