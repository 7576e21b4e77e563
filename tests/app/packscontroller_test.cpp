// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/packscontroller.h"

#include "app/appcontext.h"
#include "app/body/pointcontroller.h"
#include "app/routines/routinescontroller.h"
#include "figure/postureitem.h"
#include "support/fixedclock.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

using namespace std::chrono_literals;
using namespace app;
using namespace figure;
using practice::World;

const std::filesystem::path resources = UNKNOT_SOURCE_DIR "/data";

// One start of the program over a data folder.
struct Start {
    explicit Start(const TempFolder &data)
        : clock({std::chrono::sys_days{std::chrono::November / 22 / 2026} + 12h, 60min, "Europe/Berlin"}),
          context(
              std::make_unique<World>(resources, bodymap::Body::Masculine, World::Besides{data.path(), {}}), clock, resources, data.path()),
          packs(*context.find<PacksController>())
    {
        packs.refresh();
    }
    [[nodiscard]] QString cell(const char *role) const
    {
        return packs.list()->data(packs.list()->index(0, 0), packs.list()->roleNames().key(role)).toString();
    }
    void takeIn(SmallPack &pack)
    {
        packs.look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
        packs.takeIn();
    }

    FixedClock clock;
    AppContext context;
    PacksController &packs;
};

} // namespace

TEST(PacksController, showsWhatAPackDoesBeforeItIsTakenIn)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    Start start(data);
    start.packs.look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
    EXPECT_TRUE(start.packs.text().previewing);
    EXPECT_TRUE(start.packs.text().mayTakeIn);
    EXPECT_EQ(start.packs.text().preview.name, QStringLiteral("Example pack"));
    EXPECT_EQ(start.packs.text().preview.origin, QStringLiteral("Version 1.0 of 2026-11-22, by Ada Example. Licence: CC0-1.0."));
    EXPECT_TRUE(start.packs.text().preview.adds.contains(QStringLiteral("Routine: Rim")));
    EXPECT_TRUE(start.packs.text().preview.changes.contains(QStringLiteral("(how to find it, the most pressure)")))
        << start.packs.text().preview.changes.toStdString();
    EXPECT_EQ(start.packs.list()->rowCount(), 0);
    start.packs.cancel();
    EXPECT_FALSE(start.packs.text().previewing);
}

TEST(PacksController, takesInAPackThatHoldsFromTheNextStartOn)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    {
        Start start(data);
        start.takeIn(pack);
        EXPECT_EQ(start.packs.list()->rowCount(), 1);
        EXPECT_TRUE(start.packs.text().message.contains(QStringLiteral("from the next start")));
        EXPECT_EQ(start.cell("state"), QStringLiteral("In use. This holds from the next start on."));
        EXPECT_EQ(start.context.world().catalogue.point({"levator-scapulae-rim"}), nullptr);
    }
    Start again(data);
    EXPECT_NE(again.context.world().catalogue.point({"levator-scapulae-rim"}), nullptr);
    EXPECT_EQ(again.cell("state"), QStringLiteral("In use."));
    EXPECT_EQ(again.packs.notUsed(), QString());
}

TEST(PacksController, switchesAPackOffAndRemovesIt)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    Start(data).takeIn(pack);
    Start(data).packs.setOn(QStringLiteral("example"), false);
    {
        Start off(data);
        EXPECT_EQ(off.cell("state"), QStringLiteral("Off."));
        EXPECT_EQ(off.context.world().catalogue.point({"levator-scapulae-rim"}), nullptr);
        off.packs.remove(QStringLiteral("example"));
        EXPECT_EQ(off.packs.list()->rowCount(), 0);
    }
    EXPECT_EQ(Start(data).packs.list()->rowCount(), 0);
}

TEST(PacksController, neverTakesInAPackWithFaults)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    pack.changed()["pressureCap"] = 6;
    Start start(data);
    start.takeIn(pack);
    EXPECT_EQ(start.packs.list()->rowCount(), 0);
    EXPECT_TRUE(start.packs.text().previewing);
    EXPECT_FALSE(start.packs.text().mayTakeIn);
    const QString file = QString::fromStdString((pack.path() / "neck.json").string());
    EXPECT_TRUE(start.packs.text().preview.problems.startsWith(file)) << start.packs.text().preview.problems.toStdString();
}

// An upgrade of the program can make a pack unfit that was sound.
TEST(PacksController, saysWhichPackIsNotUsedAndWhy)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    Start(data).takeIn(pack);
    TempFolder::write(data.path() / "packs" / "example" / "zones.json", "{\"zones\": 7}");
    Start start(data);
    EXPECT_TRUE(start.packs.notUsed().startsWith(QStringLiteral("The pack Example pack has a fault")));
    EXPECT_TRUE(start.cell("problems").contains(QStringLiteral("zones.json, line 1")));
    EXPECT_EQ(start.context.world().catalogue.point({"levator-scapulae-rim"}), nullptr);
    EXPECT_TRUE(start.context.world().safetySound());
    EXPECT_TRUE(start.context.world().errors.empty());
}

TEST(PacksController, aPackThatNamesItselfLikeASafetyFileLocksNothing)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    Start(data).takeIn(pack);
    TempFolder::write(data.path() / "packs" / "example" / "limits.json", "{");
    const Start start(data);
    EXPECT_TRUE(start.context.world().safetySound());
}

TEST(PacksController, whatComesFromAPackSaysSo)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    Start(data).takeIn(pack);
    Start start(data);
    auto &point = *start.context.find<PointController>();
    point.open(QStringLiteral("levator-scapulae"), QStringLiteral("left"));
    point.choosePoint(QStringLiteral("levator-scapulae-rim"));
    EXPECT_EQ(point.state().text.pack, QStringLiteral("Example pack 1.0, by Ada Example"));
    point.choosePoint(QStringLiteral("levator-scapulae-blade-corner"));
    EXPECT_EQ(point.state().text.pack, QString());
    auto &routines = *start.context.find<RoutinesController>();
    routines.setCurrent(QStringLiteral("rim"));
    routines.refresh();
    EXPECT_EQ(routines.state().text.pack, QStringLiteral("Example pack 1.0, by Ada Example"));
}

TEST(PacksController, bringsALanguageThatCanBeChosen)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    pack.write();
    std::filesystem::create_directories(pack.path() / "text");
    TempFolder::write(pack.path() / "text" / "de.json",
        R"({"$schema": "text.schema.json", "license": "CC0-1.0", "language": "de", "texts": {"zones/neck-base/label": "Nackenansatz"}})");
    Start first(data);
    EXPECT_EQ(first.packs.languages(), (QStringList{QString(), QStringLiteral("en")}));
    first.packs.look(QUrl::fromLocalFile(QString::fromStdString(pack.path().string())));
    first.packs.takeIn();
    const Start start(data);
    EXPECT_EQ(start.packs.languageNames(), (QStringList{QStringLiteral("System"), QStringLiteral("English"), QStringLiteral("Deutsch")}));
    const World german(resources, bodymap::Body::Masculine, World::Besides{data.path(), "de-CH"});
    EXPECT_EQ(german.catalogue.zone({"neck-base"})->label, "Nackenansatz");
    EXPECT_NE(german.catalogue.zone({"low-back"})->label, "");
    EXPECT_EQ(start.context.world().catalogue.zone({"neck-base"})->label, "Bend of neck and shoulder");
}

TEST(PacksController, saysThatAFolderCantBeRead)
{
    const TempFolder data;
    Start start(data);
    start.packs.look(QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all")));
    EXPECT_NE(start.packs.text().message, QString());
    EXPECT_FALSE(start.packs.text().previewing);
}

TEST(PacksController, aPacksPictureIsOnThePageOfItsPoint)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    pack.addScene(resources / "postures");
    Start(data).takeIn(pack);
    Start start(data);
    auto &postures = *start.context.find<Postures>();
    auto &point = *start.context.find<PointController>();
    point.openPoint(QStringLiteral("levator-scapulae-rim"), QStringLiteral("right"));
    for (int tool = 0; tool < point.state().toolNames.size() && point.hold().tool != u"fingers"; ++tool)
        point.chooseTool(tool);
    PostureItem picture; // as components/HoldPicture.qml has it
    picture.setProperty("source", QVariant::fromValue(&postures));
    picture.setProperty("hold", QVariant::fromValue(point.hold()));
    postures.wait();
    postures.wait();
    EXPECT_GT(picture.frames(), 0);
    EXPECT_EQ(picture.says(), QStringLiteral("Sitting, fingers on the right rim."));
}

// The points are sound: a picture that is not is no reason to be without them.
TEST(PacksController, takesInAPackWithoutThePicturesInWhichSomethingIsWrong)
{
    const TempFolder data;
    SmallPack pack(resources / "catalogue");
    pack.addScene(resources / "postures")["posture"] = "fly";
    {
        Start start(data);
        start.packs.look(QUrl::fromLocalFile(QString::fromStdString(pack.write().string())));
        start.context.find<Postures>()->wait();
        EXPECT_TRUE(start.packs.text().mayTakeIn);
        const QString file = QString::fromStdString((pack.path() / "postures" / "rim.json").string());
        EXPECT_TRUE(start.packs.text().preview.problems.startsWith(file)) << start.packs.text().preview.problems.toStdString();
        start.packs.takeIn();
    }
    Start again(data);
    again.context.find<Postures>()->wait();
    EXPECT_NE(again.context.world().catalogue.point({"levator-scapulae-rim"}), nullptr);
    EXPECT_EQ(again.cell("state"), QStringLiteral("In use, but for pictures in which something is wrong."));
    EXPECT_TRUE(again.cell("problems").contains(QStringLiteral("postures/rim.json")));
}

} // namespace unknot::test
