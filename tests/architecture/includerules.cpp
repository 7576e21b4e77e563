// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/includerules.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>

namespace unknot::test
{

namespace
{

// How much of Qt a room may use.
enum class Qt { None, Core, Quick, All };

struct Room {
    std::string name;
    std::vector<std::string> mayUse; // other rooms
    std::vector<std::string> libraries; // how the names of their headers begin
    Qt qt = Qt::None;
};

// The table of rooms.
const std::vector<Room> &table()
{
    static const std::vector<Room> rooms{
        {"base", {}, {"tl/expected", "fcntl.h", "poll.h", "sys/stat.h", "unistd.h"}}, // files: what they are, and who reads a pipe
        {"catalogue", {"base"}, {"nlohmann/", "valijson/"}}, {"bodymap", {"base"}, {"pugixml."}},
        {"posture", {"base", "catalogue"}, {"nlohmann/"}}, {"finder", {"base", "catalogue"}, {}}, {"safety", {"base", "catalogue"}, {}},
        {"session", {"base", "catalogue", "safety"}, {}},
        {"journal", {"base"},
            {"SQLiteCpp/", "sqlite3.h", "nlohmann/", "sodium.h", "fcntl.h", "sys/file.h", "sys/stat.h", "unistd.h"}}, // one writer: flock
        {"exchange", {"base", "journal"}, {"nlohmann/"}},
        {"practice", {"base", "catalogue", "bodymap", "finder", "safety", "session", "journal", "exchange"}, {}},
        {"present", {"base", "catalogue", "bodymap", "finder", "safety", "session", "journal", "exchange", "practice"}, {}, Qt::Core},
        {"figure", {"base", "catalogue", "bodymap", "posture", "present"}, {}, Qt::Quick},
        {"cli", {"base", "catalogue", "bodymap", "posture", "finder", "safety", "session", "journal", "exchange", "practice", "present"},
            {"nlohmann/", "fcntl.h", "sys/stat.h", "termios.h", "unistd.h"},
            Qt::Core}, // what is made is nobody else's, what is typed not shown
        {"desktop", {"base"}, {}, Qt::All}, {"sound", {"base", "session", "practice", "present"}, {}, Qt::All},
        {"app",
            {"base", "catalogue", "bodymap", "finder", "safety", "session", "journal", "exchange", "practice", "present", "figure", "cli",
                "desktop", "sound"},
            {"sys/stat.h"}, Qt::All}, // what it makes is nobody else's: umask
    };
    return rooms;
}

// The folders of app, each with those it may use; what lies in none of them joins them and may use all.
const std::map<std::string, std::set<std::string>, std::less<>> &foldersOfApp()
{
    static const std::map<std::string, std::set<std::string>, std::less<>> folders{
        {"own", {}},
        {"settings", {}},
        {"learn", {}},
        {"history", {"own"}},
        {"body", {"own", "settings"}},
        {"plan", {"body", "own", "settings"}},
        {"routines", {"body", "own", "plan", "settings"}},
        {"session", {"body", "own", "plan", "routines", "settings"}},
    };
    return folders;
}

const Room *find(std::string_view name)
{
    const auto at = std::ranges::find(table(), name, &Room::name);
    return at == table().end() ? nullptr : &*at;
}

bool contains(const std::vector<std::string> &list, std::string_view name)
{
    return std::ranges::find(list, name) != list.end();
}

// C++'s own headers have neither a dot nor a capital nor a folder; C's are used as <cstdio>.
bool isStandard(const std::string &name)
{
    static const std::regex form{"[a-z_0-9]+"};
    return std::regex_match(name, form);
}

bool isQt(const std::string &name)
{
    static const std::regex form{"(Q[A-Z]|Qt[A-Z]|q[a-z]+\\.h).*"};
    return std::regex_match(name, form);
}

// Modules are told by the first header of theirs that a room would need: what stands here is of no
// other module than QtCore.
bool isCore(const std::string &name)
{
    static const std::vector<std::string> headers{"QAbstractListModel", "QCommandLineOption", "QCommandLineParser", "QCoreApplication",
        "QDate", "QDateTime", "QDir", "QFileInfo", "QHash", "QList", "QLocale", "QMetaProperty", "QObject", "QRectF", "QSaveFile",
        "QSortFilterProxyModel", "QStandardPaths", "QString", "QTime", "QStringList", "QTextStream", "QTimeZone", "QUrl", "QVariant"};
    return contains(headers, name);
}

bool isOfWindows(const std::string &name)
{
    static const std::regex form{"Q(tMultimedia|SoundEffect|Media|Audio|DBus|Process|Settings).*"};
    return !std::regex_match(name, form);
}

std::string qtRefusal(const Room &room, const std::string &name)
{
    switch (room.qt) {
    case Qt::None:
        return room.name + " is without Qt";
    case Qt::Core:
        return isCore(name) ? "" : room.name + " may use QtCore, and <" + name + "> is not known to be of it";
    case Qt::Quick:
        return isOfWindows(name) ? "" : room.name + " paints and is pointed at: <" + name + "> is for app";
    case Qt::All:
        break;
    }
    return {};
}

std::string libraryRefusal(const Room &room, const std::string &name)
{
    const auto begins = [&](const std::string &library) { return name.starts_with(library); };
    if (isStandard(name) || std::ranges::any_of(room.libraries, begins))
        return {};
    if (isQt(name))
        return qtRefusal(room, name);
    return room.name + " may not use the library of <" + name + ">";
}

} // namespace

std::vector<Include> includesOf(std::string_view source)
{
    static const std::regex form{R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)"};
    std::vector<Include> includes;
    int line = 0;
    while (!source.empty()) {
        const std::size_t end = std::min(source.find('\n'), source.size());
        const std::string text{source.substr(0, end)};
        source.remove_prefix(std::min(end + 1, source.size()));
        ++line;
        if (std::smatch match; std::regex_match(text, match, form))
            includes.push_back({match[2], match[1] == "\"", line});
    }
    return includes;
}

std::vector<std::string> rooms()
{
    std::vector<std::string> names;
    for (const Room &room : table())
        names.push_back(room.name);
    return names;
}

std::string refusal(std::string_view room, const Include &include)
{
    const Room *rules = find(room);
    if (!rules)
        return "\"" + std::string{room} + "\" is no room";
    if (!include.quoted)
        return libraryRefusal(*rules, include.name);
    const std::size_t slash = include.name.find('/');
    if (slash == std::string::npos)
        return "\"" + include.name + "\" names no room: includes are written from src/";
    return linkRefusal(room, include.name.substr(0, slash));
}

std::string folderRefusal(std::string_view file, const Include &include)
{
    const auto folderOf = [](std::string_view path) {
        const std::size_t slash = path.find('/');
        return slash == std::string_view::npos ? std::string_view{} : path.substr(0, slash);
    };
    constexpr std::string_view room = "app/";
    const std::string_view from = folderOf(file);
    if (from.empty() || !include.quoted || !include.name.starts_with(room))
        return {};
    const auto rules = foldersOfApp().find(from);
    if (rules == foldersOfApp().end())
        return "\"" + std::string{from} + "\" is no folder of app";
    const std::string_view to = folderOf(std::string_view{include.name}.substr(room.size()));
    if (to.empty())
        return std::string{from} + " may not use what joins the folders: " + include.name;
    if (from == to || rules->second.contains(std::string{to}))
        return {};
    return std::string{from} + " may not use " + std::string{to};
}

std::string linkRefusal(std::string_view room, std::string_view other)
{
    const Room *rules = find(room);
    if (room == other || (rules && contains(rules->mayUse, other)))
        return {};
    return std::string{room} + " may not use " + std::string{other};
}

} // namespace unknot::test
