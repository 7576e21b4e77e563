// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessionrows.h"

#include "base/nrs.h"
#include "present/listing.h"
#include "present/paintext.h"
#include "present/pressrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

constexpr Milliseconds longestSitting = std::chrono::hours{3}; // one that was gone on with the day after lasted longer by the clock

struct SessionRowText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SessionRowText)
};

std::int64_t numberOf(std::chrono::local_days day)
{
    return day.time_since_epoch().count();
}

} // namespace

QString shortChange(int before, int after)
{
    return changeWords(before, after).section(u',', 0, 0).section(u':', 0, 0);
}

QString ratingTold(const SessionRow &row)
{
    if (!row.numbers.isEmpty())
        return SessionRowText::tr("%1, %2").arg(row.numbers, row.words);
    if (row.before >= 0)
        return SessionRowText::tr("%1 before, %2").arg(QString::number(row.before), row.words);
    return row.after >= 0 ? SessionRowText::tr("%1 after, %2").arg(QString::number(row.after), row.words) : row.words;
}

QString endingWords(journal::SessionState state, bool pressed, bool allLeftOut)
{
    if (!pressed && allLeftOut)
        return SessionRowText::tr("all left out");
    switch (state) {
    case journal::SessionState::Stopped:
        return SessionRowText::tr("stopped early");
    case journal::SessionState::Abandoned:
    case journal::SessionState::Running:
        return SessionRowText::tr("not finished");
    case journal::SessionState::Completed:
        break;
    }
    return {};
}

QString extent(int points, Milliseconds pressed)
{
    if (points == 0)
        return SessionRowText::tr("nothing pressed");
    return SessionRowText::tr("%1, %2 pressed").arg(pointCount(points), duration(pressed));
}

QString sittingWords(Milliseconds lasted)
{
    return lasted > Milliseconds{0} && lasted <= longestSitting ? SessionRowText::tr("%1 in all").arg(duration(lasted)) : QString();
}

QString tooMuchWords(int points)
{
    return points > 0 ? SessionRowText::tr("too much at %1").arg(pointCount(points)) : QString();
}

SessionRow sessionRow(const journal::SessionSummary &summary, const WallTime &now, bool saysTime)
{
    SessionRow row;
    row.id = toQt(summary.id);
    row.title = toQt(summary.title);
    row.when = dayAndTime(summary.started, now);
    row.shortWhen = weekday(summary.started);
    if (saysTime)
        row.shortWhen = SessionRowText::tr("%1, %2").arg(row.shortWhen, clockTime(summary.started));
    const QString ending = endingWords(summary.state, summary.pointsDone > 0, summary.allLeftOut);
    row.detail = extent(summary.pointsDone, summary.pressed);
    if (!ending.isEmpty())
        row.detail = SessionRowText::tr("%1, %2").arg(row.detail, ending);
    row.tooMuch = capitalised(tooMuchWords(summary.tooMuch));
    row.before = summary.before.value_or(-1);
    row.after = summary.after.value_or(-1);
    const bool isRated = summary.before && summary.after;
    if (isRated)
        row.numbers = SessionRowText::tr("%1 to %2").arg(row.before).arg(row.after);
    row.words = isRated && isVerdict(row.before, row.after, summary.tooMuch > 0) ? shortChange(row.before, row.after)
                                                                                 : ratingWords(row.before, row.after);
    row.spoken = SessionRowText::tr("%1, %2, %3, %4").arg(row.title, row.when, row.detail, ratingTold(row));
    if (!row.tooMuch.isEmpty())
        row.spoken = SessionRowText::tr("%1, %2").arg(row.spoken, tooMuchWords(summary.tooMuch));
    row.day = julianDay(summary.started.day());
    row.month = interfaceLocale().toString(toDate(summary.started.day()), QStringLiteral("MMMM yyyy"));
    return row;
}

SessionsADay::SessionsADay(const std::vector<journal::SessionSummary> &sessions)
{
    for (const auto &session : sessions)
        ++m_perDay[numberOf(session.started.day())];
}

bool SessionsADay::areSeveral(const journal::SessionSummary &session) const
{
    const auto found = m_perDay.find(numberOf(session.started.day()));
    return found != m_perDay.end() && found->second > 1;
}

QList<SessionRow> sessionRows(const std::vector<journal::SessionSummary> &summaries, const WallTime &now)
{
    const SessionsADay perDay(summaries);
    QList<SessionRow> rows;
    for (const auto &summary : summaries)
        rows << sessionRow(summary, now, perDay.areSeveral(summary));
    return rows;
}

} // namespace unknot::present
