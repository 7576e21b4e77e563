// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"

#include "support/smallpack.h"
#include "support/specialfiles.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;
namespace fs = std::filesystem;

struct CheckCommand : CommandTest {
    // A copy of the shipped folder, to be spoilt.
    fs::path copyOf(const char *name)
    {
        const fs::path folder = data / name;
        fs::copy(source / "data" / name, folder, fs::copy_options::recursive);
        return folder;
    }
    void expectFault(const fs::path &path, const std::string &what)
    {
        const Ran ran = run({"check", path.string()});
        EXPECT_EQ(ran.code, 1);
        EXPECT_THAT(ran.out, testing::Not(HasSubstr("Nothing is wrong")));
        EXPECT_THAT(ran.err, HasSubstr(what));
    }
};

} // namespace

TEST_F(CheckCommand, theShippedDataIsRight)
{
    for (const char *name : {"catalogue", "bodymap", "postures", "things"}) {
        const Ran ran = run({"check", (source / "data" / name).string()});
        EXPECT_EQ(ran.code, 0) << ran.err;
        EXPECT_EQ(ran.err, "");
        EXPECT_THAT(ran.out, testing::EndsWith("Nothing is wrong.\n"));
    }
}

TEST_F(CheckCommand, everyFaultIsALineWithFileLineAndPlace)
{
    const fs::path folder = copyOf("catalogue");
    TempFolder::write(folder / "tools.json", "{ \"tools\": [");
    TempFolder::write(
        folder / "routines.json", "{\"$schema\": \"routines.schema.json\",\n \"license\": \"CC0-1.0\",\n \"routines\": [7]}\n");
    expectFault(folder, (folder / "tools.json").string() + ":1: ");
    expectFault(folder, (folder / "routines.json").string() + ":3: /routines/0: has to be an object\n");
    expectFault(folder / "routines.json", ":3: /routines/0: ");
}

TEST_F(CheckCommand, allPathsAreCheckedAndAllFaultsTold)
{
    const Ran ran = run({"check", (data / "one").string(), (source / "data/bodymap").string(), (data / "two").string()});
    EXPECT_EQ(ran.code, 1);
    EXPECT_EQ(ran.err,
        (data / "one").string() + ": there is no such file or folder\n" + (data / "two").string() + ": there is no such file or folder\n");
}

TEST_F(CheckCommand, whatItCantCheckIsSaid)
{
    expectWrongUsage({"check"}, "check needs a file or folder");
    fs::create_directory(data / "empty");
    expectFault(data / "empty", "neither a catalogue (*.json) nor a figure (*.svg)");
    expectFault(source / "data/bodymap/front.svg", "give the folder that holds the figure");
    expectFault(source / "README.md", "is no catalogue file");
}

TEST_F(CheckCommand, aPackIsCheckedOverTheShippedCatalogue)
{
    SmallPack pack(source / "data" / "catalogue");
    EXPECT_EQ(run({"check", pack.write().string()}).code, 0);
    pack.added()["pressureCap"] = 10;
    expectFault(pack.write(), "/muscles/0/points/1/pressureCap: is 10, above the");
}

TEST_F(CheckCommand, saysHowMuchATranslationCovers)
{
    const fs::path folder = copyOf("catalogue");
    fs::create_directories(folder / "text");
    TempFolder::write(folder / "text" / "xx.json",
        R"({"$schema": "text.schema.json", "license": "CC0-1.0", "language": "xx", "texts": {"zones/neck-base/label": "Yoke"}})");
    const Ran ran = run({"check", (folder / "text" / "xx.json").string()});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("xx: 1 of "));
}

// Two of these once took 2 GB in 15 seconds, the others waited for ever.
TEST_F(CheckCommand, pipesDevicesAndSocketsAreRefusedInThePlaceOfAnyFile)
{
    const fs::path catalogue = copyOf("catalogue"), bodymap = copyOf("bodymap");
    for (const fs::path &file : {catalogue / "tools.json", catalogue / "gates.json", bodymap / "front.svg", bodymap / "sole.svg"}) {
        const std::string text = TempFolder::bytes(file);
        for (const auto &[make, kind] :
            {std::pair{&makePipe, "a named pipe"}, std::pair{&linkToZero, "a device"}, std::pair{&makeSocket, "a socket"}}) {
            fs::remove(file);
            ASSERT_TRUE(make(file));
            expectFault(file.parent_path(), file.string() + ": is " + kind + ", not a file; put a plain file in its place\n");
        }
        fs::remove(file);
        TempFolder::write(file, text);
    }
}

TEST_F(CheckCommand, aPipeAmongTheFilesOfAPackOrOfTheSchemasIsRefused)
{
    SmallPack pack(source / "data" / "catalogue");
    pack.write();
    ASSERT_TRUE(makePipe(pack.path() / "more.json"));
    expectFault(pack.path(), "more.json: is a named pipe");
    fs::copy(source / "data", data / "resources", fs::copy_options::recursive);
    fs::remove(data / "resources/schema/region.schema.json");
    ASSERT_TRUE(linkToZero(data / "resources/schema/region.schema.json"));
    const Ran ran = run({"--resources", (data / "resources").string(), "check", (data / "resources/catalogue").string()});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("the schema can't be used"));
}

TEST_F(CheckCommand, checksTheScenesOfAPackWithItsOwnPoints)
{
    SmallPack pack(source / "data" / "catalogue");
    pack.addScene(source / "data" / "postures");
    for (const std::string inside : {"", "postures", "postures/"})
        EXPECT_EQ(run({"check", (pack.write() / inside).string()}).code, 0) << inside;
    pack.files["postures/rim.json"]["points"] = {"levator-scapulae-brim"};
    expectFault(pack.write(), "postures/rim.json:9: /points/0: there is no point \"levator-scapulae-brim\"");
    expectFault(pack.path() / "postures", "rim.json:9: /points/0: there is no point \"levator-scapulae-brim\"");
}

} // namespace unknot::test
