// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ran.h"
#include "support/smallpack.h"

namespace unknot::test
{

namespace
{

using testing::HasSubstr;

struct PostureCommand : CommandTest {
};

} // namespace

TEST_F(PostureCommand, listsTheScenesWithTheirSentences)
{
    const Ran ran = run({"posture", "--list"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("sit-hook-shoulder-top: Sitting, the right hand pulls"));
    EXPECT_THAT(ran.out, testing::Not(HasSubstr("{side}")));
}

TEST_F(PostureCommand, writesAPictureWithItsSentence)
{
    const std::filesystem::path file = data / "picture.svg";
    const Ran ran = run({"posture", "sit-hook-shoulder-top", "--right", "--body", "feminine", "--theme", "dark", "-o", file.string()});
    EXPECT_EQ(ran.code, 0) << ran.err;
    const std::string text = TempFolder::bytes(file);
    EXPECT_THAT(text, testing::StartsWith("<svg "));
    EXPECT_THAT(text, HasSubstr("<title>Sitting, the left hand pulls"));
    EXPECT_THAT(text, HasSubstr("#14181B"));
}

TEST_F(PostureCommand, writesToStandardOutputToo)
{
    const Ran ran = run({"posture", "sit-hook-shoulder-top", "--frame", "ready", "--width", "200", "-o", "-"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("width=\"200\""));
}

// The one who parses sees to it that the window's program does; a PNG that is none must not be written all the same.
TEST_F(PostureCommand, leavesAPngToWhatCanPaintIt)
{
    const std::filesystem::path file = data / "picture.PNG";
    const auto mode = [&](const std::filesystem::path &to) {
        return cli::parseCommandLine({QStringLiteral("unknot"), QStringLiteral("posture"), QStringLiteral("sit-hook-shoulder-top"),
                                         QStringLiteral("-o"), QString::fromStdString(to.string())})
            .mode;
    };
    EXPECT_EQ(mode(file), cli::CommandLine::Mode::Painted);
    EXPECT_EQ(mode(data / "picture.svg"), cli::CommandLine::Mode::Command);
    // It wrote SVG under that name.
    const Ran wrong = run({"posture", "sit-hook-shoulder-top", "-o", "x.jpg"});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_NE(wrong.err.find("x.jpg: what is written is no .jpg, but .svg or .png"), std::string::npos) << wrong.err;
    const Ran ran = run({"posture", "sit-hook-shoulder-top", "-o", file.string()});
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.err, HasSubstr("a PNG is painted by the window's program"));
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST_F(PostureCommand, findsThePictureOfAPointOnItsSideWithItsTool)
{
    const Ran left = run({"posture", "upper-trapezius-thick-middle", "--tool", "hook", "-o", "-"});
    EXPECT_EQ(left.code, 0) << left.err;
    EXPECT_THAT(left.out, HasSubstr("<title>Sitting, the right hand pulls"));
    const Ran right = run({"posture", "upper-trapezius-thick-middle:right", "--tool", "hook", "-o", "-"});
    EXPECT_THAT(right.out, HasSubstr("<title>Sitting, the left hand pulls"));
    EXPECT_EQ(run({"posture", "upper-trapezius-thick-middle", "-o", "-"}).code, 0) << "any tool";
    const Ran none = run({"posture", "upper-trapezius-thick-middle", "--tool", "elbow", "-o", "-"});
    EXPECT_EQ(none.code, 1);
    EXPECT_THAT(none.err, HasSubstr("no picture of 'upper-trapezius-thick-middle' pressed with 'elbow'"));
    EXPECT_EQ(run({"posture", "upper-trapezius-thick-middle:up", "-o", "-"}).code, 1) << "no such side";
}

TEST_F(PostureCommand, saysWhatItDoesNotKnow)
{
    expectWrongUsage({"posture"}, "needs one scene or point and -o FILE");
    expectWrongUsage({"posture", "sit-hook-shoulder-top"}, "needs one scene or point and -o FILE");
    expectWrongUsage({"posture", "--list", "--frame", "later"}, "There is no frame 'later'");
    expectWrongUsage({"posture", "--list", "--body", "other"}, "There is no body 'other'");
    expectWrongUsage({"posture", "--list", "--theme", "blue"}, "There is no theme 'blue'");
    expectWrongUsage({"posture", "--list", "--width", "wide"}, "--width has to be a whole number");
    expectWrongUsage({"posture", "upper-trapezius-thick-middle:left", "--right", "-o", "-"}, "say the side once");
    const Ran unknown = run({"posture", "dance", "-o", "-"});
    EXPECT_EQ(unknown.code, 1);
    EXPECT_THAT(unknown.err, HasSubstr("There is no scene 'dance'"));
    const Ran noEnd = run({"posture", "sit-hook-shoulder-top", "--frame", "end", "-o", "-"});
    EXPECT_EQ(noEnd.code, 1);
    EXPECT_THAT(noEnd.err, HasSubstr("has no such frame"));
}

TEST_F(PostureCommand, drawsWhatAPackBrings)
{
    SmallPack pack(source / "data" / "catalogue");
    pack.addScene(source / "data" / "postures");
    std::filesystem::create_directories(data / "packs");
    std::filesystem::copy(pack.write(), data / "packs" / "example", std::filesystem::copy_options::recursive);
    const Ran ran = run({"posture", "levator-scapulae-rim:right", "--tool", "fingers", "-o", "-"});
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("<title>Sitting, fingers on the right rim."));
    EXPECT_THAT(run({"posture", "--list"}).out, HasSubstr("rim: Sitting, fingers on the left rim."));
    TempFolder::write(data / "packs" / "example.off", "");
    EXPECT_EQ(run({"posture", "levator-scapulae-rim", "-o", "-"}).code, 1) << "switched off";
}

} // namespace unknot::test
