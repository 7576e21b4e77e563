// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/packstore.h"
#include "present/packrows.h"
#include "present/rowmodel.h"

#include <QUrl>

#include <optional>
#include <set>

namespace unknot::practice
{
struct World;
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
    Q_PROPERTY(QList<QString> languageNames READ languageNames CONSTANT) // of the catalogue's texts; the system's, English, others
    Q_PROPERTY(QString notUsed READ notUsed CONSTANT) // which packs this start could not use, a sentence; else empty

public:
    PacksController(const practice::World &world, const std::filesystem::path &resources, const std::filesystem::path &dataFolder,
        QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *list() { return &m_rows; }
    [[nodiscard]] const present::PacksText &text() const { return m_text; }
    [[nodiscard]] QString notUsed() const;
    [[nodiscard]] QList<QString> languages() const; // their ids in the same order, empty for the system's
    [[nodiscard]] QList<QString> languageNames() const;
    Q_INVOKABLE int languageIndex(const QString &language) const; // 0 where there is none of that id
    Q_INVOKABLE QString languageAt(int index) const;

    Q_INVOKABLE void refresh(); // when the page is shown
    Q_INVOKABLE void look(const QUrl &folder);
    Q_INVOKABLE void takeIn();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void setOn(const QString &id, bool on);
    Q_INVOKABLE void remove(const QString &id);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isTouched(const catalogue::Pack &pack) const;
    [[nodiscard]] catalogue::Pack found(const catalogue::PackFolder &folder) const;
    void done(const Status &status, const std::string &id);
    void show(present::PacksText text);

    const practice::World &m_world;
    std::filesystem::path m_resources;
    catalogue::PackStore m_store;
    present::RowModel<present::PackRow> m_rows;
    present::PacksText m_text;
    std::string m_stagedId; // empty: nothing that could be taken in is staged
    std::set<std::string> m_touched; // packs that are not what they were when the program started
};

} // namespace unknot::app
