// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

// Holds docs/clinical.md against the data, and what cites it against its sections.
namespace unknot::test
{

namespace
{

namespace fs = std::filesystem;
using nlohmann::json;

const fs::path root{UNKNOT_SOURCE_DIR};
const fs::path reference = fs::path{"docs"} / "clinical.md";

std::string read(const fs::path &file)
{
    std::ifstream in{root / file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

json shippedJson(const std::string &name)
{
    return json::parse(read(fs::path{"data"} / "catalogue" / name));
}

// What gates.json has under "gates".
json entriesOf(const std::string &kind)
{
    return shippedJson(kind + ".json")[kind];
}

std::vector<std::string> found(const std::string &text, const std::string &form)
{
    const std::regex regex{form};
    std::vector<std::string> all;
    for (std::sregex_iterator at{text.begin(), text.end(), regex}, end; at != end; ++at)
        all.push_back((*at)[1]);
    return all;
}

// "2.3", "3": the numbers of the headings.
std::vector<std::string> sections()
{
    return found("\n" + read(reference), "\n#+ ([0-9]+(?:\\.[0-9]+)?) ");
}

// From its heading to the next one.
std::string section(const std::string &number)
{
    const std::string text = read(reference);
    const std::size_t at = text.find("# " + number + ' ');
    return at == std::string::npos ? "" : text.substr(at, text.find("\n#", at) - at);
}

// The rows of a section's table whose first cell names it in backticks.
std::vector<std::string> rowsOf(const std::string &number, const std::string &name)
{
    std::vector<std::string> rows;
    for (const std::string &row : found(section(number), "\n(\\|[^\n]*)")) {
        if (row.substr(0, row.find('|', 1)).find('`' + name + '`') != std::string::npos)
            rows.push_back(row);
    }
    return rows;
}

std::string rowOf(const std::string &number, const std::string &name)
{
    const auto rows = rowsOf(number, name);
    EXPECT_EQ(rows.size(), 1U) << name << " has to have one row in section " << number;
    return rows.empty() ? "" : rows.front();
}

std::set<std::string> numbersIn(const std::string &text)
{
    const auto all = found(text, "(?:^|[^A-Za-z0-9.-])([0-9]+)");
    return {all.begin(), all.end()};
}

void expectNumbersOf(const json &entry, const std::vector<std::string> &fields, const std::string &row)
{
    for (const std::string &field : fields) {
        const std::string text = entry.contains(field) ? entry[field].dump() : "";
        EXPECT_THAT(numbersIn(row), testing::IsSupersetOf(numbersIn(text))) << entry["id"] << ": " << text;
    }
}

void expectLimits(const std::string &group, const json &limits)
{
    for (const auto &[name, value] : limits.items()) {
        if (value.is_number()) {
            EXPECT_THAT(rowOf("1.3", group), testing::ContainsRegex('`' + name + "` " + value.dump() + "[ ,]"));
        }
    }
}

// The sections that a text cites: "clinical reference 1.3, 3", "Clinical reference, section 6".
std::vector<std::string> citedIn(const std::string &text)
{
    std::vector<std::string> cited;
    if (text.find("linical reference") == std::string::npos)
        return cited; // most files: not worth a regex
    for (const std::string &list : found(text, "[Cc]linical reference,?(?: sections?)? ([0-9.]+(?:,? (?:and )?[0-9.]+)*)")) {
        for (const std::string &number : found(list, "([0-9]+(?:\\.[0-9]+)?)"))
            cited.push_back(number);
    }
    return cited;
}

} // namespace

TEST(ClinicalReference, citationsAreFound)
{
    EXPECT_THAT(citedIn("// (clinical reference 1.3, 3).\n// clinical reference, section 6."), testing::ElementsAre("1.3", "3", "6"));
    EXPECT_THAT(citedIn("// what the clinical reference says"), testing::IsEmpty());
}

TEST(ClinicalReference, everyCitedSectionExists)
{
    const auto all = sections();
    int citations = 0;
    for (const char *folder : {"src", "data", "tests"}) {
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator{root / folder}) {
            const fs::path file = entry.path().lexically_relative(root);
            if (!entry.is_regular_file() || file.filename() == "clinical_test.cpp")
                continue;
            for (const std::string &number : citedIn(read(file))) {
                EXPECT_THAT(all, testing::Contains(number)) << file.string();
                ++citations;
            }
        }
    }
    EXPECT_GT(citations, 5) << "looked in the wrong place";
}

// A limit nobody can look up is a number out of the air.
TEST(ClinicalReference, saysEveryLimit)
{
    const json limits = shippedJson("limits.json");
    for (const auto &[group, value] : limits.items()) {
        if (value.is_number()) {
            EXPECT_THAT(rowOf("1.3", group), testing::HasSubstr("| " + value.dump() + " |")) << group;
        }
        if (value.is_object())
            expectLimits(group, value);
    }
}

TEST(ClinicalReference, saysNoLimitThatIsNotThere)
{
    const json limits = shippedJson("limits.json");
    for (const std::string &row : found(section("1.3"), "\n(\\| `[^\n]*)")) {
        const std::string group = found(row, "^\\| `([A-Za-z]+)`").at(0);
        for (const std::string &name : found(row.substr(0, row.rfind('|', row.size() - 2)), "`([A-Za-z]+)` [0-9]"))
            EXPECT_TRUE(limits.contains(group) && limits[group].contains(name)) << group << ' ' << name;
    }
}

TEST(ClinicalReference, saysWhatEachWarningSignRestsOn)
{
    for (const json &flag : entriesOf("flags"))
        expectNumbersOf(flag, {"signs", "care"}, rowOf("4.1", flag["id"]));
}

TEST(ClinicalReference, saysWhatEachHealthAnswerRestsOn)
{
    for (const json &gate : entriesOf("gates"))
        expectNumbersOf(gate, {"text", "advice", "caps"}, rowOf("4.2", gate["id"]));
}

TEST(ClinicalReference, citesTheSourcesOfTheCatalogue)
{
    for (const json &source : entriesOf("sources")) {
        const std::string id = source["id"];
        const auto rows = rowsOf("9", id);
        EXPECT_TRUE(source["read"] != "yes" || rows.size() == 1) << id << " was read and is not among the sources";
        for (const std::string &row : rows) {
            if (source.contains("doi")) {
                EXPECT_THAT(row, testing::HasSubstr("doi:" + source["doi"].get<std::string>()));
            }
        }
    }
}

TEST(ClinicalReference, namesNoSourceThatIsNotThere)
{
    std::vector<std::string> ids;
    for (const json &source : entriesOf("sources"))
        ids.push_back(source["id"]);
    for (const std::string &id : found(read(reference), "`([a-z-]+-[0-9]{4})`"))
        EXPECT_THAT(ids, testing::Contains(id));
}

} // namespace unknot::test
