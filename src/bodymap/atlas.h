// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "bodymap/drawing.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::bodymap
{

// Where anatomy expects the muscles of the drawn body, shape by shape: what docs/atlas.md says in
// words, for the check. Figure units, as drawn: in the back view x is negative, insets have their own zero.
struct Atlas {
    struct Row {
        int line = 0;
        ViewId view = ViewId::Front;
        std::string shape; // its id in the view's file
        Vec centre;
        double within = 0; // how far the centre may be off, to each side
        double area = 0; // square units of what is drawn
        double spread = 0; // how much more or less it may be, as a share of the area
        std::vector<std::string> meets; // shapes that lie beside it, a gutter away
        std::vector<std::string> covers; // shapes that lie beneath it
    };
    std::string file;
    std::vector<Row> rows;

    [[nodiscard]] const Row *row(ViewId view, const std::string &shape) const; // null: none
};

// Reads atlas.tsv of a folder: a line a shape, parted by tabs in the order of Row, shares in percent,
// ids by commas, "-" for none; lines that begin with # and the line of the names are left out.
// Without the file: no rows and no error. A line that can't be read is an Error that names it.
Loaded<Atlas> loadAtlas(const std::filesystem::path &folder);

// What the atlas expects otherwise of drawings of the drawn body: a shape's centre or area, shapes
// that should meet and do not, one that should lie over another and does not, rows without a shape,
// and muscles without a row. An empty atlas expects nothing.
Errors checkAtlas(const Atlas &atlas, const std::vector<Drawing> &drawings);

} // namespace unknot::bodymap
