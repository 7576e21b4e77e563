// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogueloader.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/packloader.h"
#include "catalogue/plainjson.h"
#include "catalogue/readers.h"
#include "catalogue/schemacheck.h"
#include "catalogue/texts.h"
#include "catalogue/translation.h"
#include "fuzz/mutator.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

namespace unknot::catalogue
{

namespace
{

namespace fs = std::filesystem;

const fs::path data = UNKNOT_SOURCE_DIR "/data";

std::vector<fs::path> shippedFiles()
{
    std::vector<fs::path> files;
    for (const auto &entry : fs::directory_iterator(data / "catalogue")) {
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

// What no file may bring about, however it is spoilt.
void expectSafe(const CatalogueData &read, const std::string &what)
{
    const Limits most;
    EXPECT_LE(read.limits.pressure.hard, most.pressure.hard) << what;
    EXPECT_LE(read.limits.holdHard, most.holdHard) << what;
    EXPECT_LE(read.limits.reps.hard, most.reps.hard) << what;
    EXPECT_LE(read.limits.sessionHard, most.sessionHard) << what;
    for (const Point &point : read.points) {
        EXPECT_LE(point.pressureCap, most.pressure.hard) << what << ": " << point.id.value;
        EXPECT_LE(point.holdCap, most.holdHard) << what << ": " << point.id.value;
        EXPECT_TRUE(!point.defaultOn || point.selfTreatment != SelfTreatment::Refer) << what << ": " << point.id.value;
    }
}

// A file alone: its reader and the last checks, which then miss everything else.
void readAlone(const std::string &text, const std::string &name, SchemaCheck &schemas)
{
    Result<JsonDocument> document = JsonDocument::parse(text, name);
    if (!document) {
        EXPECT_FALSE(document.error().what.empty());
        return;
    }
    CatalogueFolder folder;
    folder.documents.push_back(std::move(*document));
    Draft draft;
    folder.read(draft);
    finish(draft);
    Faults bySchema;
    if (!draft.faults.isFull(0))
        schemas.check(folder.documents.front(), 0, bySchema);
    for (const Error &error : folder.located(draft.faults))
        EXPECT_FALSE(error.what.empty());
    static_cast<void>(folder.located(bySchema));
    expectSafe(draft.data, name);
}

} // namespace

TEST(FuzzCatalogue, spoiltBytesOfAnyFileEndInErrors)
{
    test::Mutator mutator(1);
    SchemaCheck schemas(data / "schema");
    for (const fs::path &file : shippedFiles()) {
        const std::string text = test::TempFolder::bytes(file);
        for (int i = 0; i < test::mutants(12); ++i)
            readAlone(mutator.bytes(text), file.filename().string(), schemas);
    }
}

TEST(FuzzCatalogue, valuesOfAnotherFormEndInErrors)
{
    test::Mutator mutator(2);
    SchemaCheck schemas(data / "schema");
    for (const fs::path &file : shippedFiles()) {
        const auto sound = nlohmann::ordered_json::parse(test::TempFolder::bytes(file));
        for (int i = 0; i < test::mutants(12); ++i) {
            auto json = sound;
            for (std::size_t times = 1 + mutator.below(4); times > 0; --times)
                mutator.graft(json);
            readAlone(json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace), file.filename().string(), schemas);
        }
    }
}

// The whole catalogue with one file of it spoilt: what refers to it has to bear that.
TEST(FuzzCatalogue, aSpoiltFileAmongSoundOnesNeverMakesItLessSafe)
{
    const test::TempFolder folder;
    for (const fs::path &file : shippedFiles())
        fs::copy_file(file, folder / file.filename().string());
    test::Mutator mutator(3);
    for (const fs::path &file : shippedFiles()) {
        const auto sound = nlohmann::ordered_json::parse(test::TempFolder::bytes(file));
        for (int i = 0; i < test::mutants(2); ++i) {
            auto json = sound;
            mutator.graft(json);
            test::TempFolder::write(folder / file.filename().string(), json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace));
            const Loaded<Catalogue> loaded = load(folder.path());
            expectSafe(loaded.value.all(), file.filename().string());
        }
        fs::copy_file(file, folder / file.filename().string(), fs::copy_options::overwrite_existing);
    }
}

TEST(FuzzCatalogue, whatIsReadPlainlyIsWhatTheOtherParserReads)
{
    test::Mutator mutator(9);
    for (const fs::path &file : shippedFiles()) {
        const std::string text = test::TempFolder::bytes(file);
        for (int i = 0; i < test::mutants(25); ++i) {
            const std::string spoilt = mutator.bytes(text);
            const LineCounter lines;
            DomBuilder plain(lines);
            if (spoilt.find('\0') == std::string::npos && readPlainJson(spoilt, plain)) {
                EXPECT_EQ(plain.take(), Json::parse(spoilt, nullptr, false)) << file;
            }
        }
    }
}

TEST(FuzzCatalogue, everyTruncationIsAnError)
{
    test::Mutator mutator(4);
    for (const fs::path &file : shippedFiles()) {
        const std::string text = test::TempFolder::bytes(file);
        for (int i = 0; i < test::mutants(10); ++i)
            EXPECT_FALSE(JsonDocument::parse(text.substr(0, mutator.below(text.size() - 2)), "cut")) << file;
    }
}

// A pack is the one thing a person takes in from elsewhere.
TEST(FuzzPacks, aSpoiltPackIsRefusedOrAsSafeAsBefore)
{
    const Catalogue before = load(data / "catalogue").value;
    test::Mutator mutator(5);
    for (int i = 0; i < test::mutants(25); ++i) {
        test::SmallPack pack(data / "catalogue");
        auto file = std::next(pack.files.begin(), static_cast<std::ptrdiff_t>(mutator.below(pack.files.size())));
        mutator.graft(file->second);
        const fs::path &folder = pack.write();
        if (mutator.below(3) == 0)
            test::TempFolder::write(folder / file->first, mutator.bytes(test::TempFolder::bytes(folder / file->first)));
        const LoadedWithPacks loaded = load(data / "catalogue", data / "schema", {{folder, true}});
        const CatalogueData &after = loaded.catalogue.all();
        expectSafe(after, file->first);
        EXPECT_EQ(after.gates, before.all().gates);
        EXPECT_EQ(after.limits, before.limits());
        EXPECT_EQ(after.questions, before.all().questions);
        for (const Point &point : before.all().points) {
            const Point *now = loaded.catalogue.point(point.id);
            ASSERT_NE(now, nullptr) << point.id.value;
            EXPECT_LE(now->pressureCap, point.pressureCap) << point.id.value;
            EXPECT_LE(now->holdCap, point.holdCap) << point.id.value;
            EXPECT_GE(now->selfTreatment, point.selfTreatment) << point.id.value;
        }
    }
}

// Texts of another language come from packs too; whatever they say, they change no rule.
TEST(FuzzTexts, aSpoiltTranslationChangesTextsOnly)
{
    const CatalogueData before = load(data / "catalogue").value.all();
    nlohmann::ordered_json sound{
        {"$schema", "text.schema.json"}, {"license", "CC0-1.0"}, {"language", "de"}, {"texts", nlohmann::ordered_json::object()}};
    CatalogueData copy = before;
    eachText(copy, [&sound](const Text &text) {
        sound["texts"][text.key] = text.list ? nlohmann::ordered_json(*text.list) : nlohmann::ordered_json(*text.words);
    });
    const test::TempFolder folder;
    fs::create_directories(folder / "text");
    test::Mutator mutator(8);
    for (int i = 0; i < test::mutants(20); ++i) {
        auto json = sound;
        for (std::size_t times = 1 + mutator.below(6); times > 0; --times)
            mutator.graft(json);
        const std::string text = json.dump(1, ' ', false, nlohmann::json::error_handler_t::replace);
        test::TempFolder::write(folder / "text" / "de.json", i % 2 == 0 ? text : mutator.bytes(text));
        CatalogueData after = before;
        static_cast<void>(translate(after, folder / "text" / "de.json"));
        expectSafe(after, "de.json");
        EXPECT_EQ(after.limits, before.limits);
        ASSERT_EQ(after.gates.size(), before.gates.size());
        for (std::size_t g = 0; g < after.gates.size(); ++g) {
            EXPECT_EQ(after.gates[g].always, before.gates[g].always);
            EXPECT_EQ(after.gates[g].untilCleared, before.gates[g].untilCleared);
            EXPECT_FALSE(after.gates[g].text.empty());
        }
    }
}

} // namespace unknot::catalogue
