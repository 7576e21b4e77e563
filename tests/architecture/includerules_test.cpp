// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/includerules.h"

#include <gmock/gmock.h>

// The rules must be able to fail: each is tried here on what it has to refuse.
namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Include quoted(const std::string &name)
{
    return {name, true, 1};
}
Include angled(const std::string &name)
{
    return {name, false, 1};
}

TEST(IncludesOf, findsThemWithTheirLines)
{
    const auto found = includesOf("#pragma once\n  #  include \"base/ids.h\" // why\n\n#include <vector>");
    EXPECT_THAT(found, ElementsAre(Include{"base/ids.h", true, 2}, Include{"vector", false, 4}));
}

TEST(IncludesOf, leavesCommentsOut)
{
    EXPECT_THAT(includesOf("// #include <QObject>\n * #include \"app/x.h\"\n"), IsEmpty());
}

TEST(IncludeRules, allowTheTableAndTheStandardLibrary)
{
    EXPECT_EQ(refusal("finder", quoted("catalogue/zone.h")), "");
    EXPECT_EQ(refusal("finder", quoted("finder/finder.h")), "");
    EXPECT_EQ(refusal("session", quoted("safety/safety.h")), "");
    EXPECT_EQ(refusal("base", angled("unordered_map")), "");
    EXPECT_EQ(refusal("journal", angled("SQLiteCpp/Database.h")), "");
    EXPECT_EQ(refusal("app", angled("QtQml/QQmlEngine")), "");
}

TEST(IncludeRules, refuseRoomsBeyondTheTable)
{
    EXPECT_EQ(refusal("finder", quoted("journal/records.h")), "finder may not use journal");
    EXPECT_EQ(refusal("safety", quoted("session/plan.h")), "safety may not use session");
    EXPECT_EQ(refusal("base", quoted("catalogue/zone.h")), "base may not use catalogue");
    EXPECT_EQ(refusal("journal", quoted("catalogue/catalogue.h")), "journal may not use catalogue");
    EXPECT_EQ(refusal("bodymap", quoted("app/appcontext.h")), "bodymap may not use app");
    EXPECT_EQ(linkRefusal("finder", "session"), "finder may not use session");
}

TEST(IncludeRules, keepQtOutOfTheRoomsBelow)
{
    for (const char *header : {"QObject", "QtCore/QString", "QtGlobal", "qobject.h"})
        EXPECT_EQ(refusal("session", angled(header)), "session is without Qt") << header;
    EXPECT_EQ(refusal("practice", angled("QString")), "practice is without Qt");
}

TEST(IncludeRules, keepWindowsOutOfPresentAndTheCommandLine)
{
    EXPECT_EQ(refusal("present", angled("QString")), "");
    EXPECT_EQ(refusal("cli", angled("QCommandLineParser")), "");
    for (const char *header : {"QColor", "QGuiApplication", "QQmlEngine", "QtQuick/QQuickItem"}) {
        EXPECT_THAT(refusal("present", angled(header)), HasSubstr("may use QtCore")) << header;
        EXPECT_THAT(refusal("cli", angled(header)), HasSubstr("may use QtCore")) << header;
    }
}

TEST(IncludeRules, keepTheFigureFromControllersAndSound)
{
    EXPECT_EQ(refusal("figure", angled("QQuickPaintedItem")), "");
    EXPECT_EQ(refusal("figure", quoted("app/appcontext.h")), "figure may not use app");
    EXPECT_EQ(refusal("figure", quoted("practice/world.h")), "figure may not use practice");
    EXPECT_EQ(refusal("present", quoted("figure/figuremarks.h")), "present may not use figure");
    EXPECT_EQ(refusal("cli", quoted("figure/figuremarks.h")), "cli may not use figure");
    EXPECT_EQ(refusal("practice", quoted("present/text.h")), "practice may not use present");
    EXPECT_THAT(refusal("figure", angled("QSoundEffect")), HasSubstr("is for app"));
}

TEST(IncludeRules, letNoArrowInsideAppRunBack)
{
    EXPECT_EQ(folderRefusal("session/sessioncontroller.cpp", quoted("app/body/bodycontroller.h")), "");
    EXPECT_EQ(folderRefusal("session/sessioncontroller.cpp", quoted("app/session/sessionstart.h")), "");
    EXPECT_EQ(folderRefusal("session/screening.cpp", quoted("practice/world.h")), "");
    EXPECT_EQ(folderRefusal("appcontext.cpp", quoted("app/session/sessionstart.h")), "");
    EXPECT_EQ(folderRefusal("body/bodycontroller.cpp", quoted("app/session/sessionstart.h")), "body may not use session");
    EXPECT_EQ(folderRefusal("own/ownpractice.cpp", quoted("app/settings/appsettings.h")), "own may not use settings");
    EXPECT_THAT(folderRefusal("body/bodycontroller.cpp", quoted("app/appcontext.h")), HasSubstr("joins the folders"));
    EXPECT_THAT(folderRefusal("helpers/x.cpp", quoted("app/body/placelist.h")), HasSubstr("is no folder"));
}

TEST(IncludeRules, refuseLibrariesOfOtherRooms)
{
    EXPECT_THAT(refusal("finder", angled("nlohmann/json.hpp")), HasSubstr("may not use the library"));
    EXPECT_THAT(refusal("catalogue", angled("sqlite3.h")), HasSubstr("may not use the library"));
    EXPECT_THAT(refusal("session", angled("unistd.h")), HasSubstr("may not use the library"));
}

TEST(IncludeRules, refuseIncludesThatNameNoRoom)
{
    EXPECT_THAT(refusal("finder", quoted("finder.h")), HasSubstr("names no room"));
    EXPECT_THAT(refusal("helpers", angled("vector")), HasSubstr("is no room"));
}

} // namespace

} // namespace unknot::test
