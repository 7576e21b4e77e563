// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/screeningtext.h"

#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct ScreeningWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ScreeningWords)
};

} // namespace

QList<LineRow> lineRows(const practice::WarningSheet &signs)
{
    QList<LineRow> rows;
    for (const practice::WarningSheet::Line &line : signs.lines()) {
        LineRow row;
        row.line = toQt(line.id());
        row.label = line.open.line ? toQt(line.open.line->label) : QString();
        row.text = toQt(line.open.line ? line.open.line->text : line.open.questions.front()->text);
        row.ticked = line.unfolded;
        row.unfolded = line.unfolded && line.open.questions.size() > 1;
        for (const catalogue::Question *question : line.open.questions) {
            row.questions << toQt(question->id.value);
            row.questionTexts << toQt(question->text);
            if (signs.isTrue(*question))
                row.trueOnes << row.questions.back();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

AdviceText adviceText(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs)
{
    AdviceText text;
    const catalogue::Question *advised = signs.advised();
    if (!advised)
        return text;
    text.title = ScreeningWords::tr("Please see someone first");
    QStringList said;
    for (const catalogue::Question *question : signs.whatIsTrue())
        said << toQt(question->text);
    text.answered = said.join(u'\n');
    text.emergency = advised->urgency == catalogue::Urgency::Emergency;
    for (const catalogue::RedFlag &flag : catalogue.all().redFlags) {
        if (flag.id == advised->flag)
            text.why = toQt(flag.why);
    }
    for (const catalogue::Action &action : catalogue.all().actions) {
        if (action.urgency != advised->urgency)
            continue;
        text.title = toQt(action.title);
        text.advice = toQt(action.advice);
        text.clearable = action.clearable;
    }
    return text;
}

SignsText signsText(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs)
{
    SignsText text;
    text.undecided = signs.undecided();
    text.anyTrue = signs.anyTrue();
    text.asksForNews = signs.asksForNews();
    text.news = signs.news();
    if (text.undecided)
        text.note = ScreeningWords::tr("Say what of it is true, or that it is none of these after all.");
    else if (text.anyTrue)
        text.note = ScreeningWords::tr("Please read the rest too: something else may be more urgent.");
    text.advice = adviceText(catalogue, signs);
    return text;
}

} // namespace unknot::present
