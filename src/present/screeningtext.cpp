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

QList<LineRow> lineRows(const std::vector<practice::OpenLine> &lines)
{
    QList<LineRow> rows;
    for (const practice::OpenLine &open : lines) {
        LineRow row;
        if (open.line) {
            row.line = toQt(open.line->id.value);
            row.label = toQt(open.line->label);
            row.text = toQt(open.line->text);
        } else {
            row.line = toQt(open.questions.front()->id.value);
            row.text = toQt(open.questions.front()->text);
        }
        for (const catalogue::Question *question : open.questions) {
            row.questions << toQt(question->id.value);
            row.questionTexts << toQt(question->text);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

AdviceText adviceAfter(const catalogue::Catalogue &catalogue, const catalogue::Question &answered)
{
    AdviceText text;
    text.title = ScreeningWords::tr("Please see someone first");
    text.answered = toQt(answered.text);
    text.emergency = answered.urgency == catalogue::Urgency::Emergency;
    for (const catalogue::RedFlag &flag : catalogue.all().redFlags) {
        if (flag.id == answered.flag)
            text.why = toQt(flag.why);
    }
    for (const catalogue::Action &action : catalogue.all().actions) {
        if (action.urgency != answered.urgency)
            continue;
        text.title = toQt(action.title);
        text.advice = toQt(action.advice);
        text.clearable = action.clearable;
    }
    return text;
}

} // namespace unknot::present
