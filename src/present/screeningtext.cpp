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

QList<QuestionRow> questionRows(const std::vector<const catalogue::Question *> &questions)
{
    QList<QuestionRow> rows;
    for (const catalogue::Question *question : questions)
        rows.push_back({toQt(question->id.value), toQt(question->text)});
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
