// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/exchangetext.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/paintold.h"
#include "present/text.h"
#include "present/weektext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

using exchange::MergePlan;
using exchange::Names;
using journal::RatingRecord;

struct ExchangeWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ExchangeWords)
};

QString ratingWords(const RatingRecord &rating)
{
    const bool isBefore = rating.moment == RatingRecord::Moment::Before;
    if (rating.kind == RatingRecord::Kind::AtRest)
        return isBefore ? ExchangeWords::tr("Pain at rest, before a session") : ExchangeWords::tr("Pain at rest, after a session");
    return isBefore ? ExchangeWords::tr("Pain on movement, before a session") : ExchangeWords::tr("Pain on movement, after a session");
}

QString pointWords(const journal::PointRecord &point)
{
    return withSide(
        point.label.empty() ? toQt(point.name) : ExchangeWords::tr("%1, %2").arg(toQt(point.name), toQt(point.label)), point.side);
}

QString qualityWords(const std::vector<journal::Quality> &qualities)
{
    QStringList words;
    for (const journal::Quality quality : qualities)
        words << qualityWord(quality);
    return words.join(QStringLiteral(", "));
}

QString answerCount(qsizetype count)
{
    return count == 1 ? ExchangeWords::tr("1 answer") : ExchangeWords::tr("%n answers", nullptr, int(count));
}

QString tagCount(qsizetype count)
{
    return count == 1 ? ExchangeWords::tr("1 word of your own") : ExchangeWords::tr("%n words of your own", nullptr, int(count));
}

QString dayNoteCount(qsizetype count)
{
    return count == 1 ? ExchangeWords::tr("1 note of a day") : ExchangeWords::tr("%n notes of days", nullptr, int(count));
}

QString weekAnswerCount(qsizetype count)
{
    return count == 1 ? ExchangeWords::tr("1 answer about a week") : ExchangeWords::tr("%n answers about weeks", nullptr, int(count));
}

QString trialCount(qsizetype count)
{
    return count == 1 ? ExchangeWords::tr("1 comparison of days") : ExchangeWords::tr("%n comparisons of days", nullptr, int(count));
}

qsizetype sizeOf(const auto &records)
{
    return static_cast<qsizetype>(records.size());
}

QString countsOf(qsizetype sessions, qsizetype entries, qsizetype days, qsizetype weeks, qsizetype trials, qsizetype tags)
{
    QStringList counts;
    const auto add = [&counts](qsizetype number, QString (*words)(qsizetype)) {
        if (number > 0)
            counts << words(number);
    };
    add(sessions, sessionCount);
    add(entries, noteCount);
    add(days, dayNoteCount);
    add(weeks, weekAnswerCount);
    add(trials, trialCount);
    add(tags, tagCount);
    return joined(counts);
}

// "3 sessions and 2 notes of pain": of each kind as many as count(part) says; empty: none.
QString countOf(const MergePlan &plan, const auto &count)
{
    return countsOf(
        count(plan.sessions), count(plan.entries), count(plan.days), count(plan.weeklies), count(plan.trials), count(plan.tags));
}

} // namespace

Names exchangeNames(const catalogue::Catalogue &catalogue)
{
    return {[&catalogue](const SidedZone &place) { return fromQt(zoneName(catalogue, place)); },
        [](const journal::PointRecord &point) { return fromQt(pointWords(point)); },
        [](const RatingRecord &rating) { return fromQt(ratingWords(rating)); },
        [](const std::vector<journal::Quality> &qualities) { return fromQt(qualityWords(qualities)); },
        fromQt(ExchangeWords::tr("Pain noted without a session")), fromQt(weekQuestions().at(0)), fromQt(weekQuestions().at(1)),
        fromQt(weekQuestions().at(2))};
}

QStringList mergeLines(const MergePlan &plan)
{
    QStringList lines;
    const auto add = [&lines](const QString &what, const QString &count) {
        if (!count.isEmpty())
            lines << what.arg(count);
    };
    const auto answers = [](qsizetype count) { return count > 0 ? answerCount(count) : QString(); };
    add(ExchangeWords::tr("New here: %1."), countOf(plan, [](const auto &part) { return sizeOf(part.come); }));
    add(ExchangeWords::tr("Here in another form, and brought up to date: %1."),
        countOf(plan, [](const auto &part) { return sizeOf(part.change); }));
    add(ExchangeWords::tr("Here already: %1."), countOf(plan, [](const auto &part) { return qsizetype{part.same}; }));
    add(ExchangeWords::tr("Deleted before, and left out: %1."), countOf(plan, [](const auto &part) { return qsizetype{part.removed}; }));
    const MergePlan::Going &going = plan.going;
    add(ExchangeWords::tr("Deleted where the file is from, and deleted here too: %1."),
        countsOf(sizeOf(going.sessions), sizeOf(going.entries), 0, sizeOf(going.weeklies), 0, sizeOf(going.tags)));
    add(ExchangeWords::tr("Not ended yet where the file is from, and left out: %1."),
        plan.running > 0 ? sessionCount(plan.running) : QString());
    add(ExchangeWords::tr("How it was the day after: %1."), answers(sizeOf(plan.nextDays)));
    add(ExchangeWords::tr("About your health, stricter than what was said here: %1. See Settings, Health."), answers(sizeOf(plan.health)));
    add(ExchangeWords::tr("Warning signs that were answered with yes: %1."), answers(sizeOf(plan.warnings)));
    add(ExchangeWords::tr("Left out, because it is asked at each computer anew: %1."), answers(plan.leftAnswers));
    return lines;
}

QString mergePlanned(const MergePlan &plan, const QString &file)
{
    if (plan.isNothing())
        return ExchangeWords::tr("There is nothing in %1 to take in.").arg(file);
    return ExchangeWords::tr("This is what taking in %1 comes to. Nothing was changed yet.").arg(file);
}

QString mergeDone(const MergePlan &plan, const QString &file)
{
    if (plan.isNothing())
        return ExchangeWords::tr("There was nothing in %1 to take in.").arg(file);
    return ExchangeWords::tr("%1 was taken in.").arg(file);
}

} // namespace unknot::present
