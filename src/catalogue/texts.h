// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <functional>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// One text of the catalogue that people read, to be looked at or put in another language. Its key
// says what of what it is: "points/levator-scapulae-neck-angle/find". Ids never change, so a
// translation outlives the moving of an entry from one file to another.
struct Text {
    std::string key;
    std::string *words = nullptr; // or, of a list of words to search by or the like,
    std::vector<std::string> *list = nullptr; // all of it: another language may have more or fewer
};

// Calls f with every text, in the order of the catalogue. Citations, titles of papers and Latin
// names are the same in every language, and not among them.
void eachText(CatalogueData &data, const std::function<void(const Text &)> &f);

} // namespace unknot::catalogue
