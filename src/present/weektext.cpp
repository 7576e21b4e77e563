// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/weektext.h"

#include "present/edittext.h"
#include "present/errortext.h"
#include "present/listing.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using journal::Impression;
using journal::WeeklyRecord;
using practice::Weekly;

struct WeekWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::WeekWords)
};

QString dayOf(const WallTime &at, const WallTime &now)
{
    return shortDate(toDate(at.day()), toDate(now.day()));
}

// "Pain 5, enjoyment 4, activity 4"
QString numbersOf(const WeeklyRecord &answer)
{
    QStringList said;
    if (answer.pain)
        said << WeekWords::tr("pain %1").arg(*answer.pain);
    if (answer.enjoyment)
        said << WeekWords::tr("in the way of enjoying life %1").arg(*answer.enjoyment);
    if (answer.activity)
        said << WeekWords::tr("in the way of everyday activities %1").arg(*answer.activity);
    return capitalised(said.join(QStringLiteral(", ")));
}

QString spokenOf(const WeeklyRecord &answer, const WallTime &now)
{
    const auto score = Weekly::score(answer);
    QStringList said;
    said << (score ? WeekWords::tr("%1: mean of the three numbers %2").arg(dayOf(answer.at, now), oneDecimal(*score))
                   : dayOf(answer.at, now));
    if (const QString numbers = numbersOf(answer); !numbers.isEmpty())
        said << numbers;
    if (answer.impression)
        said << capitalised(impressionWord(*answer.impression));
    return said.join(QStringLiteral(". ")) + QLatin1Char('.');
}

struct Scored {
    double score = 0;
    QString day;
};

QString summaryOf(const std::vector<WeeklyRecord> &said, const WallTime &now)
{
    std::vector<Scored> scored;
    for (const WeeklyRecord &answer : said) {
        if (const auto score = Weekly::score(answer))
            scored.push_back({*score, dayOf(answer.at, now)});
    }
    if (said.empty())
        return WeekWords::tr("No answer in this time.");
    if (scored.empty())
        return WeekWords::tr("The mean is shown for weeks in which all three numbers were given.");
    if (scored.size() == 1)
        return WeekWords::tr("One answer so far. From the second on they can be compared.");
    const auto [least, most] = std::ranges::minmax_element(scored, {}, &Scored::score);
    return WeekWords::tr("First %1 (%2), latest %3 (%4); in all between %5 and %6.")
        .arg(oneDecimal(scored.front().score), scored.front().day, oneDecimal(scored.back().score), scored.back().day,
            oneDecimal(least->score), oneDecimal(most->score));
}

QString latestImpression(const std::vector<WeeklyRecord> &said, const WallTime &now)
{
    const auto latest = std::find_if(said.rbegin(), said.rend(), [](const WeeklyRecord &answer) { return answer.impression.has_value(); });
    return latest == said.rend()
        ? QString()
        : WeekWords::tr("Compared with when you began, on %1: %2.").arg(dayOf(latest->at, now), impressionWord(*latest->impression));
}

std::vector<WeeklyRecord> answersIn(const Weekly &weekly, practice::Span span, const WallTime &now)
{
    std::vector<WeeklyRecord> said = weekly.said;
    const auto days = practice::HistoryRange::of(span, now.day(), {});
    if (span != practice::Span::All)
        std::erase_if(said, [&days](const WeeklyRecord &answer) { return !days.holds(answer.at); });
    return said;
}

int weeksAgo(const WallTime &at, const WallTime &now)
{
    constexpr int week = 7;
    return static_cast<int>((now.day() - at.day()).count()) / week;
}

} // namespace

QString impressionWord(Impression impression)
{
    switch (impression) {
    case Impression::VeryMuchBetter:
        return WeekWords::tr("very much better");
    case Impression::MuchBetter:
        return WeekWords::tr("much better");
    case Impression::ALittleBetter:
        return WeekWords::tr("a little better");
    case Impression::NoChange:
        return WeekWords::tr("no different");
    case Impression::ALittleWorse:
        return WeekWords::tr("a little worse");
    case Impression::MuchWorse:
        return WeekWords::tr("much worse");
    case Impression::VeryMuchWorse:
        break;
    }
    return WeekWords::tr("very much worse");
}

QStringList weekQuestions()
{
    return {WeekWords::tr("How strong was your pain in the past week, on average?"),
        WeekWords::tr("How much was pain in the way of enjoying life?"),
        WeekWords::tr("How much was pain in the way of your everyday activities?")};
}

WeekText weekText(
    const Weekly &weekly, const WeeklyRecord &draft, const std::optional<QString> &waits, const WallTime &now, practice::Span span)
{
    WeekText text;
    text.due = weekly.isDue;
    text.questions = weekQuestions();
    const QString inTheWay = WeekWords::tr("0 is not at all, 10 is completely.");
    text.ends = {WeekWords::tr("0 is no pain, 10 is as bad as you can imagine."), inTheWay, inTheWay};
    text.numbers = {draft.pain.value_or(-1), draft.enjoyment.value_or(-1), draft.activity.value_or(-1)};
    for (const Impression impression : journal::allImpressions)
        text.steps << capitalised(impressionWord(impression));
    text.step = draft.impression ? static_cast<int>(*draft.impression) : -1;
    text.canSave = !waits && draft.saysSomething();
    text.fault = waits ? waitingWords(*waits) : QString();
    text.answers = static_cast<int>(weekly.said.size());
    const auto said = answersIn(weekly, span, now);
    if (!weekly.said.empty())
        text.summary = summaryOf(said, now);
    text.impression = latestImpression(said, now);
    return text;
}

QString weeksUnreadable(const Error &error)
{
    return WeekWords::tr("What you said of your weeks can't be read: %1").arg(readingSentence(error));
}

QString weekSaved(bool kept)
{
    return kept ? WeekWords::tr("Saved what you said of the week.")
                : WeekWords::tr("Noted what you said of the week, and not kept, as agreed.");
}

QList<WeekRow> weekRows(const Weekly &weekly, const WallTime &now, practice::Span span)
{
    QList<WeekRow> rows;
    for (int ago = 0; ago < mostWeeks; ++ago) {
        WeekRow row;
        row.day = shortDate(toDate(now.day() - std::chrono::weeks{ago}), toDate(now.day()));
        rows.prepend(row);
    }
    qsizetype first = rows.size();
    for (const WeeklyRecord &answer : answersIn(weekly, span, now)) {
        const int ago = weeksAgo(answer.at, now);
        if (answer.at.day() > now.day() || ago >= mostWeeks)
            continue;
        const qsizetype at = rows.size() - 1 - ago;
        rows[at] = {dayOf(answer.at, now), spokenOf(answer, now), true, Weekly::score(answer).value_or(-1)};
        first = std::min(first, at);
    }
    return rows.mid(first);
}

} // namespace unknot::present
