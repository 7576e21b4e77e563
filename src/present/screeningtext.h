// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

// The warning questions before a session, and what is said after a yes.
namespace unknot::present
{

struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString question MEMBER question) // an id
    Q_PROPERTY(QString text MEMBER text)

public:
    QString question, text;
    bool operator==(const QuestionRow &) const = default;
};

QList<QuestionRow> questionRows(const std::vector<const catalogue::Question *> &questions);

// Whom to see, and how soon. Without a title: no question was answered with yes.
struct AdviceText {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString answered MEMBER answered) // the question that was
    Q_PROPERTY(QString why MEMBER why) // that question is asked
    Q_PROPERTY(bool emergency MEMBER emergency)
    Q_PROPERTY(bool clearable MEMBER clearable) // a clinician's word reopens it

public:
    QString title, advice, answered, why;
    bool emergency = false, clearable = false;
    bool operator==(const AdviceText &) const = default;
};

// Where the catalogue has no advice for so urgent a question: to see someone, and nothing reopens it.
AdviceText adviceAfter(const catalogue::Catalogue &catalogue, const catalogue::Question &answered);

} // namespace unknot::present
