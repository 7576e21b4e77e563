// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// An article in the list.
struct ArticleRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString section MEMBER section)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(bool firstOfSection MEMBER firstOfSection)

public:
    QString id, section, label;
    bool firstOfSection = false;
    bool operator==(const ArticleRow &) const = default;
};

// One part of the article that is open.
struct ArticlePartRow {
    Q_GADGET
    Q_PROPERTY(QString heading MEMBER heading)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool graded MEMBER graded)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(int gradeBars MEMBER gradeBars)
    Q_PROPERTY(QString note MEMBER note) // to the grade or the sources: "11 of 17 trials"
    Q_PROPERTY(QStringList sources MEMBER sources) // "Denneny 2019"
    Q_PROPERTY(QStringList links MEMBER links) // of each source, empty where there is none
    Q_PROPERTY(QStringList linkTexts MEMBER linkTexts) // "doi:10.1016/j.apmr.2018.06.019"

public:
    QString heading, text, grade, note;
    bool graded = false;
    int gradeBars = 0;
    QStringList sources, links, linkTexts;
    bool operator==(const ArticlePartRow &) const = default;
};

// The article that is open, but for its parts.
struct ArticleText {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString intro MEMBER intro)

public:
    QString id, title, intro;
    bool operator==(const ArticleText &) const = default;
};

QList<ArticleRow> articleRows(const catalogue::Catalogue &catalogue);
ArticleText articleText(const catalogue::Article &article);
// A source that the catalogue does not know is left out.
QList<ArticlePartRow> articleParts(const catalogue::Catalogue &catalogue, const catalogue::Article &article);

} // namespace unknot::present
