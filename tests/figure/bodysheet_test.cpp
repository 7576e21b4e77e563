// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/polygon.h"
#include "catalogue/zonekey.h"
#include "figure/bodysheet.h"
#include "figure/sheetcaptions.h"
#include "practice/world.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

#include <queue>
#include <set>

namespace unknot::test
{

namespace
{

using figure::BodySheet;
using figure::SheetLayout;

BodySheet sheet(const SheetLayout::Wish &wish = {{880, 800}})
{
    BodySheet made(shippedWorld().figure);
    made.layOut(wish);
    return made;
}

std::string name(const BodySheet &sheet, const BodySheet::Spot &spot)
{
    return std::to_string(spot.picture) + ' ' + std::string(toString(sheet.view(spot).id)) + ' ' + catalogue::zoneKey(sheet.zone(spot));
}

// The middle of a body's half, on the sheet: where a picture of one side is looked for.
double middleOf(const BodySheet &sheet, bodymap::ViewId view, Side side)
{
    double sum = 0;
    int count = 0;
    for (const auto &spot : sheet.spots()) {
        if (sheet.view(spot).id != view || sheet.zone(spot).side != side)
            continue;
        sum += sheet.onSheet(spot).center().x();
        ++count;
    }
    return sum / count;
}

// At 1280 x 760 those of the palms ran into the arms, with large letters at every size.
TEST(BodySheet, captionsLieOnNoArmAndOnNoOtherAndWithinTheSheet)
{
    for (const QSizeF &size : {QSizeF(704, 800), QSizeF(704, 760), QSizeF(516, 640), QSizeF(1000, 900), QSizeF(620, 574)}) {
        for (const int pixels : {16, 20, 26}) {
            SheetLayout::Wish wish{size, size.width() < 600};
            const BodySheet made = sheet(wish);
            QFont font(QStringLiteral("Lato"));
            font.setPixelSize(pixels);
            std::vector<QRectF> before;
            for (const figure::SheetWord &word : figure::captionWords(made.layout(), font)) {
                const std::string where
                    = word.text.toStdString() + " at " + std::to_string(pixels) + " px of " + std::to_string(size.width());
                EXPECT_GE(word.box.left(), 0) << where;
                EXPECT_LE(word.box.right(), size.width()) << where;
                EXPECT_GE(word.font.pixelSize(), 13) << where;
                for (const QRectF &other : before)
                    EXPECT_FALSE(other.intersects(word.box)) << where;
                before.push_back(word.box);
                for (double share = 0; share <= 1; share += 0.125)
                    EXPECT_FALSE(made.spotAt({word.box.left() + share * word.box.width(), word.box.center().y()})) << where;
            }
        }
    }
}

TEST(BodySheet, captionsGrowWithTheLettersWhereThereIsRoom)
{
    const BodySheet made = sheet({{1000, 900}});
    QFont font(QStringLiteral("Lato"));
    font.setPixelSize(26);
    int seen = 0;
    for (const figure::SheetWord &word : figure::captionWords(made.layout(), font)) {
        if (word.text == u"Front") {
            EXPECT_EQ(word.font.pixelSize(), 26);
            ++seen;
        }
    }
    EXPECT_EQ(seen, 1);
}

TEST(BodySheet, holdsEveryZoneThatIsDrawn)
{
    const BodySheet all = sheet();
    std::set<std::string> found;
    for (const auto &spot : all.spots())
        found.insert(catalogue::zoneKey(all.zone(spot)));
    for (const auto &view : shippedWorld().figure.views()) {
        for (const auto &shape : view.zones)
            EXPECT_TRUE(found.contains(catalogue::zoneKey(shape.zone)));
    }
    EXPECT_GE(found.size(), 146U);
}

TEST(BodySheet, picturesStandApartAndOnTheSheet)
{
    for (const QSizeF size : {QSizeF(880, 800), QSizeF(1400, 900), QSizeF(2600, 1500)}) {
        const BodySheet all = sheet({size});
        const auto &pictures = all.layout().pictures;
        EXPECT_EQ(pictures.size(), 10U);
        for (std::size_t i = 0; i < pictures.size(); ++i) {
            EXPECT_TRUE(QRectF({0, 0}, size).contains(pictures[i].place())) << size.width() << " picture " << i;
            for (std::size_t other = 2; other < i; ++other)
                EXPECT_FALSE(pictures[i].place().intersects(pictures[other].place())) << size.width() << ' ' << i << " and " << other;
        }
    }
}

TEST(BodySheet, smallWindowsShowOnePartAtATime)
{
    EXPECT_EQ(sheet({{560, 640}, true, 0}).layout().pictures.size(), 2U);
    EXPECT_EQ(sheet({{560, 640}, true, 1}).layout().pictures.size(), 2U);
    EXPECT_EQ(sheet({{560, 640}, true, 2}).layout().pictures.size(), 4U);
    EXPECT_EQ(sheet({{560, 640}, true, 3}).layout().pictures.size(), 2U);
}

TEST(BodySheet, findsAZoneWhereItPutsIt)
{
    BodySheet all = sheet();
    for (const double scale : {1.0, 3.0, 8.0}) {
        all.viewport().fit();
        all.viewport().zoomAbout({250, 200}, scale);
        int hits = 0;
        for (const auto &spot : all.spots()) {
            const auto found = all.spotAt(all.onPane(spot).center());
            hits += found == spot ? 1 : 0;
        }
        EXPECT_GT(hits, int(all.spots().size() * 3 / 4)) << "at " << scale; // bent shapes hold their box's middle outside
    }
}

TEST(BodySheet, nothingIsWhereNoBodyIs)
{
    EXPECT_FALSE(sheet().spotAt({2, 2}));
    EXPECT_FALSE(sheet().spotAt({-500, 9000}));
}

TEST(BodySheet, sidesAreThePatients)
{
    const BodySheet facing = sheet();
    EXPECT_GT(middleOf(facing, bodymap::ViewId::Front, Side::Left), middleOf(facing, bodymap::ViewId::Front, Side::Right));
    EXPECT_LT(middleOf(facing, bodymap::ViewId::Back, Side::Left), middleOf(facing, bodymap::ViewId::Back, Side::Right));
}

TEST(BodySheet, aMirrorHasTheLeftAtTheLeftEverywhere)
{
    const BodySheet mirror = sheet({{880, 800}, false, 0, true});
    for (const auto view : {bodymap::ViewId::Front, bodymap::ViewId::Back, bodymap::ViewId::HeadSide, bodymap::ViewId::Palm,
             bodymap::ViewId::HandBack, bodymap::ViewId::Sole})
        EXPECT_LT(middleOf(mirror, view, Side::Left), middleOf(mirror, view, Side::Right)) << toString(view);
}

TEST(BodySheet, captionsSayTheSidesAsTheyAreDrawn)
{
    for (const bool mirrored : {false, true}) {
        const BodySheet all = sheet({{880, 800}, false, 0, mirrored});
        for (const auto &caption : all.layout().captions) {
            const double middle = caption.top.x();
            for (const auto &spot : all.spots()) {
                const auto &picture = all.layout().pictures[spot.picture];
                const QRectF zone = all.onSheet(spot);
                const bool below = picture.place().top() < caption.top.y(); // an inset's caption stands under it
                if (all.zone(spot).side == Side::Middle || std::abs(picture.place().center().x() - middle) > 90
                    || std::abs((below ? picture.place().bottom() : picture.place().top()) - caption.top.y()) > 40)
                    continue;
                const QString &said = zone.center().x() < middle ? caption.left : caption.right;
                EXPECT_EQ(said.endsWith(QLatin1String("left"), Qt::CaseInsensitive), all.zone(spot).side == Side::Left) << name(all, spot);
            }
        }
    }
}

TEST(BodySheet, labelsSayTheSideOfWhatTheyName)
{
    const BodySheet all = sheet();
    for (const auto &label : all.layout().labels) {
        const auto &view = *all.layout().pictures[label.picture].view;
        const Side side = label.side == Side::Middle ? view.side : label.side;
        EXPECT_EQ(label.text.contains(QLatin1String("left"), Qt::CaseInsensitive), side == Side::Left) << label.text.toStdString();
    }
}

TEST(BodySheet, arrowsReachEveryZoneFromAnyOther)
{
    for (const auto &wish : {SheetLayout::Wish{{880, 800}}, {{880, 800}, false, 0, true}, {{560, 640}, true, 0}, {{560, 640}, true, 2}}) {
        const BodySheet all = sheet(wish);
        const auto spots = all.spots();
        std::map<std::string, std::set<std::string>> back; // who leads here
        for (const auto &spot : spots) {
            for (const auto arrow : {figure::ArrowMap::Left, figure::ArrowMap::Right, figure::ArrowMap::Up, figure::ArrowMap::Down})
                back[name(all, all.towards(spot, arrow))].insert(name(all, spot));
        }
        for (const auto &goal : spots) {
            std::set<std::string> from{name(all, goal)};
            std::queue<std::string> open({name(all, goal)});
            for (; !open.empty(); open.pop()) {
                for (const auto &one : back[open.front()]) {
                    if (from.insert(one).second)
                        open.push(one);
                }
            }
            for (const auto &spot : spots)
                EXPECT_TRUE(from.contains(name(all, spot))) << name(all, goal) << " can't be reached from " << name(all, spot);
        }
    }
}

TEST(BodySheet, narrowGrowsWithTheZoom)
{
    BodySheet all = sheet();
    const auto elbow = all.spotOf({ZoneId{"elbow-back"}, Side::Left});
    ASSERT_TRUE(elbow);
    const double narrow = all.narrowest(*elbow);
    all.viewport().zoomAbout({400, 400}, 4);
    EXPECT_NEAR(all.narrowest(*elbow), 4 * narrow, 1e-9);
}

// Whether some place of the sheet is on the one picture and on the other.
bool overlap(const SheetLayout::Picture &one, const SheetLayout::Picture &other)
{
    const auto outline = bodymap::polygonOf(one.view->outline), otherOutline = bodymap::polygonOf(other.view->outline);
    const QRectF both = one.place() & other.place();
    const auto on = [](const SheetLayout::Picture &picture, const bodymap::Polygon &shape, QPointF place) {
        const QPointF at = picture.transform.inverted().map(place);
        return bodymap::contains(shape, {at.x(), at.y()});
    };
    for (double y = both.top(); y < both.bottom(); y += 1.5) {
        for (double x = both.left(); x < both.right(); x += 1.5) {
            if (on(one, outline, {x, y}) && on(other, otherOutline, {x, y}))
                return true;
        }
    }
    return false;
}

TEST(BodySheet, picturesStandClearOfEachOtherInWindowsOfEveryShape)
{
    for (const QSizeF size : {QSizeF(880, 800), QSizeF(697, 800), QSizeF(800, 2200), QSizeF(1500, 800), QSizeF(3200, 2000)}) {
        const auto layout = figure::layOut(shippedWorld().figure, {size});
        for (std::size_t i = 0; i < layout.pictures.size(); ++i) {
            EXPECT_TRUE(QRectF({0, 0}, size).contains(layout.pictures[i].place().adjusted(60, 30, -60, -30))) << i;
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(overlap(layout.pictures[i], layout.pictures[k]))
                    << size.width() << " x " << size.height() << ": " << i << ' ' << k;
        }
    }
}

TEST(BodySheet, whatIsKeptFreeBelowStaysFree)
{
    const auto lowest = [](double foot) {
        return figure::layOut(shippedWorld().figure, {{880, 800}, false, 0, false, foot})
            .pictures.front()
            .transform.map(QPointF(0, 1000))
            .y();
    };
    EXPECT_NEAR(lowest(58), 742, 0.5);
    EXPECT_NEAR(lowest(120), 680, 0.5);
}

} // namespace

} // namespace unknot::test
