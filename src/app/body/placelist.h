// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "present/placerows.h"
#include "present/rowmodel.h"

namespace unknot::app
{

class BodyController;

// Every place by the part of the body it belongs to, to be marked without the figure.
class PlaceList : public QObject
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed) // words that name, part or other words of a place hold

public:
    PlaceList(const catalogue::Catalogue &catalogue, BodyController &body, QObject *parent = nullptr);

    [[nodiscard]] QAbstractItemModel *rows();
    [[nodiscard]] const QList<present::PlaceRow> &places() const { return m_rows.rows(); }
    [[nodiscard]] int count() const { return int(m_rows.rows().size()); }
    [[nodiscard]] QString filter() const { return m_filter; }
    void setFilter(const QString &filter);

    Q_INVOKABLE void press(int row, bool right); // as a click on it

Q_SIGNALS:
    void changed();

private:
    void update();

    const catalogue::Catalogue &m_catalogue;
    BodyController &m_body;
    present::RowModel<present::PlaceRow> m_rows;
    QString m_filter;
    bool m_asked = false; // nothing is listed before somebody looks
};

} // namespace unknot::app
