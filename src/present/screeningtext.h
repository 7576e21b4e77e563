// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/screening.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

// The warning questions before a session, and what is said after a yes.
namespace unknot::present
{

// A line to be read; who says yes to it is asked which of its questions it is.
struct LineRow {
    Q_GADGET
    Q_PROPERTY(QString line MEMBER line) // an id
    Q_PROPERTY(QString label MEMBER label) // what it is about; empty: it is one question
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool unfolded MEMBER unfolded) // it was answered with yes, and not yet which
    Q_PROPERTY(QStringList questions MEMBER questions) // ids, what can wait least first
    Q_PROPERTY(QStringList questionTexts MEMBER questionTexts)

public:
    QString line, label, text;
    QStringList questions, questionTexts;
    bool unfolded = false;
    bool operator==(const LineRow &) const = default;
};

QList<LineRow> lineRows(const std::vector<practice::OpenLine> &lines);

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
