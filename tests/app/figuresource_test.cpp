// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appcontext.h"
#include "app/body/bodycontroller.h"
#include "app/settings/appsettings.h"
#include "figure/bodysheet.h"
#include "figure/figuresource.h"
#include "support/chosen.h"
#include "support/fixedclock.h"
#include "support/tempfolder.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using namespace app;
using namespace figure;
using practice::World;

const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";

struct FigureSourceTest : testing::Test {
    std::unique_ptr<AppContext> start() const
    {
        auto world = std::make_unique<World>(resources, AppSettings::shown(folder.path()).body);
        return std::make_unique<AppContext>(std::move(world), clock, resources, folder.path());
    }

    TempFolder folder;
    FixedClock clock{{std::chrono::sys_days{std::chrono::November / 22 / 2026}, std::chrono::minutes{0}, "UTC"}};
};

double waist(const AppContext &context)
{
    const auto box = context.find<FigureSource>()->figure().placesOf({ZoneId{"flank"}, Side::Left}).front();
    return box.view->zones[box.index].path.bounds().right;
}

TEST_F(FigureSourceTest, showsTheOtherBodyAtOnceWhenItIsChosen)
{
    const auto context = start();
    const double before = waist(*context);
    QSignalSpy changes(context->find<FigureSource>(), &FigureSource::changed);
    test::choose(*context->find<AppSettings>(), &practice::Settings::body, bodymap::Body::Feminine);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_NE(waist(*context), before);
    test::choose(*context->find<AppSettings>(), &practice::Settings::body, bodymap::Body::Masculine);
    EXPECT_EQ(waist(*context), before);
}

TEST_F(FigureSourceTest, otherSettingsLeaveTheFigureAlone)
{
    const auto context = start();
    QSignalSpy changes(context->find<FigureSource>(), &FigureSource::changed);
    test::choose(*context->find<AppSettings>(), &practice::Settings::volume, 30);
    EXPECT_EQ(changes.count(), 0);
}

TEST_F(FigureSourceTest, theChosenBodyIsThereAgainAtTheNextStart)
{
    test::choose(*start()->find<AppSettings>(), &practice::Settings::body, bodymap::Body::Feminine);
    EXPECT_EQ(AppSettings::shown(folder.path()).body, bodymap::Body::Feminine);
    const auto context = start();
    EXPECT_EQ(context->find<AppSettings>()->now().body, bodymap::Body::Feminine);
    EXPECT_EQ(context->find<FigureSource>()->figure().views().size(), 10U);
}

TEST_F(FigureSourceTest, aBodyThatCannotBeReadLeavesTheOneThatIsShown)
{
    const TempFolder broken;
    std::filesystem::copy(resources, broken.path(), std::filesystem::copy_options::recursive);
    World world(broken.path());
    std::filesystem::remove(broken.path() / "bodymap/back.svg");
    const std::size_t before = world.errors.size();
    EXPECT_FALSE(world.show(bodymap::Body::Feminine));
    EXPECT_FALSE(world.show(bodymap::Body::Feminine));
    EXPECT_EQ(world.body(), bodymap::Body::Masculine);
    EXPECT_EQ(world.figure.views().size(), 10U);
    EXPECT_EQ(world.errors.size(), before + 1); // said once
}

TEST_F(FigureSourceTest, aSheetLaidOutAgainFindsEveryZoneOnTheOtherBody)
{
    const auto context = start();
    BodySheet sheet(context->find<FigureSource>()->figure());
    sheet.layOut({{880, 800}});
    const auto before = sheet.spots();
    for (const auto body : {bodymap::Body::Feminine, bodymap::Body::Masculine, bodymap::Body::Feminine}) {
        test::choose(*context->find<AppSettings>(), &practice::Settings::body, body);
        sheet.layOut({{880, 800}});
        EXPECT_EQ(sheet.spots(), before);
        for (const auto &spot : before)
            EXPECT_TRUE(sheet.onSheet(spot).isValid());
    }
}

TEST_F(FigureSourceTest, aMarkedZoneStaysMarkedOnTheOtherBody)
{
    const auto context = start();
    auto *body = context->find<BodyController>();
    body->toggle(QStringLiteral("flank:left"));
    test::choose(*context->find<AppSettings>(), &practice::Settings::body, bodymap::Body::Feminine);
    EXPECT_EQ(body->marked(), (std::vector{SidedZone{ZoneId{"flank"}, Side::Left}}));
}

} // namespace

} // namespace unknot::test
