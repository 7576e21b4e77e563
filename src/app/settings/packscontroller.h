// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/packstore.h"
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

struct PackRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString origin MEMBER origin) // "1.2 of 3 November 2026, by Ada Example"
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(bool on MEMBER on)
    Q_PROPERTY(QString state MEMBER state) // "In use." "Not used: 3 things are wrong with it."
    Q_PROPERTY(QString adds MEMBER adds) // a line each
    Q_PROPERTY(QString changes MEMBER changes)
    Q_PROPERTY(QString problems MEMBER problems)

public:
    QString id, name, origin, description, state, adds, changes, problems;
    bool on = true;
    bool operator==(const PackRow &) const = default;
};

// The packs of the data directory: looked at before they are taken in, switched on and off, removed.
// The catalogue in use stays as it is until the program is started again.
class PacksController : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *list READ list CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(unknot::app::PackRow preview READ preview NOTIFY changed) // what takeIn() would take in
    Q_PROPERTY(bool previewing READ previewing NOTIFY changed)
    Q_PROPERTY(bool mayTakeIn READ mayTakeIn NOTIFY changed) // nothing is wrong with it
    Q_PROPERTY(QString message READ message NOTIFY changed) // what went wrong with the last thing done
    Q_PROPERTY(bool waitsForStart READ waitsForStart NOTIFY changed) // something holds from the next start on
    Q_PROPERTY(QList<QString> languageNames READ languageNames CONSTANT) // of the catalogue's texts; the system's, English, others
    Q_PROPERTY(QString notUsed READ notUsed CONSTANT) // which packs this start could not use, a sentence; else empty

public:
    PacksController(const practice::World &world, const std::filesystem::path &resources, const std::filesystem::path &dataFolder,
        QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *list() { return &m_rows; }
    [[nodiscard]] int count() const { return int(m_rows.rows().size()); }
    [[nodiscard]] const PackRow &preview() const { return m_preview; }
    [[nodiscard]] bool previewing() const { return !m_stagedId.empty() || !m_preview.problems.isEmpty(); }
    [[nodiscard]] bool mayTakeIn() const { return !m_stagedId.empty() && m_preview.problems.isEmpty(); }
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool waitsForStart() const { return !m_touched.empty(); }
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
    [[nodiscard]] PackRow rowFor(const catalogue::Pack &pack) const;
    [[nodiscard]] catalogue::Pack found(const catalogue::PackFolder &folder) const;
    void done(const Status &status, const std::string &id);

    const practice::World &m_world;
    std::filesystem::path m_resources;
    catalogue::PackStore m_store;
    present::RowModel<PackRow> m_rows;
    PackRow m_preview;
    std::string m_stagedId; // empty: nothing is staged
    std::set<std::string> m_touched; // packs that are not what they were when the program started
    QString m_message;
};

} // namespace unknot::app
