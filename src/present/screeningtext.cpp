// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/screeningtext.h"

#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct ScreeningWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ScreeningWords)
};

constexpr std::size_t mostSpelledOut = 2; // two rows are all that a line has

bool isAskedWhole(const catalogue::Catalogue &catalogue, const practice::OpenLine &line)
{
    const auto all = std::ranges::count(catalogue.all().questions, line.line->id, &catalogue::Question::line);
    return static_cast<std::ptrdiff_t>(line.questions.size()) >= all;
}

// What was answered of a line today is not asked with it again: then its words name more than is asked.
QString textOf(const catalogue::Catalogue &catalogue, const practice::WarningSheet::Line &line)
{
    if (line.open.flag)
        return toQt(line.open.flag->title);
    const auto &open = line.open.questions;
    if (!line.open.line)
        return toQt(open.front()->text);
    if (isAskedWhole(catalogue, line.open))
        return toQt(line.open.line->text);
    if (open.size() > mostSpelledOut)
        return ScreeningWords::tr("%1 Only what you have not answered today is asked of it.").arg(toQt(line.open.line->text));
    QStringList left;
    for (const catalogue::Question *question : open)
        left << toQt(question->text);
    return left.join(u' ');
}

QString labelled(const catalogue::Catalogue &catalogue, const practice::WarningSheet::Line &line)
{
    const QString text = textOf(catalogue, line);
    return line.open.line ? ScreeningWords::tr("%1. %2").arg(toQt(line.open.line->label), text) : text;
}

QString doneWords(catalogue::Urgency urgency)
{
    switch (urgency) {
    case catalogue::Urgency::Emergency:
        break;
    case catalogue::Urgency::SameDay:
        return ScreeningWords::tr("I will be seen today");
    case catalogue::Urgency::Soon:
        return ScreeningWords::tr("I will see a doctor");
    }
    return ScreeningWords::tr("I am calling for help");
}

// That question itself, or the flag it belongs to: else nobody knows yet whether it is about that one.
bool isSaid(const practice::WarningSheet &signs, const catalogue::Question &question)
{
    return signs.isTrue(question) || std::ranges::any_of(signs.lines(), [&](const practice::WarningSheet::Line &line) {
        return line.open.flag && line.open.flag->id == question.flag && signs.isUndecided(line);
    });
}

// What it may be, and what of it calls for something else.
void addReason(AdviceText &text, const catalogue::Catalogue &catalogue, const catalogue::Question &question)
{
    const auto &flags = catalogue.all().redFlags;
    const auto flag = std::ranges::find(flags, question.flag, &catalogue::RedFlag::id);
    if (flag == flags.end())
        return;
    text.why = ScreeningWords::tr("%1 Only an examination can tell.").arg(toQt(flag->why));
    if (!flag->care.empty())
        text.meanwhile = QStringList{text.meanwhile, toQt(flag->care)}.join(u' ').trimmed();
}

void addOurPart(AdviceText &text)
{
    text.unknot = ScreeningWords::tr("It starts no session as long as this is true.");
    if (text.clearable)
        text.unknot
            = ScreeningWords::tr("It starts no session there, unless a doctor has looked at it and said that pressing is fine: say so "
                                 "below.");
    text.mistake
        = ScreeningWords::tr("What you said yes to is shown again. Say there that it is not true of you, or not any more, and read the "
                             "rest: where nothing is true, sessions can start.");
}

// What waits for a doctor's appointment stops sessions where it belongs; anything worse, or unsaid, stops all.
bool stopsOnlyThere(const practice::WarningSheet &signs)
{
    return !signs.undecided() && std::ranges::all_of(signs.whatIsTrue(), [](const catalogue::Question *question) {
        return question->urgency == catalogue::Urgency::Soon;
    });
}

// What is known to be true of it; else that something of it is.
QString saidOf(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs, const practice::WarningSheet::Line &line)
{
    if (signs.isUndecided(line) && line.open.flag)
        return ScreeningWords::tr("This, or something of it, is true: %1.").arg(labelled(catalogue, line));
    if (signs.isUndecided(line))
        return ScreeningWords::tr("At least one of these is true. %1").arg(labelled(catalogue, line));
    QStringList said;
    for (const catalogue::Question *question : line.open.questions) {
        if (signs.isTrue(*question))
            said << toQt(question->text);
    }
    return said.join(u'\n');
}

} // namespace

QList<LineRow> lineRows(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs)
{
    QList<LineRow> rows;
    for (const practice::WarningSheet::Line &line : signs.lines()) {
        LineRow row;
        row.line = toQt(line.id());
        row.label = line.open.line ? toQt(line.open.line->label) : QString();
        row.text = textOf(catalogue, line);
        row.urgent = line.open.flag || line.open.questions.front()->urgency == catalogue::Urgency::Emergency;
        row.ticked = line.unfolded;
        row.stands = line.stands;
        row.said = saidOf(catalogue, signs, line);
        row.unfolded = line.unfolded && line.open.questions.size() > 1;
        for (const catalogue::Question *question : line.open.questions) {
            row.questions << toQt(question->id.value);
            row.questionTexts << toQt(question->text);
            if (signs.isTrue(*question))
                row.trueOnes << row.questions.back();
        }
        rows.push_back(std::move(row));
    }
    std::stable_partition(rows.begin(), rows.end(), [](const LineRow &row) { return row.urgent; });
    return rows;
}

AdviceText adviceText(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs)
{
    AdviceText text;
    const catalogue::Question *advised = signs.advised();
    if (!advised)
        return text;
    QStringList said;
    for (const catalogue::Question *question : signs.whatIsTrue())
        said << toQt(question->text);
    for (const practice::WarningSheet::Line &line : signs.lines()) {
        if (signs.isUndecided(line))
            said << saidOf(catalogue, signs, line);
    }
    text.answered = said.join(u'\n');
    text.emergency = advised->urgency == catalogue::Urgency::Emergency;
    text.done = doneWords(advised->urgency);
    text.tell = ScreeningWords::tr("Say when it began and whether it is getting worse, and name your illnesses and medicines.");
    text.title = ScreeningWords::tr("Please see someone first");
    if (const catalogue::Action *action = catalogue.action(advised->urgency)) {
        const QStringList parts = toQt(action->advice).split(u'\n');
        text.title = toQt(action->title);
        text.whom = parts.front();
        text.meanwhile = parts.mid(1).join(u' ');
        text.clearable = action->clearable && signs.isTrue(*advised);
    }
    if (isSaid(signs, *advised))
        addReason(text, catalogue, *advised);
    addOurPart(text);
    return text;
}

SignsText signsText(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs)
{
    SignsText text;
    text.undecided = signs.undecided();
    text.anyTrue = signs.anyTrue();
    text.stands = signs.stands();
    text.asksForNews = signs.asksForNews();
    text.news = signs.news();
    if (text.stands)
        text.note = (stopsOnlyThere(signs) ? ScreeningWords::tr("As long as this is true no session starts there.")
                                           : ScreeningWords::tr("As long as this is true no session starts."))
            + u' ' + ScreeningWords::tr("If it is not true of you, say so on that line, then read the others.");
    else if (text.undecided)
        text.note = ScreeningWords::tr("Say what of it is true, or that it is none of these after all.");
    else if (text.anyTrue)
        text.note = ScreeningWords::tr("Please read the rest too: something else may be more urgent.");
    text.advice = adviceText(catalogue, signs);
    return text;
}

} // namespace unknot::present
