// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/favourites.h"

#include "app/body/pointcontroller.h"
#include "startedprogram.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

struct Kept : Start {
    explicit Kept(Home &home)
        : Start(home.folder, home.time), point(*context.find<PointController>()), favourites(*context.find<Favourites>())
    {
    }

    void open(const char *id, const char *side = "left") { point.openPoint(QString::fromLatin1(id), QString::fromLatin1(side)); }
    void star(const char *id, const char *side = "left")
    {
        open(id, side);
        point.toggleFavourite();
    }
    [[nodiscard]] QString cell(int row, const char *role)
    {
        return favourites.rows()->index(row, 0).data(favourites.rows()->roleNames().key(role)).toString();
    }

    PointController &point;
    Favourites &favourites;
};

} // namespace

TEST(Favourites, areKeptOnTheirSideTheLastOneFirstOverAStart)
{
    Home home;
    {
        Kept program(home);
        program.star("deltoid-side");
        program.star("infraspinatus-under-ridge-outer", "right");
    }
    Kept program(home);
    ASSERT_EQ(program.favourites.count(), 2);
    EXPECT_EQ(program.cell(0, "point"), QStringLiteral("infraspinatus-under-ridge-outer"));
    EXPECT_EQ(program.cell(0, "side"), QStringLiteral("right"));
    program.open("deltoid-side");
    EXPECT_TRUE(program.point.state().favourite);
    program.open("deltoid-side", "right");
    EXPECT_FALSE(program.point.state().favourite) << "the other side is another";
}

TEST(Favourites, areTakenBackByTheSameStar)
{
    Home home;
    Kept program(home);
    program.star("deltoid-side");
    program.star("deltoid-side");
    EXPECT_EQ(program.favourites.count(), 0);
    EXPECT_FALSE(program.point.state().favourite);
}

TEST(Favourites, stayWhenTheyMayNotBePressedAndSayWhy)
{
    Home home;
    Kept program(home);
    program.star("deltoid-side");
    EXPECT_EQ(program.cell(0, "passedOver"), QString());
    program.health.setHolds(QStringLiteral("G0"), true);
    ASSERT_EQ(program.favourites.count(), 1);
    EXPECT_NE(program.cell(0, "passedOver"), QString());
}

TEST(Favourites, ofAPackThatIsGoneAreNotShownAndNotLost)
{
    Home home;
    TempFolder::write(home.folder / "settings.ini", "[points]\nfavourites=yonder-point:left deltoid-side:left\n");
    Kept program(home);
    EXPECT_EQ(program.favourites.count(), 1);
    program.star("deltoid-back");
    EXPECT_NE(TempFolder::bytes(home.folder / "settings.ini").find("yonder-point:left"), std::string::npos);
}

TEST(Favourites, thatCannotBeReadAreNone)
{
    Home home;
    TempFolder::write(home.folder / "settings.ini", "[points]\nfavourites=deltoid-side\n");
    Kept program(home);
    EXPECT_EQ(program.favourites.count(), 0);
}

} // namespace unknot::test
