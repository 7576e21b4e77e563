// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/catalogue.h"
#include "catalogue/jsondocument.h"

#include <filesystem>
#include <string>
#include <vector>

namespace unknot::catalogue
{

// The catalogue's texts in another language: one file, text/de.json, with a text for each key of
// eachText(). What it does not have stays in English. Texts decide nothing: what is safe is the
// same in every language.
struct Translation {
    std::string language; // "de", "pt-BR"
    Errors errors; // also keys nobody knows
    std::size_t of = 0; // texts there are
    std::size_t has = 0; // of them this one has

    [[nodiscard]] bool whole() const { return errors.empty() && has == of; }
};

// Puts the texts of a file in their places; those with an error are left in English.
Translation translate(CatalogueData &data, const std::filesystem::path &file);

// The same without changing anything: what is wrong with the file, and how much it covers. The
// schema is looked at as well.
Translation checkTranslation(const CatalogueData &data, const std::filesystem::path &file, const std::filesystem::path &schemas);

// The languages that have a file in a folder's text/, by name.
std::vector<std::string> languagesIn(const std::filesystem::path &folder);

std::filesystem::path translationPath(const std::filesystem::path &folder, const std::string &language); // whether it is there or not

// The file for a language: its own, else that of the language without its country; empty: none, as
// for English, which needs none.
std::filesystem::path translationFile(const std::filesystem::path &folder, const std::string &language);

} // namespace unknot::catalogue
