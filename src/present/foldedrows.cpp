// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/foldedrows.h"

namespace unknot::present
{

// Which rows are the first changes with every one that comes or goes before them.
void FoldedRows::setOf(QAbstractItemModel *of)
{
    if (of == sourceModel())
        return;
    for (const auto &listened : m_listened)
        disconnect(listened);
    m_listened.clear();
    m_chosen = of ? of->roleNames().key("chosen", -1) : -1;
    setSourceModel(of);
    if (of) {
        m_listened = {connect(of, &QAbstractItemModel::rowsInserted, this, &FoldedRows::invalidateRowsFilter),
            connect(of, &QAbstractItemModel::rowsRemoved, this, &FoldedRows::invalidateRowsFilter)};
    }
    Q_EMIT changed();
}

void FoldedRows::setFew(int few)
{
    if (few == m_few)
        return;
    m_few = few;
    foldAgain();
}

void FoldedRows::setUnfolded(bool unfolded)
{
    if (unfolded == m_unfolded)
        return;
    m_unfolded = unfolded;
    foldAgain();
}

void FoldedRows::foldAgain()
{
    invalidateRowsFilter();
    Q_EMIT changed();
}

bool FoldedRows::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_unfolded || row < m_few || (m_chosen >= 0 && sourceModel()->index(row, 0, parent).data(m_chosen).toBool());
}

} // namespace unknot::present
