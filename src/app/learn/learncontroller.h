// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/rowmodel.h"

namespace unknot::practice
{
struct World;
}

namespace unknot::app
{

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

// The learn pages: the catalogue's articles. One of them lists every red flag with its signs.
class LearnController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *articles READ articles CONSTANT)
    Q_PROPERTY(QString article READ article WRITE setArticle NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString intro READ intro NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *parts READ parts CONSTANT)

public:
    explicit LearnController(const practice::World &world, QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *articles() { return &m_articles; }
    [[nodiscard]] QString article() const { return m_article; }
    void setArticle(const QString &id); // an unknown one changes nothing
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString intro() const { return m_intro; }
    [[nodiscard]] QAbstractItemModel *parts() { return &m_parts; }

Q_SIGNALS:
    void changed();

private:
    const practice::World &m_world;
    present::RowModel<ArticleRow> m_articles;
    present::RowModel<ArticlePartRow> m_parts;
    QString m_article, m_title, m_intro;
};

} // namespace unknot::app
