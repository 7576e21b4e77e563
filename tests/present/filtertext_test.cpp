// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/filtertext.h"

#include "pastsummaries.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using filtered::By;
using journal::HistoryFilter;
using std::chrono::days;
using test::noted;
using test::rangeOf;
using test::summary;

const practice::FilterChoices choices{{{{{"shoulder-back"}, Side::Left}, 12}, {{{"low-back"}, Side::Right}, 1}},
    {{{"infraspinatus-under-ridge-outer", Side::Left, "Back rotator-cuff muscle", "Under the ridge, outer"}, 3}},
    {{"", 4}, {"strokes", 2}, {"kneading", 1}}, {{{"t", "long drive", test::sundayEvening}, 2}}};

struct FilterTextTest : testing::Test {
    [[nodiscard]] QStringList chips(const HistoryFilter &filter) const
    {
        QStringList names;
        for (const FilterChipRow &chip : filterChips(catalogue, choices, filter))
            names << chip.name;
        return names;
    }
    const catalogue::Catalogue &catalogue = test::shippedWorld().catalogue;
};

TEST_F(FilterTextTest, whatCanBeChosenIsNamedAndCountedForWhoHears)
{
    const auto places = filterChoices(catalogue, choices, {}, By::Place);
    ASSERT_EQ(places.size(), 2);
    EXPECT_EQ(places[0].name, QStringLiteral("Back of shoulder, left"));
    EXPECT_EQ(places[0].spoken, QStringLiteral("Back of shoulder, left, 12 entries"));
    EXPECT_EQ(places[1].spoken, QStringLiteral("Low back, right, 1 entry"));
    EXPECT_EQ(
        filterChoices(catalogue, choices, {}, By::Point)[0].name, QStringLiteral("Back rotator-cuff muscle, left: Under the ridge, outer"));
    const auto ways = filterChoices(catalogue, choices, {}, By::Way);
    EXPECT_EQ(ways[0].name, QStringLiteral("Steady hold"));
    EXPECT_EQ(ways[1].name, QStringLiteral("Short strokes"));
    EXPECT_EQ(ways[2].name, QStringLiteral("kneading")) << "no catalogue has it: not called steady";
    EXPECT_EQ(filterChoices(catalogue, choices, {}, By::Tag)[0].name, QStringLiteral("long drive"));
    EXPECT_TRUE(filterChoices(catalogue, choices, {}, By::Words).isEmpty());
}

TEST_F(FilterTextTest, aRowThatIsChosenIsOneOfTheFilterAndTheSameAgainTakesItOut)
{
    for (const By by : {By::Place, By::Point, By::Way, By::Tag}) {
        for (const FilterChoiceRow &row : filterChoices(catalogue, choices, {}, by)) {
            const HistoryFilter filter = choosing(choices, {}, by, row.key);
            EXPECT_TRUE(filter.choosesSomething()) << row.name.toStdString();
            for (const FilterChoiceRow &other : filterChoices(catalogue, choices, filter, by))
                EXPECT_EQ(other.chosen, other.key == row.key) << other.name.toStdString();
            EXPECT_EQ(chips(filter), QStringList{row.name});
            EXPECT_EQ(choosing(choices, filter, by, row.key), HistoryFilter{});
            EXPECT_EQ(without(filter, by), HistoryFilter{});
        }
        EXPECT_EQ(choosing(choices, {}, by, QStringLiteral("nothing of that")), HistoryFilter{});
    }
}

TEST_F(FilterTextTest, eachThingThatIsChosenIsAChip)
{
    HistoryFilter filter = choosing(choices, {}, By::Place, QStringLiteral("low-back:right"));
    filter = choosing(choices, filter, By::Tag, QStringLiteral("t"));
    filter.words = "  stiff  neck ";
    EXPECT_EQ(chips(filter), (QStringList{"Low back, right", "long drive", "“stiff neck” in a note"}));
    filter.words = "  ";
    EXPECT_EQ(chips(filter).size(), 2);
    EXPECT_EQ(chips(without(filter, By::Place)), QStringList{"long drive"});
}

TEST_F(FilterTextTest, howManyFitIsToldAndThatNothingDoes)
{
    const auto whole = rangeOf({summary(days{1}, 6, 4), summary(days{2}, 6, 4)}, {noted(days{3}, {{{{"low-back"}, Side::Left}, 4}})});
    HistoryFilter filter;
    FilterText unfiltered;
    unfiltered.choices = {2, 1, 3, 1, 0};
    EXPECT_EQ(filterText(choices, filter, whole, whole), unfiltered) << "only what there is to choose from";
    filter.words = "drive";
    EXPECT_EQ(filterText({}, filter, whole, rangeOf({summary(days{1}, 6, 4)})).told,
        QStringLiteral("1 of 3 entries fit the filter, from 24 Aug to 22 Nov."));
    const FilterText none = filterText({}, filter, whole, rangeOf({}));
    EXPECT_TRUE(none.none);
    EXPECT_EQ(none.told, QStringLiteral("Nothing from 24 Aug to 22 Nov fits the filter. Without it: 3 entries."));
    EXPECT_EQ(filterText({}, filter, rangeOf({}), rangeOf({})).told,
        QStringLiteral("There is no entry from 24 Aug to 22 Nov, with the filter or without it."));
}

} // namespace
} // namespace unknot::present
