// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/translation.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/jsonreader.h"
#include "catalogue/schemacheck.h"
#include "catalogue/texts.h"

#include <algorithm>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace unknot::catalogue
{

namespace
{

using TextsByKey = std::unordered_map<std::string, Text>;

TextsByKey textsByKey(CatalogueData &data)
{
    TextsByKey texts;
    eachText(data, [&texts](const Text &text) { texts.emplace(text.key, text); });
    return texts;
}

// Some languages need more room than English; nothing needs four times as much.
bool fits(std::size_t english, const std::string &other)
{
    return other.size() <= 4 * english + 40;
}

std::string tooLong(const std::string &words, std::size_t english)
{
    return "is too long for its place: " + std::to_string(words.size()) + " bytes, where English takes " + std::to_string(english);
}

// A list may have more or fewer entries than in English; each has the room of the longest there.
bool takeList(const JsonReader &texts, const std::string &key, std::vector<std::string> &list)
{
    std::size_t longest = 0;
    for (const std::string &words : list)
        longest = std::max(longest, words.size());
    std::vector<std::string> taken = texts.texts(key);
    for (const std::string &words : taken) {
        if (!fits(longest, words))
            texts.fail(key, inQuotes(words) + ' ' + tooLong(words, longest));
    }
    if (!texts.sound() || taken.empty())
        return false;
    list = std::move(taken);
    return true;
}

bool isEnglish(const std::string &language)
{
    return language == "en" || language.starts_with("en-") || language.starts_with("en_");
}

bool take(const JsonReader &texts, const std::string &key, const Text &place)
{
    if (place.list != nullptr)
        return takeList(texts, key, *place.list);
    std::string words = texts.text(key);
    if (words.empty())
        return false;
    if (!fits(place.words->size(), words)) {
        texts.fail(key, tooLong(words, place.words->size()));
        return false;
    }
    *place.words = std::move(words);
    return true;
}

void read(const JsonDocument &document, CatalogueData &data, Translation &translation, Faults &faults)
{
    const TextsByKey english = textsByKey(data);
    translation.of = english.size();
    if (!document.root().is_object()) {
        faults.add({0, ""}, "has to be an object");
        return;
    }
    const JsonReader file(document.root(), {0, ""}, faults);
    file.only({"$schema", "license", "language", "texts"});
    translation.language = file.text("language");
    if (isEnglish(translation.language))
        file.fail("language", "is English, which is what is shipped; a translation can't take its place");
    const auto texts = file.object("texts");
    if (!texts)
        return;
    for (const std::string &key : texts->keys()) {
        const auto place = english.find(key);
        if (place == english.end())
            texts->fail(key, "is no text of the catalogue");
        else if (take(JsonReader(document.root()["texts"], {0, "/texts"}, faults), key, place->second))
            ++translation.has;
    }
}

CatalogueFolder alone(const std::filesystem::path &file, Errors &errors)
{
    CatalogueFolder folder;
    if (Result<JsonDocument> document = JsonDocument::read(file))
        folder.documents.push_back(std::move(*document));
    else
        errors.push_back(std::move(document.error()));
    return folder;
}

} // namespace

Translation translate(CatalogueData &data, const std::filesystem::path &file)
{
    Translation translation;
    const CatalogueFolder folder = alone(file, translation.errors);
    if (folder.documents.empty())
        return translation;
    Faults faults;
    read(folder.documents.front(), data, translation, faults);
    for (Error &error : folder.located(faults))
        translation.errors.push_back(std::move(error));
    return translation;
}

Translation checkTranslation(const CatalogueData &data, const std::filesystem::path &file, const std::filesystem::path &schemas)
{
    CatalogueData copy = data;
    Translation translation;
    const CatalogueFolder folder = alone(file, translation.errors);
    if (folder.documents.empty())
        return translation;
    Faults faults;
    read(folder.documents.front(), copy, translation, faults);
    Faults bySchema;
    SchemaCheck(schemas).check(folder.documents.front(), 0, bySchema);
    const std::string name = schemaName(folder.documents.front().root());
    if (name != "text.schema.json")
        faults.add({0, "/$schema"},
            name.empty() ? "names no \"$schema\": text.schema.json is the one for texts" : inQuotes(name) + " is not the schema for texts");
    if (!translation.language.empty() && translation.language != file.stem().string())
        faults.add(
            {0, "/language"}, "is " + inQuotes(translation.language) + ", but the file is called " + inQuotes(file.filename().string()));
    for (Error &error : withoutRepeats(folder.located(faults), folder.located(bySchema)))
        translation.errors.push_back(std::move(error));
    sort(translation.errors);
    return translation;
}

std::vector<std::string> languagesIn(const std::filesystem::path &folder)
{
    std::vector<std::string> languages;
    std::error_code error;
    for (std::filesystem::directory_iterator entry(folder / "text", error); !error && entry != std::filesystem::directory_iterator();
         entry.increment(error)) {
        if (entry->path().extension() == ".json")
            languages.push_back(entry->path().stem().string());
    }
    std::sort(languages.begin(), languages.end());
    return languages;
}

std::filesystem::path translationPath(const std::filesystem::path &folder, const std::string &language)
{
    return folder / "text" / (language + ".json");
}

std::filesystem::path translationFile(const std::filesystem::path &folder, const std::string &language)
{
    if (isEnglish(language))
        return {};
    for (const std::string &name : {language, language.substr(0, language.find('-'))}) {
        std::filesystem::path file = translationPath(folder, name);
        std::error_code ignored;
        if (!name.empty() && name.find_first_of("/\\.") == std::string::npos && std::filesystem::exists(file, ignored))
            return file;
    }
    return {};
}

} // namespace unknot::catalogue
