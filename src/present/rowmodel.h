// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>

namespace unknot::present
{

// A list for QML whose rows are gadgets: every Q_PROPERTY of Row is a role of the same name. Owns
// its rows. setRows() keeps the delegates when the number of rows stays the same.
template<class Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }

    void setRows(QList<Row> rows)
    {
        if (rows.size() != m_rows.size()) {
            beginResetModel();
            m_rows = std::move(rows);
            endResetModel();
            return;
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i])
                continue;
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(int(i)), index(int(i)));
        }
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        const int property = role == Qt::DisplayRole ? 0 : role - Qt::UserRole;
        return Row::staticMetaObject.property(property).readOnGadget(&m_rows[at.row()]);
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
            names.insert(Qt::UserRole + i, Row::staticMetaObject.property(i).name());
        return names;
    }

private:
    QList<Row> m_rows;
};

} // namespace unknot::present
