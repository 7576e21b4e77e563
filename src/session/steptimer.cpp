// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/steptimer.h"

#include <algorithm>
#include <utility>

namespace unknot::session
{

namespace
{

using output::Cue;

constexpr int countdownFrom = 3;
constexpr Milliseconds shortestHalf{100}; // whatever a pace says, it comes to an end

// A steady hold as long as this is counted from longestCountdown on: half-time and its question are over by then.
constexpr Milliseconds longHold = Seconds{20};

void addCountdown(std::vector<Mark> &marks, Milliseconds length, Cue cue, int from = countdownFrom)
{
    for (int seconds = from; seconds > 0; --seconds)
        marks.push_back({length - Seconds{seconds}, cue, seconds});
}

// Each half of a beat that begins before the countdown does: when, how long it lasts, and which half.
template<class F>
void eachHalf(const catalogue::Pace &pace, Milliseconds length, F f)
{
    const Milliseconds end = length - Seconds{countdownFrom};
    Milliseconds at{0};
    const auto half = [&](Milliseconds lasts, bool on) {
        if (at < end)
            f(at, lasts, on);
        at += std::max(lasts, shortestHalf);
    };
    while (!pace.isSteady() && at < end) {
        for (const catalogue::Pace::Part &part : pace.parts) {
            for (int beat = 0; beat < std::max(part.times, 1); ++beat) {
                half(part.on, true);
                half(part.off, false);
            }
        }
    }
}

std::vector<Mark> sortedFromZero(std::vector<Mark> marks)
{
    std::erase_if(marks, [](const Mark &mark) { return mark.at < Milliseconds{0}; });
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
    return marks;
}

} // namespace

std::vector<Mark> leadInMarks(Milliseconds length)
{
    std::vector<Mark> marks;
    addCountdown(marks, length, Cue::LeadInSecond);
    return sortedFromZero(std::move(marks));
}

std::vector<Mark> holdMarks(Milliseconds length, const catalogue::Pace &pace)
{
    std::vector<Mark> marks{{length / 2, Cue::HalfTime, 0}};
    addCountdown(marks, length, Cue::LastSecond, pace.isSteady() && length >= longHold ? longestCountdown : countdownFrom);
    eachHalf(pace, length, [&marks](Milliseconds at, Milliseconds, bool on) { marks.push_back({at, on ? Cue::BeatOn : Cue::BeatOff, 0}); });
    return sortedFromZero(std::move(marks));
}

std::optional<Beat> beatAt(const catalogue::Pace &pace, Milliseconds elapsed, Milliseconds length)
{
    std::optional<Beat> beat;
    eachHalf(pace, length, [&](Milliseconds at, Milliseconds lasts, bool on) {
        if (at <= elapsed && elapsed < at + lasts)
            beat = Beat{on, at + lasts - elapsed, lasts};
    });
    return elapsed < length - Seconds{countdownFrom} ? beat : std::nullopt;
}

std::vector<Mark> restMarks(Milliseconds length)
{
    return sortedFromZero({{length - Seconds{countdownFrom}, Cue::RestEndsSoon, countdownFrom}});
}

void StepTimer::waitForPerson()
{
    *this = StepTimer{};
}

void StepTimer::begin(TimePoint now, Milliseconds length, std::vector<Mark> marks)
{
    m_timed = true;
    m_start = now;
    m_length = std::max(length, Milliseconds{0});
    m_marks = std::move(marks);
    m_pausedAt.reset();
}

void StepTimer::countAsElapsed(Milliseconds done)
{
    m_start -= done;
    std::erase_if(m_marks, [done](const Mark &mark) { return mark.at <= done; });
}

void StepTimer::changeEnd(TimePoint now, Milliseconds length, std::vector<Mark> marks)
{
    const Milliseconds done = elapsed(now);
    m_length = std::max(length, done);
    m_marks = std::move(marks);
    std::erase_if(m_marks, [done](const Mark &mark) { return mark.at < done; });
}

void StepTimer::pause(TimePoint now)
{
    m_pausedAt = now;
}

void StepTimer::resume(TimePoint now)
{
    if (m_pausedAt)
        m_start += now - *m_pausedAt;
    m_pausedAt.reset();
}

Milliseconds StepTimer::elapsed(TimePoint now) const
{
    if (!m_timed)
        return Milliseconds{0};
    return std::clamp(m_pausedAt.value_or(now) - m_start, Milliseconds{0}, m_length);
}

std::optional<TimePoint> StepTimer::nextMoment() const
{
    if (!m_timed || m_pausedAt)
        return std::nullopt;
    return m_start + (m_marks.empty() ? m_length : m_marks.front().at);
}

std::optional<Mark> StepTimer::takeMark()
{
    if (m_marks.empty())
        return std::nullopt;
    const Mark mark = m_marks.front();
    m_marks.erase(m_marks.begin());
    return mark;
}

} // namespace unknot::session
