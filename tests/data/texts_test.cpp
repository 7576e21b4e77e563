// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/shippeddata.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <fstream>
#include <functional>
#include <regex>
#include <set>

namespace unknot
{

namespace
{

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;
using Words = std::vector<std::string>;

// What someone reads, and where it stands.
struct Shown {
    std::string where, words;
};

std::string read(const fs::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> filesIn(const fs::path &folder, const std::string &extension)
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() == extension)
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    EXPECT_FALSE(files.empty()) << folder;
    return files;
}

void eachString(const Json &value, const std::string &where, const std::function<void(Shown)> &f)
{
    if (value.is_string())
        return f({where, value.get<std::string>()});
    if (!value.is_structured())
        return;
    for (const auto &[key, inside] : value.items())
        eachString(inside, where + '/' + key, f);
}

// Every text of every file of the catalogue. Citations, titles and addresses are not our words, nor is
// what people type.
std::vector<Shown> ofTheCatalogue()
{
    std::vector<Shown> shown;
    for (const fs::path &file : filesIn(test::shippedFolder("catalogue"), ".json")) {
        eachString(Json::parse(read(file)), file.filename().string(), [&shown](Shown one) {
            const std::string key = one.where.substr(one.where.rfind('/') + 1);
            const bool cited = one.where.starts_with("sources.json") && (key == "title" || key == "cite" || key == "url");
            const bool typed = one.where.starts_with("spoken.json") || one.where.find("/words/") != std::string::npos;
            if (!cited && !typed && one.words.find(' ') != std::string::npos)
                shown.push_back(std::move(one));
        });
    }
    return shown;
}

// Whatever stands in quotes on one line and has more than one word: the pages' texts, and a few
// things nobody reads, which promise nothing either.
std::vector<Shown> ofThePages()
{
    std::vector<Shown> shown;
    const fs::path root = UNKNOT_SOURCE_DIR;
    std::vector<fs::path> files = filesIn(root / "ui", ".qml");
    for (fs::path &file : filesIn(root / "src", ".cpp"))
        files.push_back(std::move(file));
    for (const fs::path &file : files) {
        std::ifstream in(file);
        std::string line;
        for (int number = 1; std::getline(in, line); ++number) {
            for (auto from = line.find('"'); from != std::string::npos; from = line.find('"', from)) {
                const auto to = line.find('"', from + 1);
                const std::string words = line.substr(from + 1, to == std::string::npos ? to : to - from - 1);
                if (words.find(' ') != std::string::npos)
                    shown.push_back({file.filename().string() + ':' + std::to_string(number), words});
                from = to == std::string::npos ? to : to + 1;
            }
        }
    }
    return shown;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

std::string without(std::string text, const Words &phrases)
{
    for (const std::string &phrase : phrases) {
        for (auto at = text.find(phrase); at != std::string::npos; at = text.find(phrase))
            text.erase(at, phrase.size());
    }
    return text;
}

// Whether a word of the text begins so.
bool hasWord(const std::string &text, const std::string &beginning)
{
    for (auto at = text.find(beginning); at != std::string::npos; at = text.find(beginning, at + 1)) {
        if (at == 0 || std::isalpha(static_cast<unsigned char>(text[at - 1])) == 0)
            return true;
    }
    return false;
}

void expectNone(const std::vector<Shown> &shown, const Words &beginnings, const Words &allowed)
{
    for (const Shown &one : shown) {
        const std::string text = without(lowered(one.words), allowed);
        for (const std::string &word : beginnings)
            EXPECT_FALSE(hasWord(text, word)) << word << " in " << one.where << ": " << one.words;
    }
}

// What would promise, name an illness somebody has, or take the disputed theory for granted.
const Words promises{"cure", "heal", "guarant", "fix", "toxin", "detox", "releas", "knot", "trigger", "diagnos", "therapy", "therapies",
    "relie", "promis", "miracl", "adhesion", "proven", "pain-free", "risk-free", "harmless", "always works", "will ease", "will help",
    "will go away", "you have a tender", "you have trigger"};

} // namespace

class ShippedTexts : public test::ShippedData
{
};

// Where one of the words is allowed it says the opposite, or means something else.
TEST_F(ShippedTexts, promiseAndDiagnoseNothing)
{
    expectNone(ofTheCatalogue(), promises,
        {"health", "healed", "healing", "it heals a pulled hamstring", "pressed spots to heal a strain", "no fixed place",
            "botulinum toxin", "promises nothing", "not proven", "not yet pain-free", "until walking is pain-free"});
}

TEST_F(ShippedTexts, ofThePagesPromiseNothingEither)
{
    expectNone(ofThePages(), promises, {"health", "release entry"}); // the latter is SQL
}

// What a shop of programs and the manual say of it, before anybody has read a word of caution.
TEST_F(ShippedTexts, beforeItIsInstalledPromiseNothingEither)
{
    for (const char *name : {"org.unknot.Unknot.desktop", "org.unknot.Unknot.metainfo.xml", "unknot.1"}) {
        const std::string text = lowered(read(test::shippedFolder("desktop") / name));
        EXPECT_FALSE(text.empty()) << name;
        for (const char *word : {"behind the pain", "safely", "relie", "heals", "fix", "effective", "treatment"})
            EXPECT_FALSE(hasWord(text, word)) << word << " in " << name;
    }
}

TEST_F(ShippedTexts, areSpeltTheBritishWay)
{
    expectNone(ofTheCatalogue(),
        {"color", "center", "fiber", "tumor ", "tumors", "gray ", "favor", "behavior", "organiz", "recogniz", "stabiliz", "pediatr",
            "anesth", "edema", "lymphedema", "hemo", "mom "},
        {});
}

// One word for one thing: whoever wonders which of three is meant does the wrong one.
TEST_F(ShippedTexts, callAThingByOneName)
{
    for (const Shown &one : ofTheCatalogue()) {
        const std::string text = lowered(one.words);
        EXPECT_TRUE(one.where.find("openQuestion") != std::string::npos || !hasWord(text, "clinician")) << one.where << ": " << one.words;
        for (const char *word : {"massage point", "pressure point", "sore point", "ischaemic", "ischemic", "compression", "palpat"})
            EXPECT_FALSE(hasWord(text, word)) << word << " in " << one.where << ": " << one.words;
    }
}

// As the interface writes it (tests/architecture): a share without a space, no word said twice.
TEST_F(ShippedTexts, writeSharesOneWayAndSayNothingTwice)
{
    static const std::regex spaced("[0-9] %"), twice("\\b([a-z]+) \\1\\b"), either("[a-z]\\(s\\)");
    for (const Shown &one : ofTheCatalogue()) {
        for (const std::regex &wrong : {spaced, twice, either}) {
            std::smatch found;
            EXPECT_FALSE(std::regex_search(one.words, found, wrong)) << found.str() << " in " << one.where << ": " << one.words;
        }
    }
}

// An emergency that names no one to call is no help.
TEST_F(ShippedTexts, sayWhomToCallInAnEmergency)
{
    for (const catalogue::Gate &gate : all().gates) {
        const std::string text = lowered(gate.advice);
        EXPECT_TRUE(!hasWord(text, "emergency") || hasWord(text, "call") || hasWord(text, "go to")) << gate.id.value << ": " << gate.advice;
    }
    for (const catalogue::Point &point : all().points) {
        const std::string text = lowered(point.stayOff);
        EXPECT_TRUE(!hasWord(text, "emergency") || hasWord(text, "call") || hasWord(text, "go to")) << point.id.value;
        EXPECT_FALSE(hasWord(text, "get help at once")) << point.id.value;
    }
}

// `check` holds every text against the length its place has; here: that each place has one.
TEST_F(ShippedTexts, haveALengthTheyMayNotPass)
{
    const std::function<void(const Json &, const std::string &)> walk = [&walk](const Json &value, const std::string &where) {
        const bool text = value.is_object() && value.contains("type") && value["type"] == "string";
        EXPECT_TRUE(!text || value.contains("maxLength") || value.contains("enum") || value.contains("pattern")) << where;
        for (const auto &[key, inside] : value.items()) {
            if (inside.is_structured())
                walk(inside, where + '/' + key);
        }
    };
    for (const fs::path &file : filesIn(test::shippedFolder("schema"), ".json")) {
        const std::string name = file.filename().string();
        // As long as English allows; only numbers and ids; and what is in an export is the person's own.
        if (name != "text.schema.json" && name != "profile.schema.json" && name != "journal.schema.json")
            walk(Json::parse(read(file)), name);
    }
}

TEST_F(ShippedTexts, restOnEverySourceThatIsListed)
{
    std::set<std::string> cited;
    for (const fs::path &file : filesIn(test::shippedFolder("catalogue"), ".json")) {
        if (file.filename() == "sources.json") // the list itself
            continue;
        eachString(Json::parse(read(file)), "", [&cited](const Shown &one) {
            if (one.where.find("/sources/") != std::string::npos)
                cited.insert(one.words);
        });
    }
    for (const catalogue::Source &source : all().sources)
        EXPECT_TRUE(cited.contains(source.id.value)) << source.id.value;
}

} // namespace unknot
