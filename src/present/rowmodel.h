// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QMetaProperty>

#include <algorithm>
#include <type_traits>

namespace unknot::present
{

// A list for QML whose rows are gadgets: every Q_PROPERTY of Row is a role of the same name. Owns
// its rows. setRows() keeps every delegate that there is still a row for: rows that stay at the beginning
// and at the end are not touched, those between are changed, and only what is left over comes or goes.
// What it holds may be less than a row: one of which row() makes it, whenever it is looked at.
template<class Row, class Held = Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] const QList<Held> &rows() const { return m_rows; }

    void setRows(QList<Held> rows)
    {
        m_madeAt = -1;
        const auto same = std::ranges::mismatch(m_rows, rows);
        const qsizetype first = same.in1 - m_rows.begin();
        const qsizetype most = std::min(m_rows.size(), rows.size()) - first;
        qsizetype last = 0; // rows at the end that stay
        while (last < most && m_rows[m_rows.size() - 1 - last] == rows[rows.size() - 1 - last])
            ++last;
        const qsizetype changed = most - last;
        for (qsizetype i = first; i < first + changed; ++i)
            change(i, rows[i]);
        takeOut(first + changed, m_rows.size() - last);
        putIn(first + changed, rows.mid(first + changed, rows.size() - last - first - changed));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }

    [[nodiscard]] QVariant data(const QModelIndex &at, int role) const override
    {
        if (!checkIndex(at, CheckIndexOption::IndexIsValid))
            return {};
        const int property = role == Qt::DisplayRole ? 0 : role - Qt::UserRole;
        const auto read = [property](const Row &row) { return Row::staticMetaObject.property(property).readOnGadget(&row); };
        if constexpr (std::is_same_v<Row, Held>)
            return read(m_rows[at.row()]);
        else
            return read(made(at.row()));
    }

    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        QHash<int, QByteArray> names;
        for (int i = 0; i < Row::staticMetaObject.propertyCount(); ++i)
            names.insert(Qt::UserRole + i, Row::staticMetaObject.property(i).name());
        return names;
    }

private:
    // A delegate asks for one value of it after the other.
    const Row &made(int at) const
    {
        if (at != m_madeAt) {
            m_made = m_rows[at].row();
            m_madeAt = at;
        }
        return m_made;
    }

    void change(qsizetype at, const Held &row)
    {
        if (row == m_rows[at])
            return;
        m_rows[at] = row;
        Q_EMIT dataChanged(index(int(at)), index(int(at)));
    }

    void takeOut(qsizetype from, qsizetype to)
    {
        if (from == to)
            return;
        beginRemoveRows({}, int(from), int(to) - 1);
        m_rows.remove(from, to - from);
        endRemoveRows();
    }

    void putIn(qsizetype at, const QList<Held> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(at), int(at + rows.size()) - 1);
        m_rows = m_rows.mid(0, at) + rows + m_rows.mid(at);
        endInsertRows();
    }

    QList<Held> m_rows;
    mutable Row m_made{}; // what was looked at last
    mutable int m_madeAt = -1;
};

} // namespace unknot::present
