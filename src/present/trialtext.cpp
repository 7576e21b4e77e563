// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/trialtext.h"

#include "base/nrs.h"
#include "present/edittext.h"
#include "present/errortext.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/sessionscreen.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using journal::TrialRecord;
using practice::TrialNow;
using Asked = TrialNow::Day::Asked;

struct TrialWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::TrialWords)
};

QString pointName(const catalogue::Catalogue &catalogue, const std::string &id, Side side)
{
    const catalogue::Point *point = catalogue.point({id});
    const catalogue::Muscle *muscle = point ? catalogue.muscle(point->muscle) : nullptr;
    if (!muscle)
        return withSide(toQt(id), side);
    return TrialWords::tr("%1: %2").arg(withSide(toQt(muscle->name), side), toQt(point->label).toLower());
}

QString aboutWords(const catalogue::Catalogue &catalogue, const TrialRecord &trial)
{
    return TrialWords::tr("Pain: %1. Pressed: %2.").arg(zoneAsSaid(catalogue, trial.place), pointName(catalogue, trial.point, trial.side));
}

QString hourWords(int hour)
{
    return interfaceLocale().toString(QTime(hour, 0), QStringLiteral("HH:mm"));
}

QString answerCount(qsizetype count)
{
    return count == 1 ? TrialWords::tr("1 answer") : TrialWords::tr("%n answers", nullptr, int(count));
}

QString dateOf(std::chrono::local_days day, const WallTime &now)
{
    return shortDate(toDate(day), toDate(now.day()));
}

QString countWords(const TrialNow &trial)
{
    const auto answers = std::ranges::count(trial.days, Asked::Answered, &TrialNow::Day::asked);
    const QString so = TrialWords::tr("%1 so far").arg(answerCount(answers));
    return trial.missed() == 0 ? so : TrialWords::tr("%1, %2 without one").arg(so, dayCount(trial.missed()));
}

// What would be told of it, if it ended now.
bool saysEnough(const TrialNow &trial)
{
    const auto answers = [&](bool press) {
        return std::ranges::count_if(
            trial.days, [press](const TrialNow::Day &day) { return day.press == press && day.asked == Asked::Answered; });
    };
    return std::ssize(trial.days) >= TrialRecord::fewestDays
        && std::min(answers(true), answers(false)) >= practice::TrialOutcome::leastAnswers;
}

QString endingWords(const TrialNow &trial)
{
    const QString stays = TrialWords::tr("What was answered stays, and no day is added. It can't go on later.");
    return saysEnough(trial)
        ? TrialWords::tr("End it now? %1").arg(stays)
        : TrialWords::tr(
            "End it now? It will then say nothing of whether pressing helped: for that it takes %1 at least, and %2 of each kind. %3")
              .arg(dayCount(TrialRecord::fewestDays), answerCount(practice::TrialOutcome::leastAnswers), stays);
}

QString adviceFor(const practice::Trials &trials, const catalogue::Catalogue &catalogue, const std::optional<practice::Against> &against)
{
    const TrialNow &trial = *trials.current;
    const QString hour = hourWords(trial.trial.hour);
    if (!trial.today)
        return TrialWords::tr("Chance draws what is done on each day. The pain is asked at %1.").arg(hour);
    const bool isAnswered = trial.today->asked == Asked::Answered;
    const QString asks = trial.today->asked == Asked::Later ? TrialWords::tr("The pain is asked at %1.").arg(hour) : QString();
    if (!trial.today->press)
        return QStringList{TrialWords::tr("Leave this muscle alone today, all of it on that side."), asks}.join(QLatin1Char(' ')).trimmed();
    if (trials.isPressedToday && !isAnswered)
        return QStringList{TrialWords::tr("It was pressed today."), asks}.join(QLatin1Char(' ')).trimmed();
    if (against && !isAnswered)
        return TrialWords::tr("But it may not be pressed now: %1 That goes before. The day still counts as drawn for pressing.")
            .arg(sentenceFor(catalogue, *against));
    const QString press = isAnswered ? QString() : TrialWords::tr("Press it before you answer.");
    return QStringList{press, asks}.join(QLatin1Char(' ')).trimmed();
}

// ---- what came of it

// "1.8 lower", of the pain on days of pressing
QString apart(double difference)
{
    const QString number = oneDecimal(std::abs(difference));
    if (number == oneDecimal(0))
        return TrialWords::tr("no different");
    return difference < 0 ? TrialWords::tr("%1 lower").arg(number) : TrialWords::tr("%1 higher").arg(number);
}

QString verdictWords(practice::TrialOutcome::Verdict verdict)
{
    using Verdict = practice::TrialOutcome::Verdict;
    switch (verdict) {
    case Verdict::TooFew:
        return TrialWords::tr("Too few answers to say");
    case Verdict::NoDifference:
        return TrialWords::tr("No difference seen");
    case Verdict::LessPain:
        return TrialWords::tr("Less pain on days of pressing");
    case Verdict::MorePain:
        break;
    }
    return TrialWords::tr("More pain on days of pressing");
}

QStringList differenceLines(const practice::TrialOutcome &outcome)
{
    using Verdict = practice::TrialOutcome::Verdict;
    if (!outcome.difference)
        return {TrialWords::tr("It takes %1 at least, and %2 of each kind spread over them.")
                    .arg(dayCount(TrialRecord::fewestDays), answerCount(practice::TrialOutcome::leastAnswers))};
    const auto &[mean, low, high] = *outcome.difference;
    QStringList lines{
        TrialWords::tr("On days of pressing the pain was %1 on average, on the scale of 10. What was told fits anything from %2 to %3.")
            .arg(apart(mean), apart(low), apart(high))};
    if (outcome.verdict == Verdict::NoDifference && (low <= -leastPainChange || high >= leastPainChange))
        lines << TrialWords::tr("That is wide: a change that one would notice is neither shown nor ruled out.");
    else if (outcome.verdict == Verdict::LessPain && outcome.isSmall)
        lines << TrialWords::tr("That is less than the %1 that most people notice.").arg(leastPainChange);
    else if (outcome.verdict == Verdict::MorePain)
        lines << TrialWords::tr("That is a reason to leave this point alone.");
    return lines;
}

QString missingLine(const practice::TrialOutcome &outcome)
{
    if (outcome.press.missed + outcome.rest.missed == 0)
        return TrialWords::tr("No day is missing.");
    return TrialWords::tr("Without an answer: %1 of pressing, %2 of rest.")
        .arg(dayCount(outcome.press.missed), dayCount(outcome.rest.missed));
}

QString otherwiseLine(const practice::TrialOutcome &outcome)
{
    QStringList done;
    if (outcome.press.otherwise > 0)
        done << TrialWords::tr("on %1 of pressing it was not pressed before the answer").arg(dayCount(outcome.press.otherwise));
    if (outcome.rest.otherwise > 0)
        done << TrialWords::tr("on %1 of rest it was pressed").arg(dayCount(outcome.rest.otherwise));
    return done.isEmpty()
        ? QString()
        : TrialWords::tr("%1. These days count as they were drawn, or it would no longer be chance that tells the days apart.")
              .arg(capitalised(joined(done)));
}

QString kindSaid(const QString &name, const practice::TrialOutcome::Kind &kind)
{
    return kind.pains.empty()
        ? TrialWords::tr("%1: no answer").arg(name)
        : TrialWords::tr("%1: %2 on average, %3").arg(name, oneDecimal(kind.mean()), answerCount(std::ssize(kind.pains)));
}

QList<int> countsOf(const practice::TrialOutcome::Kind &kind)
{
    QList<int> counts(mostPain + 1, 0);
    for (const int pain : kind.pains)
        ++counts[pain];
    return counts;
}

TrialOutcomeRow rowOf(const catalogue::Catalogue &catalogue, const practice::Trials::Over &over, const WallTime &now)
{
    const practice::TrialOutcome &outcome = over.outcome;
    TrialOutcomeRow row;
    row.about = TrialWords::tr("%1, from %2. %3")
                    .arg(capitalised(dayCount(outcome.days)), dateOf(over.trial.begun, now), aboutWords(catalogue, over.trial));
    row.verdict = verdictWords(outcome.verdict);
    row.lines = differenceLines(outcome);
    if (outcome.isEndedEarly)
        row.lines << TrialWords::tr("You ended it early: %1 were planned.").arg(dayCount(over.trial.days));
    row.lines << missingLine(outcome);
    if (const QString otherwise = otherwiseLine(outcome); !otherwise.isEmpty())
        row.lines << otherwise;
    row.lines << TrialWords::tr(
        "This is one person's comparison. Pressing could not be hidden from you, so what you expected is part of it.");
    row.told = !outcome.press.pains.empty() || !outcome.rest.pains.empty();
    row.press = countsOf(outcome.press);
    row.rest = countsOf(outcome.rest);
    row.pressMean = outcome.press.mean();
    row.restMean = outcome.rest.mean();
    row.pressSaid = kindSaid(TrialWords::tr("Days of pressing"), outcome.press);
    row.restSaid = kindSaid(TrialWords::tr("Days of rest"), outcome.rest);
    return row;
}

QStringList restingIn(const catalogue::Catalogue &catalogue, const session::Plan &plan, const practice::Admission &admission)
{
    QStringList resting;
    for (const session::PlannedPoint &one : plan.points) {
        const catalogue::Point *point = catalogue.point(one.point);
        if (point && admission.rests(*point, one.side))
            resting << pointName(catalogue, one.point.value, one.side);
    }
    return resting;
}

} // namespace

TrialText trialText(const catalogue::Catalogue &catalogue, const practice::Trials &trials, const std::optional<practice::Against> &against,
    const std::optional<QString> &waits, const WallTime &now)
{
    TrialText text;
    text.fault = waits ? waitingWords(*waits) : QString();
    if (!trials.current)
        return text;
    const TrialNow &trial = *trials.current;
    text.running = true;
    text.about = aboutWords(catalogue, trial.trial);
    text.question = painQuestion(catalogue, {trial.trial.place});
    text.ends = TrialWords::tr("0 is no pain, 10 is extremely severe pain.");
    text.advice = adviceFor(trials, catalogue, against);
    text.ending = endingWords(trial);
    if (!trial.today) {
        text.day = TrialWords::tr("It begins on %1").arg(dateOf(trial.trial.begun, now));
        return text;
    }
    text.day = TrialWords::tr("Day %1 of %2").arg(trial.days.size()).arg(trial.trial.days);
    text.today = trial.today->press ? TrialWords::tr("Today: press") : TrialWords::tr("Today: rest");
    text.count = countWords(trial);
    text.pain = trial.today->pain.value_or(-1);
    text.due = trial.today->asked == Asked::Due && !waits;
    const bool isOpen = trial.today->asked == Asked::Due || trial.today->asked == Asked::Later;
    const bool isToBePressed = trial.today->press && isOpen && !trials.isPressedToday;
    text.presses = isToBePressed && !against;
    text.asked = text.due || isToBePressed || waits;
    return text;
}

void TrialDraft::setDays(int wanted)
{
    days = std::clamp(wanted / 2 * 2, TrialRecord::fewestDays, TrialRecord::mostDays);
}

void TrialDraft::setHour(int wanted)
{
    hour = std::clamp(wanted, 0, TrialRecord::lastHour);
}

practice::TrialWish trialWish(const std::vector<practice::TrialChoice> &choices, const TrialForm &form)
{
    const practice::TrialChoice &chosen = choices.at(static_cast<std::size_t>(form.point));
    return {chosen.places.at(static_cast<std::size_t>(form.place)), chosen.point, chosen.muscle, chosen.side, form.days, form.hour};
}

TrialForm trialForm(
    const catalogue::Catalogue &catalogue, const std::vector<practice::TrialChoice> &choices, const TrialDraft &draft, const WallTime &now)
{
    TrialForm form;
    if (choices.empty()) {
        form.nothing = TrialWords::tr("What can be compared is a point that you pressed lately where it hurt. There is none yet.");
        return form;
    }
    for (const practice::TrialChoice &choice : choices)
        form.points << pointName(catalogue, choice.point, choice.side);
    form.point = std::clamp(draft.point, 0, static_cast<int>(choices.size()) - 1);
    const practice::TrialChoice &chosen = choices[static_cast<std::size_t>(form.point)];
    for (const SidedZone &place : chosen.places)
        form.places << zoneName(catalogue, place);
    form.place = std::clamp(draft.place, 0, static_cast<int>(chosen.places.size()) - 1);
    form.days = draft.days;
    form.fewestDays = TrialRecord::fewestDays;
    form.mostDays = TrialRecord::mostDays;
    form.hour = draft.hour;
    form.lastHour = TrialRecord::lastHour;
    const TrialRecord trial
        = practice::agreedTrial({chosen.places.front(), chosen.point, chosen.muscle, chosen.side, draft.days, draft.hour}, 0, now);
    form.terms = {TrialWords::tr("From %1 on, chance draws %2 for pressing and as many for rest. What a day is for you learn on that day.")
                      .arg(trial.begun == now.day() ? TrialWords::tr("today") : TrialWords::tr("tomorrow"), dayCount(draft.days / 2)),
        TrialWords::tr("On days of pressing, press the point before %1. On days of rest, leave its whole muscle alone on that side.")
            .arg(hourWords(draft.hour)),
        TrialWords::tr("On both, say at %1 how much it hurts.").arg(hourWords(draft.hour)),
        TrialWords::tr("What came of it is told when all days are over: whoever looks in between takes chance for an answer. "
                       "What keeps you safe goes before, on every day.")};
    return form;
}

QList<TrialDayRow> trialDays(const practice::Trials &trials, const WallTime &now)
{
    QList<TrialDayRow> rows;
    if (!trials.current)
        return rows;
    for (const TrialNow::Day &day : trials.current->days) {
        TrialDayRow row;
        row.day = QString::number(toDate(day.day).day());
        row.press = day.press;
        row.today = day.day == now.day();
        row.pain = day.pain.value_or(-1);
        const QString drawn = day.press ? TrialWords::tr("pressing") : TrialWords::tr("rest");
        const QString said = day.pain    ? TrialWords::tr("pain %1").arg(*day.pain)
            : day.asked == Asked::Missed ? TrialWords::tr("no answer")
                                         : TrialWords::tr("today");
        row.spoken = TrialWords::tr("%1: %2, %3").arg(dateOf(day.day, now), drawn, said);
        rows << row;
    }
    return rows;
}

QList<TrialOutcomeRow> trialOutcomes(const catalogue::Catalogue &catalogue, const practice::Trials &trials, const WallTime &now)
{
    QList<TrialOutcomeRow> rows;
    for (const practice::Trials::Over &over : trials.over)
        rows << rowOf(catalogue, over, now);
    return rows;
}

QString trialsUnreadable(const Error &error)
{
    return TrialWords::tr("Your comparisons of days can't be read, so none can be begun or answered. %1").arg(readingSentence(error));
}

QString trialSaved(bool kept)
{
    return kept ? TrialWords::tr("Saved your answer of today.") : TrialWords::tr("Noted your answer of today, and not kept, as agreed.");
}

QString restDayNote(const catalogue::Catalogue &catalogue, const session::Plan &plan, const practice::Admission &admission)
{
    const QStringList resting = restingIn(catalogue, plan, admission);
    return resting.isEmpty()
        ? QString()
        : TrialWords::tr("In your comparison of days this rests today: %1. Start will ask about it.").arg(joined(resting));
}

RestDayText restDayText(const catalogue::Catalogue &catalogue, const session::Plan &plan, const practice::Admission &admission)
{
    const QStringList resting = restingIn(catalogue, plan, admission);
    RestDayText text;
    text.question = TrialWords::tr("Today was drawn for rest. Press it all the same?");
    text.advice = TrialWords::tr(
        "In your comparison of days this rests today: %1. If you press it, the day still counts as one of rest, and it will be said.")
                      .arg(joined(resting));
    if (resting.size() < std::ssize(plan.points))
        text.without = TrialWords::tr("Start without it");
    text.anyway = TrialWords::tr("Press it all the same");
    return text;
}

} // namespace unknot::present
