// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodymap/figureloader.h"
#include "fuzz/mutator.h"
#include "support/tempfolder.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace unknot::bodymap
{

namespace
{

namespace fs = std::filesystem;

const fs::path shipped = UNKNOT_SOURCE_DIR "/data/bodymap";

// The shipped figure in a folder of its own.
struct Copy {
    Copy() { fs::copy(shipped, folder.path(), fs::copy_options::recursive | fs::copy_options::overwrite_existing); }

    test::TempFolder folder;
};

std::vector<std::string> drawings()
{
    std::vector<std::string> names;
    for (const auto &entry : fs::recursive_directory_iterator(shipped)) {
        if (entry.path().extension() == ".svg")
            names.push_back(entry.path().lexically_relative(shipped).string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST(FuzzFigure, spoiltDrawingsEndInErrors)
{
    const Copy copy;
    test::Mutator mutator(6);
    for (const std::string &name : drawings()) {
        const std::string text = test::TempFolder::bytes(shipped / name);
        for (int i = 0; i < test::mutants(5); ++i) {
            test::TempFolder::write(copy.folder / name, mutator.bytes(text));
            for (const Body body : {Body::Masculine, Body::Feminine}) {
                const auto loaded = load(copy.folder.path(), body);
                for (const Error &error : loaded.errors)
                    EXPECT_FALSE(error.what.empty());
            }
        }
        test::TempFolder::write(copy.folder / name, text);
    }
}

TEST(FuzzFigure, everyTruncationIsAnError)
{
    const Copy copy;
    test::Mutator mutator(7);
    for (const std::string &name : drawings()) {
        const std::string text = test::TempFolder::bytes(shipped / name);
        for (int i = 0; i < test::mutants(2); ++i) {
            test::TempFolder::write(copy.folder / name, text.substr(0, mutator.below(text.size() - 10)));
            EXPECT_FALSE(load(copy.folder.path(), name.starts_with("feminine") ? Body::Feminine : Body::Masculine).errors.empty()) << name;
        }
        test::TempFolder::write(copy.folder / name, text);
    }
}

TEST(FuzzFigure, aDrawingOfAHundredMegabytesIsRefusedUnread)
{
    const Copy copy;
    fs::resize_file(copy.folder / "front.svg", std::uintmax_t{100} << 20);
    const auto errors = load(copy.folder.path()).errors;
    ASSERT_FALSE(errors.empty());
    EXPECT_NE(errors.front().what.find("larger than 8 MB"), std::string::npos) << errors.front().what;
}

TEST(FuzzFigure, deepNestingIsAnError)
{
    const Copy copy;
    std::string text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-200 -20 400 1040\">";
    for (int i = 0; i < 200'000; ++i)
        text += "<g>";
    test::TempFolder::write(copy.folder / "front.svg", text);
    EXPECT_FALSE(load(copy.folder.path()).errors.empty());
    for (int i = 0; i < 200'000; ++i)
        text += "</g>";
    test::TempFolder::write(copy.folder / "front.svg", text + "</svg>");
    EXPECT_FALSE(load(copy.folder.path()).errors.empty());
}

TEST(FuzzFigure, wrongEncodingsAreErrors)
{
    const Copy copy;
    const std::string text = test::TempFolder::bytes(shipped / "front.svg");
    std::string wide = "\xFF\xFE";
    for (const char c : text)
        wide += {c, '\0'};
    for (const std::string &bytes : {wide, std::string(5000, '\0'), std::string(5000, '\xFF'), std::string()}) {
        test::TempFolder::write(copy.folder / "front.svg", bytes);
        EXPECT_FALSE(load(copy.folder.path()).errors.empty());
    }
}

} // namespace unknot::bodymap
