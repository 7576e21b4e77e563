// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/closeupguides.h"

#include "app/body/pointcontroller.h"
#include "app/settings/appsettings.h"
#include "desktop/window.h"
#include "startedprogram.h"
#include "support/chosen.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

class CloseUpTest : public testing::Test
{
protected:
    CloseUpTest() : start(folder, clock)
    {
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::sounds, false);
        test::choose(*start.context.find<AppSettings>(), &practice::Settings::voice, false);
        EXPECT_TRUE(program.load(start.context));
    }
    // What the close-up of a point says it shows.
    QString told(const catalogue::Point &point, const QString &side = QStringLiteral("left"))
    {
        Q_EMIT start.body.muscleChosen(QString::fromStdString(point.muscle.value), side);
        start.context.find<PointController>()->choosePoint(QString::fromStdString(point.id.value));
        QCoreApplication::processEvents();
        guides = program.window()->findChild<CloseUpGuides *>();
        guides->ensurePolished();
        return guides->told();
    }
    const catalogue::Point &point(const char *id) const { return *start.context.world().catalogue.point({id}); }

    const TempFolder folder;
    FixedClock clock = noon();
    Start start;
    desktop::Window program;
    CloseUpGuides *guides = nullptr;
};

} // namespace

TEST_F(CloseUpTest, namesWhatOneFeelsOnesWayByAndWhatToStayOff)
{
    const QString text = told(point("infraspinatus-under-ridge-inner"));
    EXPECT_TRUE(text.contains(u"To feel your way by: ") && text.contains(u"Ridge of the shoulder blade")) << text.toStdString();
    EXPECT_TRUE(text.endsWith(u"Stay off: Bones of the spine, Nerve on the outer arm bone.")) << text.toStdString();
}

TEST_F(CloseUpTest, saysTheSameOfBothSides)
{
    EXPECT_EQ(told(point("tibialis-anterior-upper-third"), QStringLiteral("right")), told(point("tibialis-anterior-upper-third")));
}

TEST_F(CloseUpTest, wordsGiveWayToWhatLiesOverThePicture)
{
    told(point("infraspinatus-under-ridge-inner"));
    const auto pixels = [this] {
        QImage image(guides->size().toSize(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        guides->paint(&painter);
        return image;
    };
    const QImage before = pixels();
    guides->setTaken({QRectF(QPointF(0, 0), guides->size())});
    guides->ensurePolished();
    EXPECT_NE(pixels(), before) << "no word finds room, bones and hatching stay";
    EXPECT_TRUE(guides->told().contains(u"Bones of the spine"));
}

TEST_F(CloseUpTest, nearlyEveryPointHasALandmarkInSight)
{
    int with = 0, drawn = 0;
    for (const catalogue::Point &point : start.context.world().catalogue.all().points) {
        if (!start.context.world().figure.placeOf(point.id, Side::Left))
            continue;
        ++drawn;
        const QString text = told(point);
        with += text.contains(u"To feel your way by") ? 1 : 0;
        EXPECT_FALSE(text.contains(u"::") || text.contains(u", ,")) << text.toStdString();
    }
    EXPECT_GT(drawn, 100);
    EXPECT_GE(with, drawn * 9 / 10);
}

} // namespace unknot::test
