// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/rowmodel.h"

#include "present/sessionscreen.h"

#include <gtest/gtest.h>
// needs GoogleTest before it
#include <rapidcheck/gtest.h>

#include <algorithm>

using namespace unknot::present;

namespace
{

// What a view that only listens takes the rows for: it keeps a delegate for each, and counts the new ones.
class View
{
public:
    explicit View(RowModel<ProgressRow> &model) : m_model(model)
    {
        using Model = QAbstractItemModel;
        QObject::connect(&model, &Model::rowsInserted, &model, [this](const QModelIndex &, int first, int last) {
            for (int row = first; row <= last; ++row, ++m_made)
                m_seen.insert(row, m_model.rows()[row].filled);
        });
        QObject::connect(&model, &Model::rowsRemoved, &model,
            [this](const QModelIndex &, int first, int last) { m_seen.remove(first, last - first + 1); });
        QObject::connect(&model, &Model::dataChanged, &model, [this](const QModelIndex &from, const QModelIndex &to) {
            for (int row = from.row(); row <= to.row(); ++row, ++m_changed)
                m_seen[row] = m_model.rows()[row].filled;
        });
    }

    [[nodiscard]] const QList<double> &seen() const { return m_seen; }
    [[nodiscard]] int made() const { return m_made; }
    [[nodiscard]] int changed() const { return m_changed; }

private:
    RowModel<ProgressRow> &m_model;
    QList<double> m_seen;
    int m_made = 0, m_changed = 0;
};

QList<ProgressRow> rowsOf(const QList<double> &numbers)
{
    QList<ProgressRow> rows;
    for (const double number : numbers)
        rows.push_back({false, number});
    return rows;
}

TEST(RowModel, touchesNothingOfARowThatStays)
{
    RowModel<ProgressRow> model;
    View view(model);
    model.setRows(rowsOf({1, 2, 3, 4}));
    EXPECT_EQ(view.made(), 4);
    model.setRows(rowsOf({1, 3, 4}));
    EXPECT_EQ(view.seen(), (QList<double>{1, 3, 4}));
    EXPECT_EQ(view.made() + view.changed(), 4) << "one is taken out";
    model.setRows(rowsOf({0, 1, 3, 4}));
    EXPECT_EQ(view.seen(), (QList<double>{0, 1, 3, 4}));
    EXPECT_EQ(view.made() + view.changed(), 5) << "one is put in";
}

TEST(RowModel, keepsADelegateForEveryRowThereIs)
{
    RowModel<ProgressRow> model;
    View view(model);
    model.setRows(rowsOf({1, 2, 3}));
    model.setRows(rowsOf({5, 6, 7, 8}));
    EXPECT_EQ(view.made(), 4);
    EXPECT_EQ(view.changed(), 3);
    model.setRows(rowsOf({9}));
    model.setRows(rowsOf({9}));
    EXPECT_EQ(view.made() + view.changed(), 8);
}

RC_GTEST_PROP(RowModel, tellsAViewAllItHasToKnow, (const std::vector<std::vector<bool>> &steps))
{
    RowModel<ProgressRow> model;
    View view(model);
    for (const auto &step : steps) {
        const QList<double> numbers(step.begin(), step.end());
        model.setRows(rowsOf(numbers));
        RC_ASSERT(model.rows() == rowsOf(numbers));
        RC_ASSERT(std::ranges::equal(view.seen(), numbers)); // Qt compares two empty lists by way of null, which UBSan counts
    }
}

} // namespace
