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
    Q_PROPERTY(unknot::present::PlacesState state READ state NOTIFY stateChanged)

public:
    PlaceList(const catalogue::Catalogue &catalogue, BodyController &body);

    [[nodiscard]] QAbstractItemModel *rows();
    [[nodiscard]] const QList<present::PlaceRow> &places() const { return m_rows.rows(); }
    [[nodiscard]] const present::PlacesState &state() const { return m_state; }

    Q_INVOKABLE void setFilter(const QString &filter);
    Q_INVOKABLE void press(int row, bool right); // as a click on it

Q_SIGNALS:
    void stateChanged();

private:
    void update();

    const catalogue::Catalogue &m_catalogue;
    BodyController &m_body;
    present::RowModel<present::PlaceRow> m_rows;
    present::PlacesState m_state;
    bool m_asked = false; // nothing is listed before somebody looks
};

} // namespace unknot::app
