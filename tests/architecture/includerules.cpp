// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/includerules.h"

#include <algorithm>
#include <regex>

namespace unknot::test
{

namespace
{

struct Room {
    std::string name;
    std::vector<std::string> mayUse; // other rooms
    std::vector<std::string> libraries; // how the names of their headers begin
};

// The table of rooms. `app` may use everything and is not in it.
const std::vector<Room> &table()
{
    static const std::vector<Room> rooms{
        {"base", {}, {"tl/expected"}},
        {"catalogue", {"base"}, {"nlohmann/", "valijson/"}},
        {"bodymap", {"base"}, {"pugixml."}},
        {"finder", {"base", "catalogue"}, {}},
        {"safety", {"base", "catalogue"}, {}},
        {"session", {"base", "catalogue", "safety"}, {}},
        {"journal", {"base"}, {"SQLiteCpp/", "sqlite3.h", "nlohmann/"}},
    };
    return rooms;
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

std::string libraryRefusal(const Room &room, const std::string &name)
{
    const auto begins = [&](const std::string &library) { return name.starts_with(library); };
    if (isStandard(name) || std::ranges::any_of(room.libraries, begins))
        return {};
    if (isQt(name))
        return "Qt stays in app";
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
    std::vector<std::string> names{"app"};
    for (const Room &room : table())
        names.push_back(room.name);
    return names;
}

std::string refusal(std::string_view room, const Include &include)
{
    if (room == "app")
        return {};
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

std::string linkRefusal(std::string_view room, std::string_view other)
{
    const Room *rules = find(room);
    if (room == "app" || room == other || (rules && contains(rules->mayUse, other)))
        return {};
    return std::string{room} + " may not use " + std::string{other};
}

} // namespace unknot::test
