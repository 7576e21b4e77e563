// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/warningsheet.h"

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
    Q_PROPERTY(bool urgent MEMBER urgent) // something of it is an emergency, or it was ticked before the page was opened
    Q_PROPERTY(bool ticked MEMBER ticked) // it was answered with yes
    Q_PROPERTY(bool unfolded MEMBER unfolded) // and which of its questions is true is asked
    Q_PROPERTY(bool stands MEMBER stands) // its advice was heard, and it was not withdrawn
    Q_PROPERTY(QString said MEMBER said) // what was said yes to, a line each
    Q_PROPERTY(QStringList questions MEMBER questions) // ids, what can wait least first
    Q_PROPERTY(QStringList questionTexts MEMBER questionTexts)
    Q_PROPERTY(QStringList trueOnes MEMBER trueOnes) // of the questions

public:
    QString line, label, text, said;
    QStringList questions, questionTexts, trueOnes;
    bool urgent = false, ticked = false, unfolded = false, stands = false;
    bool operator==(const LineRow &) const = default;
};

// Those that are urgent first, else as they come.
QList<LineRow> lineRows(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs);

// Whom to see, and how soon. Without a title: no question was answered with yes.
struct AdviceText {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString whom MEMBER whom) // and how soon
    Q_PROPERTY(QString meanwhile MEMBER meanwhile) // what not to do
    Q_PROPERTY(QString answered MEMBER answered) // the questions that were, what can wait least first, a line each
    Q_PROPERTY(QString tell MEMBER tell) // besides, to who helps
    Q_PROPERTY(QString why MEMBER why) // the first of them is asked
    Q_PROPERTY(QString unknot MEMBER unknot) // what the program does
    Q_PROPERTY(QString mistake MEMBER mistake) // what happens where one was answered by mistake
    Q_PROPERTY(QString done MEMBER done) // what one says who leaves it
    Q_PROPERTY(bool emergency MEMBER emergency)
    Q_PROPERTY(bool clearable MEMBER clearable) // a clinician's word reopens it

public:
    QString title, whom, meanwhile, answered, tell, why, unknot, mistake, done;
    bool emergency = false, clearable = false;
    bool operator==(const AdviceText &) const = default;
};

// Where the catalogue has no advice for so urgent a question: to see someone, and nothing reopens it.
AdviceText adviceText(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs);

// Beside the lines.
struct SignsText {
    Q_GADGET
    Q_PROPERTY(bool undecided MEMBER undecided) // a line is true, and nobody has said what of it
    Q_PROPERTY(bool anyTrue MEMBER anyTrue)
    Q_PROPERTY(bool stands MEMBER stands) // a line does: it is withdrawn, or what to do is heard again
    Q_PROPERTY(bool asksForNews MEMBER asksForNews) // whether anything about one's health is new is a line too
    Q_PROPERTY(bool news MEMBER news) // it is
    Q_PROPERTY(QString note MEMBER note) // what is to be done after a yes
    Q_PROPERTY(unknot::present::AdviceText advice MEMBER advice) // with a title: in place of the lines

public:
    bool undecided = false, anyTrue = false, stands = false, asksForNews = false, news = false;
    QString note;
    AdviceText advice;
    bool operator==(const SignsText &) const = default;
};

SignsText signsText(const catalogue::Catalogue &catalogue, const practice::WarningSheet &signs);

} // namespace unknot::present
