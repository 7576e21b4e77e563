// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogueloader.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace unknot::test
{

inline std::filesystem::path shippedFolder(const std::string &name)
{
    return std::filesystem::path(UNKNOT_SOURCE_DIR) / "data" / name;
}

// A test over the catalogue as it is shipped; read once for each suite.
class ShippedData : public testing::Test
{
protected:
    static void SetUpTestSuite() { loaded = std::make_unique<Loaded<catalogue::Catalogue>>(catalogue::load(shippedFolder("catalogue"))); }
    static void TearDownTestSuite() { loaded.reset(); }

    [[nodiscard]] static const catalogue::Catalogue &shipped() { return loaded->value; }
    [[nodiscard]] static const catalogue::CatalogueData &all() { return loaded->value.all(); }
    [[nodiscard]] static const Errors &errors() { return loaded->errors; }
    [[nodiscard]] static const catalogue::Point &point(std::string_view id)
    {
        const catalogue::Point *found = shipped().point(PointId{std::string(id)});
        EXPECT_NE(found, nullptr) << id;
        static const catalogue::Point none;
        return found == nullptr ? none : *found;
    }

private:
    inline static std::unique_ptr<Loaded<catalogue::Catalogue>> loaded;
};

} // namespace unknot::test
