// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sizerules.h"

#include <gmock/gmock.h>

#include <map>

// The rules must be able to fail: each is tried here on what it has to find, and on what it must leave alone.
namespace unknot::test
{

namespace
{

using testing::Contains;
using testing::ElementsAre;
using testing::Field;
using testing::IsEmpty;
using Samples = std::map<std::string, std::vector<std::string>>; // by the rule that has to find them

const Samples &samples()
{
    static const Samples all{
        {"a distance",
            {"height: hint.implicitHeight + 12", "width: parent.width - 4", "scrollTo(top - 24);", "return 8 + nrs * step;",
                "readonly property bool fits: title.width + 24 <= width", "y: (low ? 2 : high + 20) - height"}},
        {"a size",
            {"x: 16", "radius: 8", "width: 20", "    spacing: 12", "anchors.margins: -12", "leftInset: -12", "border.width: 3",
                "height: 3.5", "Layout.preferredWidth: Math.max(24, implicitWidth)", "implicitWidth: below ? 16 : 2", "y: Math.max(2, 8)",
                "iconSize: 18", "x: index * (width + (wide ? 6 : 2))", "width: (groups - 1) * 16", "height: index * 5",
                "property int sideMargin: 40", "readonly property int arrow: Math.round(20 * Math.min(1.5, Theme.textScale))",
                "topMarginInside: 22", "rowSpacing: 30"}},
        {"a measure", {"width: ring.width / 408", "scale: height / (1000 - top)"}},
        {"a break-point",
            {"columns: width < 1020 ? 1 : 2", "visible: Theme.textScale > 1.4", "visible: sign.width > 16 && other",
                "large: page.height - foot.height >= 64 * Theme.grid", "low: (width - sides.width) < 148", "narrow: room < 2 * Theme.grid",
                "lettered: ringSize >= 50 * Theme.grid", "small: width !== 12"}},
        {"a break-point before it", {"narrow: 600 > page.width", "visible: 1.4 <= Theme.textScale", "low: 20 >= (height - 2)"}},
        {"leading", {"leading: 1.5", "leading: 2"}},
        {"leading by hand", {"height: Math.round(Theme.small * 1.6)", "y: Theme.body * 2"}},
        {"a size of letters", {"font.pixelSize: 14", "font { pixelSize: 9 }", "font.pointSize: large ? 2 : 1"}},
    };
    return all;
}

TEST(SizeRules, eachFindsItsSamples)
{
    for (const std::string &rule : sizeRules()) {
        ASSERT_TRUE(samples().contains(rule)) << rule << " is tried on nothing";
        for (const std::string &sample : samples().at(rule))
            EXPECT_THAT(literalSizes(sample), Contains(Field(&LiteralSize::what, rule))) << sample;
    }
}

TEST(SizeRules, samplesAreOfARule)
{
    for (const auto &[rule, lines] : samples())
        EXPECT_THAT(sizeRules(), Contains(rule));
}

TEST(SizeRules, leaveTheThemeLinesSharesTimesAndCountsAlone)
{
    for (const char *line : {"x: 4 * Theme.grid", "radius: Theme.cornerTag", "height: hint.implicitHeight + 3 * Theme.grid",
             "width: Math.max(10 * Theme.grid, label.width)", "y: (tight ? 13 : 22) * Theme.grid", "height: 2", "x: -1",
             "border.width: 1.5", "width: parent.width / 11", "width: parent.width * 0.36",
             "height: Math.round(15 * Theme.grid * Math.min(1.5, Theme.textScale))", "width: parent.width - 3 * parent.padding",
             "visible: width > 0 && height > 0", "below: count.width > 0.45 * room", "scale: height / (250 * Theme.grid)",
             "columns: width < Theme.breakRow * Theme.textScale ? 2 : 4", "model: 11", "duration: 400", "interval: 300",
             "opacity: hovered ? 0.9 : 0.45", "stepSize: 5", "property int to: 10", "readonly property int few: 6",
             "leading: Theme.leadingBody", "font.pixelSize: Theme.small", "title: names[3]", "Accessible.name: qsTr(\"width: 20, 3 + 12\")",
             "// width: 20", "z: 3", "visible: Theme.textScale > Theme.breakText", "if (digit >= 1 && digit <= 3)",
             "height: Theme.small * Theme.leadingScale"})
        EXPECT_THAT(literalSizes(line), IsEmpty()) << line;
}

TEST(SizeRules, tellWhereAStatementOfSeveralLinesBegins)
{
    EXPECT_THAT(literalSizes("Item {\n    // 20\n    width: wide // 20\n        ? 20\n        : 2\n}\n"),
        ElementsAre(LiteralSize{"a size", "width: wide ? 20 : 2", 3}));
}

} // namespace

} // namespace unknot::test
