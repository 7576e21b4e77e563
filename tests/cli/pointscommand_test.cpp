// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "catalogue/catalogueloader.h"

namespace unknot::test
{

namespace
{

struct PointsCommand : CommandTest {
    catalogue::Catalogue catalogue = catalogue::load(source / "data" / "catalogue").value;
};

} // namespace

TEST_F(PointsCommand, listsEveryPointInTheOrderOfTheCatalogue)
{
    const Ran ran = run({"points", "--json"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    const nlohmann::json listed = ran.json()["points"];
    const auto &points = catalogue.all().points;
    ASSERT_EQ(listed.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        EXPECT_EQ(listed[i]["id"], points[i].id.value);
        EXPECT_EQ(listed[i]["muscle"], points[i].muscle.value);
        EXPECT_EQ(listed[i]["atZone"], points[i].zone.value);
        EXPECT_EQ(listed[i]["pressureCap"], points[i].pressureCap);
        EXPECT_EQ(listed[i]["holdCapSeconds"], points[i].holdCap.count());
        EXPECT_EQ(listed[i]["refersUsually"].size(), points[i].usually.size());
        EXPECT_EQ(listed[i]["refersSometimes"].size(), points[i].sometimes.size());
        EXPECT_EQ(listed[i]["cautions"].size(), points[i].cautions.size());
        EXPECT_EQ(listed[i]["selfTreatment"] == "refer", points[i].selfTreatment == catalogue::SelfTreatment::Refer);
        EXPECT_EQ(listed[i]["evidence"]["sources"].size(), points[i].evidence.sources.size());
    }
}

TEST_F(PointsCommand, aLineAPointForPeople)
{
    const Ran ran = run({"points"});
    EXPECT_EQ(std::count(ran.out.begin(), ran.out.end(), '\n'), std::ssize(catalogue.all().points));
}

TEST_F(PointsCommand, takesNoArgument)
{
    expectWrongUsage({"points", "soleus"}, "points takes no argument");
}

} // namespace unknot::test
