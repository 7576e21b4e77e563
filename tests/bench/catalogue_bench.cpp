// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the catalogue costs: reading it, and a large pack, beside only parsing their files; ranking ten thousand points,
// beside only walking over them; a query by words, beside only walking over its words' letters.
#include "catalogue/catalogueloader.h"
#include "catalogue/packloader.h"
#include "finder/finder.h"
#include "finder/textfold.h"
#include "finder/wordsearch.h"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace unknot::bench
{

namespace
{

const std::filesystem::path folder = std::filesystem::path(UNKNOT_SOURCE_DIR) / "data" / "catalogue";

// A body of 76 zones and ten thousand points, as regular as a chessboard.
catalogue::Catalogue tenThousandPoints()
{
    constexpr std::size_t zones = 76;
    catalogue::CatalogueData data;
    const auto zoneId = [](std::size_t i) { return ZoneId{"a-zone-with-a-long-name-" + std::to_string(i % zones)}; };
    for (std::size_t i = 0; i < zones; ++i) {
        catalogue::Zone zone;
        zone.id = zoneId(i);
        zone.felt = "in the middle of zone " + std::to_string(i);
        data.zones.push_back(zone);
    }
    for (std::size_t i = 0; i < 10'000; ++i) {
        catalogue::Point point;
        point.id.value = "a-point-with-a-long-name-" + std::to_string(i);
        point.muscle.value = "a-muscle-with-a-long-name-" + std::to_string(i / 2);
        point.zone = zoneId(i);
        point.usually = {zoneId(i * 7 + 1), zoneId(i * 5 + 2)};
        point.sometimes = {zoneId(i * 3 + 3), zoneId(i + 11)};
        data.points.push_back(point);
    }
    return catalogue::Catalogue(std::move(data));
}

std::vector<SidedZone> threeMarks(const catalogue::Catalogue &catalogue)
{
    const auto &zones = catalogue.all().zones;
    return {{zones[3].id, Side::Left}, {zones[40].id, Side::Right}, {zones[41].id, Side::Right}};
}

void loadCatalogue(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(catalogue::load(folder));
    state.SetLabel("asked: under 30 ms");
}

void floorParseItsFiles(benchmark::State &state)
{
    for (auto _ : state) {
        for (const auto &file : std::filesystem::directory_iterator(folder)) {
            if (!file.is_regular_file())
                continue;
            std::ifstream stream(file.path());
            benchmark::DoNotOptimize(nlohmann::json::parse(stream));
        }
    }
}

// A folder with a pack that adds 3,000 points to a muscle; gone with it.
struct LargePack {
    LargePack()
    {
        std::ifstream in(folder / "head-neck.json");
        nlohmann::json region = nlohmann::json::parse(in), points = nlohmann::json::array();
        nlohmann::json muscle = region["muscles"][0], point = muscle["points"][0];
        for (int i = 0; i < 3'000; ++i) {
            point["id"] = "another-" + std::to_string(i);
            points.push_back(point);
        }
        region["muscles"] = {{{"id", muscle["id"]}, {"points", points}}};
        std::filesystem::create_directories(place);
        std::ofstream(place / "pack.json") << nlohmann::json{{"$schema", "pack.schema.json"}, {"id", "large"}, {"name", "Large"},
            {"author", "A"}, {"version", "1"}, {"date", "2026-11-28"}, {"description", "Large."}, {"license", "CC0-1.0"}};
        std::ofstream(place / "region.json") << region;
    }
    ~LargePack() { std::filesystem::remove_all(place); }
    LargePack(const LargePack &) = delete;
    LargePack &operator=(const LargePack &) = delete;

    std::filesystem::path place = std::filesystem::temp_directory_path() / "unknot-bench-pack";
};

void loadPackOf3000Points(benchmark::State &state)
{
    const LargePack pack;
    for (auto _ : state) {
        const auto loaded = catalogue::load(folder, folder.parent_path() / "schema", {{pack.place, true}});
        if (!loaded.packs.front().used())
            state.SkipWithError("the pack is not used");
    }
    state.SetLabel("asked: under 1000 ms");
}

// As parsing the shipped files is the floor of loading them.
void floorParseThePack(benchmark::State &state)
{
    const LargePack pack;
    for (auto _ : state) {
        std::ifstream stream(pack.place / "region.json");
        benchmark::DoNotOptimize(nlohmann::json::parse(stream));
    }
}

void rankPoints(benchmark::State &state)
{
    const auto catalogue = tenThousandPoints();
    const auto marks = threeMarks(catalogue);
    for (auto _ : state)
        benchmark::DoNotOptimize(finder::rank(catalogue, marks));
    state.SetLabel("asked: under 2 ms");
}

void rankMuscles(benchmark::State &state)
{
    const auto catalogue = tenThousandPoints();
    const auto marks = threeMarks(catalogue);
    for (auto _ : state)
        benchmark::DoNotOptimize(finder::rankMuscles(catalogue, marks));
    state.SetLabel("asked: under 2 ms");
}

// Which points a mark meets, by the catalogue's own index, and nothing else.
void floorWalkOverTheMeetings(benchmark::State &state)
{
    const auto catalogue = tenThousandPoints();
    const auto marks = threeMarks(catalogue);
    for (auto _ : state) {
        std::size_t sum = 0;
        for (const SidedZone &mark : marks) {
            for (const auto &related : catalogue.pointsAt(mark.zone))
                sum += related.point;
        }
        benchmark::DoNotOptimize(sum);
    }
}

void query(benchmark::State &state, const char *words)
{
    const auto loaded = catalogue::load(folder);
    const finder::WordSearch search(loaded.value);
    for (auto _ : state)
        benchmark::DoNotOptimize(search.find(words));
    state.SetLabel(words);
}

// The index is made once, at the first query.
void indexWords(benchmark::State &state)
{
    const auto loaded = catalogue::load(folder);
    for (auto _ : state)
        benchmark::DoNotOptimize(finder::WordSearch(loaded.value));
}

void floorFoldTheQuery(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(finder::wordsOf("back of my shoulder when I reach"));
}

BENCHMARK(loadCatalogue)->Unit(benchmark::kMillisecond);
BENCHMARK(floorParseItsFiles)->Unit(benchmark::kMillisecond);
BENCHMARK(loadPackOf3000Points)->Unit(benchmark::kMillisecond);
BENCHMARK(floorParseThePack)->Unit(benchmark::kMillisecond);
BENCHMARK(rankPoints)->Unit(benchmark::kMillisecond);
BENCHMARK(rankMuscles)->Unit(benchmark::kMillisecond);
BENCHMARK(floorWalkOverTheMeetings)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(query, letter, "b")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(query, sentence, "back of my shoulder when I reach")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(query, mistakes, "infraspintus gastrocnemeus sholder")->Unit(benchmark::kMillisecond);
BENCHMARK(floorFoldTheQuery)->Unit(benchmark::kMillisecond);
BENCHMARK(indexWords)->Unit(benchmark::kMillisecond);

} // namespace

} // namespace unknot::bench
