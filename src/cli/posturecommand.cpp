// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/posturecommand.h"

#include "base/side.h"
#include "base/writefile.h"
#include "catalogue/packstore.h"
#include "cli/commandoptions.h"
#include "cli/output.h"
#include "posture/draw.h"
#include "posture/packscenes.h"
#include "posture/scenefolder.h"
#include "posture/svgtext.h"
#include "present/text.h"

#include <algorithm>
#include <iterator>

namespace unknot::cli
{

namespace
{

const QString usage = QStringLiteral("Usage: unknot posture --list\n"
                                     "       unknot posture SCENE [--frame FRAME] [--body BODY] [--right] [--theme THEME] [--width N]\n"
                                     "                      -o FILE.svg|.png\n"
                                     "       unknot posture POINT[:left|:right] [--tool TOOL] ... -o FILE.svg|.png\n"
                                     "\n"
                                     "Writes a picture of how a spot is pressed: the body in its position, the tool, and a ring\n"
                                     "round the place. The file is replaced.\n"
                                     "\n"
                                     "  --list     the scenes there are, each with its sentence\n"
                                     "  --frame    ready, pressing (the usual one), or end where the tool is moved\n"
                                     "  --body     masculine (the usual one) or feminine\n"
                                     "  --right    the right side is pressed, not the left one\n"
                                     "  --tool     of a point: what it is pressed with; without it, any that there is a picture of\n"
                                     "  --theme    light (the usual one) or dark\n"
                                     "  --width    in pixels, 600 without it; below 300 the lines are stronger and small things\n"
                                     "             are left out\n"
                                     "  -o FILE    where to, as SVG, or as PNG where it ends in .png; - for SVG to standard output\n");

// What is asked for, beside the scene.
struct Wish {
    posture::Moment moment = posture::Moment::Pressing;
    posture::Sex sex = posture::Sex::Masculine;
    posture::Theme theme = posture::Theme::Light;
    bool isRight = false;
    int pixels = posture::largePixels;
};

QString sentence(const posture::Scene &scene, bool isRight)
{
    const auto [side, other] = isRight ? std::pair{"right", "left"} : std::pair{"left", "right"};
    return present::toQt(posture::sentenceFor(scene, side, other));
}

int listAll(const std::vector<posture::Scene> &scenes)
{
    for (const posture::Scene &scene : scenes)
        print(QStringLiteral("%1: %2\n").arg(present::toQt(scene.id), sentence(scene, false)));
    return 0;
}

// What is wrong with the options, or nothing.
QString take(const CommandOptions &options, Wish &wish)
{
    const auto moment = std::ranges::find(
        posture::momentNames, present::fromQt(options.value("frame")), &std::pair<std::string_view, posture::Moment>::first);
    if (moment == posture::momentNames.end())
        return QStringLiteral("There is no frame '%1'. Frames: ready, pressing, end.").arg(options.value("frame"));
    wish.moment = moment->second;
    if (options.value("body") != u"masculine" && options.value("body") != u"feminine")
        return QStringLiteral("There is no body '%1'. Bodies: masculine, feminine.").arg(options.value("body"));
    wish.sex = options.value("body") == u"feminine" ? posture::Sex::Feminine : posture::Sex::Masculine;
    if (options.value("theme") != u"light" && options.value("theme") != u"dark")
        return QStringLiteral("There is no theme '%1'. Themes: light, dark.").arg(options.value("theme"));
    wish.theme = options.value("theme") == u"dark" ? posture::Theme::Dark : posture::Theme::Light;
    constexpr int least = 50, most = 4000;
    bool isNumber = false;
    wish.pixels = options.value("width").toInt(&isNumber);
    if (!isNumber || wish.pixels < least || wish.pixels > most)
        return QStringLiteral("--width has to be a whole number from %1 to %2.").arg(least).arg(most);
    wish.isRight = options.isSet("right");
    return {};
}

// A scene by its id, or that of a point on a side; null: there is none.
const posture::Scene *named(const std::vector<posture::Scene> &scenes, const QString &name, const QString &tool, Wish &wish)
{
    const auto scene = std::ranges::find(scenes, present::fromQt(name), &posture::Scene::id);
    if (scene != scenes.end() && tool.isEmpty())
        return &*scene;
    if (name.contains(u':')) {
        const auto side = sideFromString(present::fromQt(name.section(u':', 1)));
        if (!side)
            return nullptr;
        wish.isRight = *side == Side::Right;
    }
    return posture::sceneOf(scenes, PointId{present::fromQt(name.section(u':', 0, 0))},
        tool.isEmpty() ? std::nullopt : std::optional(ToolId{present::fromQt(tool)}));
}

QString noPictureOf(const QString &name, const QString &tool)
{
    const QString names = QStringLiteral(" `unknot posture --list` names the scenes, `unknot points --json` the points and their tools.");
    return (tool.isEmpty() ? QStringLiteral("There is no scene '%1', and no picture of a point of that name.").arg(name)
                           : QStringLiteral("There is no picture of '%1' pressed with '%2'.").arg(name, tool))
        + names;
}

// Those of packs come after the shipped ones.
Loaded<std::vector<posture::Scene>> scenesOf(const CommandLine &line)
{
    auto all = posture::loadScenes(posture::sceneFolderOf(line.resources));
    for (const catalogue::PackFolder &pack : catalogue::PackStore(line.dataFolder / "packs").list()) {
        if (!pack.on)
            continue;
        auto more = posture::loadPackScenes(pack.folder, line.resources);
        std::ranges::move(more.value, std::back_inserter(all.value));
        std::ranges::move(more.errors, std::back_inserter(all.errors));
    }
    return all;
}

int write(const posture::Scene &scene, const Wish &wish, const QString &file, const PngPainter &png)
{
    auto pictures = posture::draw(scene, wish.sex, wish.pixels);
    const auto picture = pictures.find(wish.moment);
    if (picture == pictures.end())
        return complain(QStringLiteral("The scene '%1' has no such frame.").arg(present::toQt(scene.id))), 1;
    if (wish.isRight)
        picture->second = mirrored(std::move(picture->second));
    const std::string text = svgText(picture->second, sentence(scene, wish.isRight).toStdString(), wish.theme, wish.pixels);
    if (file == u"-")
        return print(present::toQt(text)), 0;
    const bool isPng = file.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive);
    if (isPng && !png)
        return complain(QStringLiteral("%1: a PNG is painted by the window's program, which did not run.").arg(file)), 1;
    const Result<std::string> bytes = isPng ? png(text, wish.pixels) : Result<std::string>(text);
    const Status written
        = bytes ? writeFile(file.toLocal8Bit().toStdString(), *bytes, Waiting::Yes) : Status(tl::unexpected(bytes.error()));
    if (written)
        return 0;
    return complain(QStringLiteral("%1 can't be written: %2.").arg(file, present::toQt(written.error().what))), 1;
}

} // namespace

int runPosture(const CommandLine &line, const PngPainter &png)
{
    const CommandOptions options(line, usage,
        {CommandOptions::flag("list"), CommandOptions::flag("right"),
            CommandOptions::taking({QStringLiteral("frame")}, "FRAME", "pressing"),
            CommandOptions::taking({QStringLiteral("body")}, "BODY", "masculine"),
            CommandOptions::taking({QStringLiteral("theme")}, "THEME", "light"),
            CommandOptions::taking({QStringLiteral("width")}, "N", "600"), CommandOptions::taking({QStringLiteral("tool")}, "TOOL"),
            CommandOptions::taking({QStringLiteral("o"), QStringLiteral("output")}, "FILE")});
    if (options.exitNow())
        return *options.exitNow();
    if (!options.isSet("list") && (options.positional().size() != 1 || options.value("output").isEmpty()))
        return options.wrongUsage(QStringLiteral("posture needs one scene or point and -o FILE, or --list"));
    if (const QString wrong = wrongEnding(options.value("output"), {QStringLiteral("svg"), QStringLiteral("png")}); !wrong.isEmpty())
        return options.wrongUsage(wrong);
    if (options.isSet("right") && options.positional().value(0).contains(u':'))
        return options.wrongUsage(QStringLiteral("say the side once: POINT:left, POINT:right, or --right"));
    Wish wish;
    if (const QString wrong = take(options, wish); !wrong.isEmpty())
        return complain(wrong), 2;

    const auto scenes = scenesOf(line);
    complain(scenes.errors);
    if (options.isSet("list"))
        return listAll(scenes.value);
    const QString name = options.positional().constFirst();
    const posture::Scene *scene = named(scenes.value, name, options.value("tool"), wish);
    if (!scene)
        return complain(noPictureOf(name, options.value("tool"))), 1;
    return write(*scene, wish, options.value("output"), png);
}

int runPosture(const CommandLine &line)
{
    return runPosture(line, nullptr);
}

} // namespace unknot::cli
