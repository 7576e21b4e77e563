// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/includerules.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

// Holds what docs/ says of the source tree against the tree and its rules.
namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using Words = std::set<std::string>;

const fs::path root{UNKNOT_SOURCE_DIR};

std::string read(const fs::path &file)
{
    std::ifstream in{root / file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

Words found(const std::string &text, const std::string &form)
{
    const std::regex regex{form};
    Words all;
    for (std::sregex_iterator at{text.begin(), text.end(), regex}, end; at != end; ++at)
        all.insert((*at)[1]);
    return all;
}

struct Row {
    Words mayUse, qt; // "base", "Core"
};

// | `room` | `other`, `other` | Core, Gui |
std::map<std::string, Row> tableIn(const std::string &page)
{
    static const std::regex form{R"(\n\| `([a-z]+)` \| ([^|\n]*) \| ([^|\n]*) \|)"};
    std::map<std::string, Row> table;
    for (std::sregex_iterator at{page.begin(), page.end(), form}, end; at != end; ++at) {
        const Row row{found((*at)[2], "`([a-z]+)`"), found((*at)[3], "([A-Z][a-z]+)")};
        EXPECT_TRUE(table.emplace((*at)[1], row).second) << (*at)[1] << " has two rows";
    }
    return table;
}

// What the rules say, asked of one room about every other and about a header of each module.
Row ruledFor(const std::string &room)
{
    static const std::map<std::string, std::string> headers{
        {"Core", "QString"}, {"Gui", "QPainter"}, {"Quick", "QQuickItem"}, {"Multimedia", "QSoundEffect"}};
    Row row;
    for (const std::string &other : rooms()) {
        if (other != room && linkRefusal(room, other).empty())
            row.mayUse.insert(other);
    }
    for (const auto &[module, header] : headers) {
        if (refusal(room, {header, false, 1}).empty())
            row.qt.insert(module);
    }
    return row;
}

std::vector<fs::path> pages()
{
    std::vector<fs::path> files{"README.md", "CONTRIBUTING.md"};
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator{root / "docs"}) {
        if (entry.path().extension() == ".md")
            files.push_back(entry.path().lexically_relative(root));
    }
    return files;
}

// All that a page may name, from the project's folder.
Words filesOfTheTree()
{
    Words files;
    for (const char *folder : {"src", "ui", "data", "tests", "docs"}) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator{root / folder})
            files.insert(entry.path().lexically_relative(root).generic_string());
    }
    for (const fs::directory_entry &entry : fs::directory_iterator{root})
        files.insert(entry.path().filename().string());
    return files;
}

} // namespace

TEST(Docs, nameTheRoomsOfTheIncludeRules)
{
    const auto table = tableIn(read("docs/architecture.md"));
    Words named, ruled;
    for (const auto &[room, row] : table)
        named.insert(room);
    for (const std::string &room : rooms())
        ruled.insert(room);
    EXPECT_EQ(named, ruled);
    for (const auto &[room, row] : table) {
        EXPECT_EQ(row.mayUse, ruledFor(room).mayUse) << room;
        EXPECT_EQ(row.qt, ruledFor(room).qt) << room;
    }
}

TEST(Docs, tableIsReadAsItIsWritten)
{
    const auto table = tableIn("\n| room | may include | Qt |\n|---|---|---|\n| `base` | - | - |\n| `cli` | `base`, `present` | Core |\n");
    EXPECT_EQ(table.size(), 2U);
    EXPECT_THAT(table.at("base").mayUse, testing::IsEmpty());
    EXPECT_THAT(table.at("cli").mayUse, testing::ElementsAre("base", "present"));
    EXPECT_THAT(table.at("cli").qt, testing::ElementsAre("Core"));
}

TEST(Docs, readmeNamesEveryRoom)
{
    const Words named = found(read("README.md"), "`src/([a-z]+)`");
    for (const std::string &room : rooms())
        EXPECT_THAT(named, testing::Contains(room));
}

// A walk through files that are not there leads nowhere. They are written from the project's folder,
// from src/ or, beside others of the same folder, by their name alone. LANGUAGE.json is any.
TEST(Docs, filesNamedAreThere)
{
    const std::string form = "`((?:[a-z0-9-]+/)*[A-Za-z0-9_.-]+\\.(?:cpp|h|qml|json|svg|md|sql|py|txt|xml|1))`";
    const Words tree = filesOfTheTree();
    for (const fs::path &page : pages()) {
        for (const std::string &name : found(read(page), form)) {
            const bool any = std::regex_search(name, std::regex{"LANGUAGE|^pack\\.json$"});
            const auto ends = [&name](const std::string &file) { return ("/" + file).ends_with("/" + name); };
            EXPECT_TRUE(any || std::ranges::any_of(tree, ends)) << page.string() << ": " << name;
        }
    }
}

TEST(Docs, linksLeadSomewhere)
{
    for (const fs::path &page : pages()) {
        for (const std::string &link : found(read(page), "\\]\\(([^)#: ]+)(?:#[^)]*)?\\)"))
            EXPECT_TRUE(fs::exists(root / page.parent_path() / link)) << page.string() << ": " << link;
    }
}

} // namespace unknot::test
