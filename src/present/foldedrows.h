// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace unknot::present
{

// The first few of a list's rows and those that are `chosen`, where they have that role; all of them once it is unfolded. Of what is
// folded away a page makes nothing. Does not own the list; of none it is empty.
class FoldedRows : public QSortFilterProxyModel
{
    Q_OBJECT

    Q_PROPERTY(QAbstractItemModel *of READ of WRITE setOf NOTIFY changed)
    Q_PROPERTY(int few READ few WRITE setFew NOTIFY changed)
    Q_PROPERTY(bool unfolded READ unfolded WRITE setUnfolded NOTIFY changed)

public:
    [[nodiscard]] QAbstractItemModel *of() const { return sourceModel(); }
    void setOf(QAbstractItemModel *of);
    [[nodiscard]] int few() const { return m_few; }
    void setFew(int few);
    [[nodiscard]] bool unfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void changed();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void foldAgain();

    QList<QMetaObject::Connection> m_listened;
    int m_few = 0;
    int m_chosen = -1; // the role; -1: there is none
    bool m_unfolded = false;
};

} // namespace unknot::present
