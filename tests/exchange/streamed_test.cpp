// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An export is given out as it is made, and is the same as if it had been made as a whole.
#include "exchangesamples.h"
#include "support/largejournal.h"
#include "support/tempfolder.h"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace unknot::test
{

namespace
{

using exchange::ExportWish;
using exchange::Format;

const WallTime now = wall(november(24), 9h);

struct Streamed : testing::Test {
    Streamed() { makeLargeJournal(store, 40, now); }

    static ExportWish wish(Format format) { return {format, {}, plainNames(), "0.1.0", now}; }
    JournalStore store = sampleStore();
};

constexpr Format all[]{Format::Json, Format::Csv, Format::Fhir};

} // namespace

// What a JSON library makes of the whole is what stands there.
TEST_F(Streamed, jsonHasTheBytesOfADocumentThatIsWrittenAtOnce)
{
    for (const Format format : {Format::Json, Format::Fhir}) {
        const std::string bytes = bytesOf(store, wish(format));
        EXPECT_TRUE(nlohmann::ordered_json::parse(bytes).dump(1) + '\n' == bytes) << static_cast<int>(format);
    }
    const std::string none = bytesOf(memoryStore(), wish(Format::Json));
    EXPECT_EQ(nlohmann::ordered_json::parse(none).dump(1) + '\n', none);
}

TEST_F(Streamed, aTextOfSeveralLinesStaysOne)
{
    value(store.setNote("s", "first\n  second\\n \"third\"", now));
    const std::string bytes = bytesOf(store, wish(Format::Json));
    EXPECT_TRUE(nlohmann::ordered_json::parse(bytes).dump(1) + '\n' == bytes);
}

// A correction carries the moment at which it was made, which may be days after other rows; a clock may have been set back.
TEST(StreamedRows, areInOrderWhereverTheirMomentLies)
{
    JournalStore store = memoryStore();
    makeLargeJournal(store, 40, now);
    SessionRecord corrected = finished("corrected", wall(november(1), 8h));
    corrected.ratings.back().at = wall(november(23), 8h);
    corrected.ratings.front().at = wall(november(1), 1h);
    play(store, corrected);
    const std::string text = csvOf(store);
    std::vector<std::string> moments;
    std::string line;
    for (std::size_t i = 2; i + 1 < text.size(); i += 2) {
        line += text[i + 1] == 0 ? text[i] : '?';
        if (text[i] == '\n') {
            const auto quoted = [&line](std::size_t from) { return line.substr(from, line.find('"', from) - from); };
            if (const auto clock = quoted(line.find("\t\"") + 2); !moments.empty() || line.starts_with("\"20"))
                moments.push_back(quoted(1) + ' ' + (clock.empty() ? "00:00:00" : clock));
            line.clear();
        }
    }
    EXPECT_GT(moments.size(), 100U);
    EXPECT_TRUE(std::ranges::is_sorted(moments)) << "each is of one offset here";
}

TEST_F(Streamed, noPieceIsLargerThanARecord)
{
    for (const Format format : all) {
        std::size_t largest = 0, whole = 0;
        value(exchange::writeExport(store, wish(format), [&](std::string_view piece) {
            largest = std::max(largest, piece.size());
            whole += piece.size();
            return Status{};
        }));
        EXPECT_LT(largest * 4, whole) << static_cast<int>(format);
    }
}

TEST_F(Streamed, itTellsHowFarItIsAndCanBeStopped)
{
    const auto nothing = [](std::string_view) { return Status{}; };
    for (const Format format : all) {
        std::size_t last = 0, of = 0;
        value(exchange::writeExport(store, wish(format), nothing, [&](std::size_t done, std::size_t size) {
            EXPECT_EQ(done, last + 1);
            last = done, of = size;
            return true;
        }));
        EXPECT_EQ(last, of);
        EXPECT_GT(of, 40U);
        const Status stopped = exchange::writeExport(store, wish(format), nothing, [](std::size_t done, std::size_t) { return done < 5; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error(), wasStopped());
    }
}

TEST_F(Streamed, aSinkThatIsFullEndsIt)
{
    const Error full{Error::Kind::Full, "as the test wants it", {}, 0, {}};
    for (const Format format : all) {
        int pieces = 0;
        const Status written = exchange::writeExport(
            store, wish(format), [&](std::string_view) { return ++pieces < 3 ? Status{} : Status(tl::unexpected(full)); });
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error(), full);
        EXPECT_EQ(pieces, 3) << "nothing more is given to it";
    }
}

// What is written meanwhile, by another connection, comes with the next one.
TEST(StreamedFile, itIsOfOneMoment)
{
    const TempFolder folder;
    JournalStore store = openStore(folder / "journal.db");
    makeLargeJournal(store, 40, now);
    const JournalReader reader = value(store.openReader());
    const ExportWish wish{Format::Json, {}, {}, {}, now};
    const std::string before = bytesOf(reader, wish);
    std::string bytes;
    value(exchange::writeExport(reader, wish, [&](std::string_view piece) {
        if (bytes.empty())
            value(store.addEntry(painTold("meanwhile", now)));
        return bytes += piece, Status{};
    }));
    EXPECT_TRUE(bytes == before);
    EXPECT_THAT(bytesOf(reader, wish), testing::HasSubstr("\"meanwhile\""));
}

} // namespace unknot::test
