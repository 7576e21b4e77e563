// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/foldedrows.h"

#include "present/filtertext.h"
#include "present/rowmodel.h"

#include <gtest/gtest.h>
// needs GoogleTest before it
#include <rapidcheck/gtest.h>

namespace unknot::present
{

namespace
{

// Each number a row, and the tens of them chosen.
QList<FilterChoiceRow> rowsOf(const std::vector<int> &numbers)
{
    QList<FilterChoiceRow> rows;
    for (const int number : numbers)
        rows.push_back({QString::number(number), {}, {}, number % 10 == 0});
    return rows;
}

QStringList keys(const QAbstractItemModel &model)
{
    const int key = model.roleNames().key("key", -1);
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys << model.index(row, 0).data(key).toString();
    return keys;
}

class FoldedRowsTest : public testing::Test
{
protected:
    FoldedRowsTest()
    {
        folded.setOf(&model);
        folded.setFew(2);
    }
    RowModel<FilterChoiceRow> model;
    FoldedRows folded;
};

TEST_F(FoldedRowsTest, theFirstFewAreThereAndThoseThatAreChosen)
{
    model.setRows(rowsOf({1, 2, 3, 20, 5}));
    EXPECT_EQ(keys(folded), (QStringList{"1", "2", "20"}));
    folded.setUnfolded(true);
    EXPECT_EQ(keys(folded), keys(model));
    folded.setUnfolded(false);
    folded.setFew(3);
    EXPECT_EQ(keys(folded), (QStringList{"1", "2", "3", "20"}));
}

TEST_F(FoldedRowsTest, ofNoListItIsEmpty)
{
    model.setRows(rowsOf({1, 2, 3}));
    folded.setOf(nullptr);
    EXPECT_EQ(folded.rowCount(), 0);
    folded.setOf(&model);
    EXPECT_EQ(keys(folded), (QStringList{"1", "2"}));
}

RC_GTEST_FIXTURE_PROP(FoldedRowsTest, isTheSameHoweverTheListCameToBe, ())
{
    const auto lists = *rc::gen::container<std::vector<std::vector<int>>>(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 31)));
    for (const auto &numbers : lists) {
        model.setRows(rowsOf(numbers));
        QStringList expected;
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (i < 2 || numbers[i] % 10 == 0)
                expected << QString::number(numbers[i]);
        }
        RC_ASSERT(keys(folded) == expected);
    }
}

} // namespace

} // namespace unknot::present
