// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/packloader.h"
#include "catalogue/smallcatalogue.h"
#include "support/smallpack.h"

#include <gtest/gtest.h>

namespace unknot::catalogue::withpack
{

inline const std::filesystem::path shipped = UNKNOT_SOURCE_DIR "/data/catalogue";
inline const std::filesystem::path schemas = UNKNOT_SOURCE_DIR "/data/schema";
inline const std::string changedAt = "/muscles/0/points/0";
inline const std::string addedAt = "/muscles/0/points/1";
inline const PointId changedId{"levator-scapulae-neck-angle"};
inline const PointId addedId{"levator-scapulae-rim"};

// The shipped catalogue with a pack of two points, which a test changes.
struct WithPack : testing::Test {
    test::SmallPack pack{shipped};

    LoadedWithPacks load() { return catalogue::load(shipped, schemas, {{pack.write(), true}}); }
    Errors errors() { return checkPack(pack.write(), shipped, schemas).errors; }
    // The one thing that is wrong.
    std::string onlyErrorAt(const std::string &pointer)
    {
        const Errors found = errors();
        EXPECT_EQ(found.size(), 1U) << test::listed(found);
        const Error *error = test::errorAt(found, pointer);
        EXPECT_NE(error, nullptr) << test::listed(found);
        EXPECT_TRUE(error == nullptr || error->line > 0);
        return error == nullptr ? std::string() : error->what;
    }
};

} // namespace unknot::catalogue::withpack
