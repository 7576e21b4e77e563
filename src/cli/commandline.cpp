// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/output.h"
#include "present/text.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace unknot::cli
{

namespace
{

struct Command {
    const char *name;
    int (*run)(const CommandLine &); // null: not by this program
};

constexpr std::array<Command, 12> commands{{
    {"find", runFind}, {"search", runSearch}, {"points", runPoints}, {"safety", runSafety}, {"check", runCheck}, {"posture", runPosture},
    {"export", runExport}, {"import", runImport}, {"sync", runSync}, {"backup", runBackup}, {"restore", runRestore},
    {"report", nullptr}, // is painted, by the window's program
}};

const Command *commandNamed(const QString &name)
{
    const auto found
        = std::find_if(commands.begin(), commands.end(), [&name](const Command &one) { return name == QLatin1String(one.name); });
    return found == commands.end() ? nullptr : &*found;
}

// A picture that is painted, or a page, is made by the window's program.
bool isPainted(const Command &command, const QStringList &arguments)
{
    const auto isPng = [](const QString &argument) { return argument.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive); };
    return !command.run || (QLatin1String(command.name) == u"posture" && std::ranges::any_of(arguments, isPng));
}

QString commandNames()
{
    QStringList names;
    for (const Command &command : commands)
        names << QLatin1String(command.name);
    return names.join(u", ");
}

QString usage()
{
    return QStringLiteral("Usage: unknot [options]\n"
                          "       unknot [options] find ZONE[:left|:right]... [--json]\n"
                          "       unknot [options] find --complaint ID[:left|:right] [--json]\n"
                          "       unknot [options] search WORDS... [--json]\n"
                          "       unknot [options] points [--json]\n"
                          "       unknot [options] safety --profile FILE POINT[:left|:right] [--json]\n"
                          "       unknot [options] check PATH...\n"
                          "       unknot [options] posture --list\n"
                          "       unknot [options] posture SCENE [--frame ready|pressing|end] [--right] -o FILE.svg|.png\n"
                          "       unknot [options] export [--format json|csv|fhir] [--from DAY] [--to DAY] -o FILE [--replace]\n"
                          "       unknot [options] import FILE [--preview]\n"
                          "       unknot [options] sync DIR\n"
                          "       unknot [options] backup [--list | -o FILE [--encrypt] [--replace]]\n"
                          "       unknot [options] restore DAY|FILE [--preview]\n"
                          "       unknot [options] report [--range RANGE] -o FILE.pdf\n"
                          "\n"
                          "Without a command the window opens. `unknot COMMAND --help` says more.\n"
                          "\n"
                          "  search   what plain words may mean: warning signs, complaints, muscles, places, and their ids\n"
                          "  find     the muscles that may be behind pain in some places\n"
                          "  points   all points of the catalogue\n"
                          "  safety   what may be done at a point under some health answers\n"
                          "  check    whether catalogue files, packs, figures and scenes are sound\n"
                          "  posture  a picture of how a spot is pressed, into a file\n"
                          "  export   the journal, into a file\n"
                          "  import   what another Unknot exported, into the journal\n"
                          "  sync     the same as other machines, by a folder that is kept alike\n"
                          "  backup   a copy of the journal from which it can be restored\n"
                          "  restore  the journal, from such a copy\n"
                          "  report   a page for a therapist, as a PDF\n"
                          "\n"
                          "Options:\n"
                          "  --data-dir DIR    where the journal and the settings are kept (also UNKNOT_DATA_DIR)\n"
                          "  --resources DIR   the folder that holds catalogue, schema, bodymap and sounds\n"
                          "  --start ROUTINE   open the window with a session of that routine about to start\n"
                          "  --self-test       load everything, build the window, and leave\n"
                          "  --version         print the version\n"
                          "  --help            print this\n"
                          "\n"
                          "Exit codes: 0 good; 1 nothing was found, a name is not known, something is wrong with the data, or the output\n"
                          "can't be written; 2 wrong usage.\n");
}

std::filesystem::path dataFolder(const QString &given)
{
    const QString fromEnvironment = qEnvironmentVariable("UNKNOT_DATA_DIR"); // empty is as good as not set
    if (!given.isEmpty())
        return present::fromQt(given);
    if (!fromEnvironment.isEmpty())
        return present::fromQt(fromEnvironment);
    return present::fromQt(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)) + "/unknot";
}

CommandLine leave(int code)
{
    CommandLine line;
    line.exitNow = code;
    return line;
}

// What follows the command is the command's own.
qsizetype commandAt(const QStringList &arguments)
{
    const QStringList takeValue{QStringLiteral("--data-dir"), QStringLiteral("--resources"), QStringLiteral("--start")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (takeValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

// Which folders are meant may be said behind the command as well: it is taken before it. What stands behind "--" is the command's.
QStringList foldersFirst(QStringList arguments)
{
    const qsizetype command = commandAt(arguments);
    QStringList folders;
    for (qsizetype i = command + 1; command > 0 && i < arguments.size() && arguments[i] != u"--";) {
        const bool isOne = arguments[i] == u"--data-dir" || arguments[i] == u"--resources";
        if (!isOne && !arguments[i].startsWith(u"--data-dir=") && !arguments[i].startsWith(u"--resources=")) {
            ++i;
            continue;
        }
        for (int words = isOne ? 2 : 1; words > 0 && i < arguments.size(); --words)
            folders << arguments.takeAt(i);
    }
    return arguments.first(std::max<qsizetype>(command, 0)) + folders + arguments.sliced(std::max<qsizetype>(command, 0));
}

} // namespace

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("Unknot"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("unknot.org"));
}

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    return arguments;
}

// From bin/unknot, and from libexec/unknot/unknot-window.
std::filesystem::path defaultResources()
{
    std::error_code ignored;
    auto folder = std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path();
    for (int up = 0; up < 2 && folder.has_relative_path(); ++up) {
        folder = folder.parent_path();
        if (std::filesystem::is_directory(folder / "share" / "unknot" / "catalogue", ignored))
            return folder / "share" / "unknot";
    }
    return UNKNOT_DATA_DIR;
}

std::filesystem::path reelFolder(const std::filesystem::path &resources)
{
    std::error_code ignored;
    return std::filesystem::is_directory(resources / "reels", ignored) ? resources / "reels" : std::filesystem::path(UNKNOT_REELS_DIR);
}

CommandLine parseCommandLine(const QStringList &given)
{
    const QStringList arguments = foldersFirst(given);
    QCommandLineParser parser;
    const QCommandLineOption dataDir(QStringLiteral("data-dir"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption resources(QStringLiteral("resources"), QString(), QStringLiteral("DIR"));
    const QCommandLineOption start(QStringLiteral("start"), QString(), QStringLiteral("ROUTINE"));
    const QCommandLineOption selfTest(QStringLiteral("self-test"));
    const QCommandLineOption version(QStringList{QStringLiteral("v"), QStringLiteral("version")});
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOptions({dataDir, resources, start, selfTest, version, help});
    const qsizetype at = commandAt(arguments);
    if (!parser.parse(at < 0 ? arguments : arguments.first(at)))
        return complain(parser.errorText()), leave(2);
    for (const QCommandLineOption *folder : {&dataDir, &resources}) {
        if (parser.isSet(*folder) && parser.value(*folder).isEmpty())
            return complain(QStringLiteral("--%1 names no folder. Leave it out for the usual one.").arg(folder->names().constFirst())),
                   leave(2);
    }
    if (parser.isSet(start) && (at >= 0 || parser.isSet(selfTest)))
        return complain(QStringLiteral("--start opens the window and goes with no command.")), leave(2);
    if (parser.isSet(start) && parser.value(start).isEmpty())
        return complain(QStringLiteral("--start names no routine. Leave it out to open the window alone.")), leave(2);
    if (parser.isSet(version))
        return print(QStringLiteral("Unknot %1\n").arg(QCoreApplication::applicationVersion())), leave(0);
    if (parser.isSet(help))
        return print(usage()), leave(0);

    CommandLine line;
    line.start = parser.value(start);
    line.dataFolder = dataFolder(parser.value(dataDir));
    line.resources = parser.isSet(resources) ? std::filesystem::path(present::fromQt(parser.value(resources))) : defaultResources();
    if (at >= 0) {
        if (!commandNamed(arguments[at]))
            return complain(QStringLiteral("There is no command '%1'. Commands: %2.").arg(arguments[at], commandNames())), leave(2);
        line.mode = isPainted(*commandNamed(arguments[at]), arguments.sliced(at)) ? CommandLine::Mode::Painted : CommandLine::Mode::Command;
        line.command = arguments[at];
        line.arguments = arguments.sliced(at);
    } else if (parser.isSet(selfTest)) {
        line.mode = CommandLine::Mode::SelfTest;
    }
    return line;
}

int runCommand(const CommandLine &line)
{
    const Command *command = commandNamed(line.command);
    return finished(command && command->run ? command->run(line) : 2);
}

} // namespace unknot::cli
