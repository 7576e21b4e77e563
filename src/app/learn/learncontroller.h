// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/world.h"
#include "present/articlerows.h"
#include "present/rowmodel.h"

namespace unknot::app
{

// The learn pages: the catalogue's articles. One of them lists every red flag with its signs.
class LearnController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *articles READ articles CONSTANT)
    Q_PROPERTY(unknot::present::ArticleText article READ article NOTIFY changed)
    Q_PROPERTY(QAbstractItemModel *parts READ parts CONSTANT) // of the article

public:
    explicit LearnController(const practice::World &world);

    [[nodiscard]] QAbstractItemModel *articles() { return &m_articles; }
    [[nodiscard]] const present::ArticleText &article() const { return m_article; }
    [[nodiscard]] QAbstractItemModel *parts() { return &m_parts; }

    Q_INVOKABLE void open(const QString &id); // an unknown one changes nothing

Q_SIGNALS:
    void changed();

private:
    const practice::World &m_world;
    present::RowModel<present::ArticleRow> m_articles;
    present::RowModel<present::ArticlePartRow> m_parts;
    present::ArticleText m_article;
};

} // namespace unknot::app
