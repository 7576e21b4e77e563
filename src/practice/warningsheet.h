// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/screening.h"

#include <set>
#include <vector>

namespace unknot::practice
{

// The warning signs as they are read before a session, and what was said to them so far. After a yes the
// rest is still read, as something else may wait less: advised() is then what can wait least of all that is
// true. A sign that can't wait at all ends the reading at once. Of a line that is true and of which nobody has said
// what, whatever can wait least is taken for true where the reading ends. Writes nothing by itself.
class WarningSheet
{
public:
    struct Line {
        OpenLine open;
        bool unfolded = false; // something in it is true, and the person is asked what
        bool stands = false; // the same, and its advice was heard: it is withdrawn, or stays true

        [[nodiscard]] const std::string &id() const { return open.id(); }
    };

    // `asksForNews`: whether anything about one's health is new is asked beside them.
    void lay(Screening screening, bool asksForNews);

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] bool isTrue(const catalogue::Question &question) const { return m_true.contains(question.id); }
    [[nodiscard]] bool isTrue(const Line &line) const; // something in it
    [[nodiscard]] bool anyTrue() const { return !m_true.empty(); }
    [[nodiscard]] bool isUndecided(const Line &line) const
    {
        return line.unfolded && !isTrue(line);
    } // true, and nobody has said what of it
    [[nodiscard]] std::vector<const catalogue::Question *> whatIsTrue() const; // what can wait least first
    [[nodiscard]] bool undecided() const; // a line is
    [[nodiscard]] bool stands() const; // a line does: nothing else is answered beside it
    [[nodiscard]] bool asksForNews() const { return m_asksForNews; }
    [[nodiscard]] bool news() const { return m_news; }
    // Whose advice is to be heard now, in place of the lines; null: they are read.
    [[nodiscard]] const catalogue::Question *advised() const { return m_advised; }

    // A line that is true unfolds, or is its one question; again: it is none of these after all.
    void pressLine(const std::string &line);
    void press(const QuestionId &question); // true; again: it is not
    void pressNews() { m_news = !m_news; }
    // Every line was read. Whether none is true; else that is advised about. Nothing while undecided.
    bool read();
    // It is not read to its end. Whether it may be left: not before what is true was advised about.
    bool leave();
    void clear(); // what is advised about: a doctor has looked at it, so it is not asked any more today
    void readOn() { m_advised = nullptr; } // the lines first, whatever is true
    void lookAgain(); // the lines after the advice: what is true stands, until it is withdrawn
    void withdraw(const std::string &line); // that stands: nothing in it is true, and it is still to be read

    // What holds from the moment it is said, and did not in that one: whoever closes the program then has said it.
    [[nodiscard]] std::vector<journal::JournalReader::Screening> saidSince(const WarningSheet &before) const;
    // All of it as it stands, each question one answer. What could not be read of that day is replaced.
    [[nodiscard]] JournalQueue::Write answers(const WallTime &at) const;

private:
    void readAgain();
    void untick(const Line &line); // nothing in it is true
    [[nodiscard]] std::size_t undecidedLines() const;
    void advise(); // about what can wait least; about nothing, where nothing is true

    std::vector<Line> m_lines;
    std::set<QuestionId> m_true;
    std::set<std::string> m_ticked; // ids of lines that were, as far as the journal knows
    std::vector<ZoneGroupId> m_parts; // of the body, that it is read for
    const catalogue::Question *m_advised = nullptr;
    bool m_asksForNews = false, m_news = false;
    bool m_anew = false; // today's answers could not be read
};

} // namespace unknot::practice
