// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/packshelf.h"
#include "practice/world.h"
#include "present/packrows.h"
#include "present/rowmodel.h"
#include "present/settingstext.h"
#include "present/text.h"

#include <QUrl>

#include <optional>

namespace unknot::figure
{
class Postures;
}

namespace unknot::app
{

// The packs of the data directory: looked at before they are taken in, switched on and off, removed.
// The catalogue in use stays as it is until the program is started again.
class PacksController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *list READ list CONSTANT)
    Q_PROPERTY(unknot::present::PacksText text READ text NOTIFY changed)
    Q_PROPERTY(QList<QString> languages READ languages CONSTANT) // of the catalogue's texts, by id: the system's (empty), English, others
    Q_PROPERTY(QList<QString> languageNames READ languageNames CONSTANT) // in the same order
    Q_PROPERTY(QString notUsed READ notUsed CONSTANT) // which packs this start could not use, a sentence; else empty

public:
    PacksController(const practice::World &world, const std::filesystem::path &resources, const std::filesystem::path &dataFolder,
        figure::Postures &postures);

    [[nodiscard]] QAbstractItemModel *list() { return &m_rows; }
    [[nodiscard]] const present::PacksText &text() const { return m_text; }
    [[nodiscard]] QString notUsed() const { return present::packsNotUsed(m_world.packs); }
    [[nodiscard]] QList<QString> languages() const { return present::languageIds(m_world.languages()); }
    [[nodiscard]] QList<QString> languageNames() const { return present::languageNames(m_world.languages()); }

    Q_INVOKABLE void refresh(); // when the page is shown
    Q_INVOKABLE void look(const QUrl &folder);
    Q_INVOKABLE void takeIn();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void setOn(const QString &id, bool on) { done(m_shelf.setOn(present::fromQt(id), on)); }
    Q_INVOKABLE void remove(const QString &id) { done(m_shelf.remove(present::fromQt(id))); }

Q_SIGNALS:
    void changed();

private:
    void done(const Status &status);
    void addFaults(); // of pictures, to what is shown
    void show(present::PacksText text);

    const practice::World &m_world;
    practice::PackShelf m_shelf;
    figure::Postures &m_postures; // look at the pictures of packs
    std::optional<catalogue::Pack> m_looked; // the one that is previewed
    QString m_lookedAt; // the person's own folder of it
    present::RowModel<present::PackRow> m_rows;
    present::PacksText m_text;
};

} // namespace unknot::app
