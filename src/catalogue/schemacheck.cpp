// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/schemacheck.h"

#include "catalogue/cataloguefolder.h"
#include "catalogue/uniquelists.h"

#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <algorithm>
#include <array>
#include <exception>
#include <string_view>
#include <utility>

namespace unknot::catalogue
{

namespace
{

using Adapter = valijson::adapters::NlohmannJsonAdapter;

// valijson's context is "<root>", "[muscles]", "[0]", ...
std::string pointerOf(const std::vector<std::string> &context)
{
    std::string pointer;
    for (const std::string &step : context) {
        if (step.size() >= 2 && step.front() == '[' && step.back() == ']')
            pointer = pointerTo(pointer, std::string_view(step).substr(1, step.size() - 2));
    }
    return pointer;
}

// valijson tells every fault once more for each object around it.
bool isEcho(const std::string &description)
{
    constexpr std::array<std::string_view, 4> echoes{"Failed to validate item #", "Failed to validate against additional properties schema",
        "Failed to validate against schema associated with", "Failed to validate against child schema"};
    return std::any_of(echoes.begin(), echoes.end(), [&](std::string_view echo) { return description.starts_with(echo); });
}

std::string sentence(std::string description)
{
    while (!description.empty() && description.back() == '.')
        description.pop_back();
    return "against the schema: " + description;
}

void collect(valijson::ValidationResults &results, std::size_t number, Faults &faults)
{
    const std::size_t before = faults.count();
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        if (!isEcho(error.description))
            faults.add({number, pointerOf(error.context)}, sentence(error.description));
    }
    if (faults.count() == before)
        faults.add({number, pointerOf(error.context)}, sentence(error.description));
}

} // namespace

struct SchemaCheck::Known {
    explicit Known(const Json &json) : lists(json) { }

    UniqueLists lists;
    valijson::Schema schema;
};

SchemaCheck::SchemaCheck(std::filesystem::path folder) : m_folder(std::move(folder)) { }

SchemaCheck::~SchemaCheck() = default;

Result<SchemaCheck::SchemaPointer> SchemaCheck::load(const std::string &name) const
{
    const std::filesystem::path path = m_folder / name;
    const Result<JsonDocument> document = JsonDocument::read(path);
    if (!document)
        return tl::unexpected(document.error());
    auto known = std::make_shared<Known>(document->root());
    try {
        const Json schema = known->lists.others();
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(Adapter(schema), known->schema);
    } catch (const std::exception &exception) {
        return tl::unexpected(Error{Error::Kind::Invalid, std::string("is no sound schema: ") + exception.what(), path.string(), 0, {}});
    }
    return SchemaPointer(std::move(known));
}

void SchemaCheck::check(const JsonDocument &document, std::size_t number, Faults &faults)
{
    const std::string name = schemaName(document.root());
    if (name.empty())
        return; // the loader says so
    if (!m_schemas.contains(name))
        m_schemas.emplace(name, load(name));
    const Result<SchemaPointer> &schema = m_schemas.at(name);
    if (!schema) {
        faults.add({number, "/$schema"}, "the schema can't be used: " + toString(schema.error()));
        return;
    }
    try {
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (!validator.validate((*schema)->schema, Adapter(document.root()), &results))
            collect(results, number, faults);
        (*schema)->lists.check(document.root(), number, faults);
    } catch (const std::exception &exception) {
        faults.add({number, ""}, std::string("can't be held against its schema: ") + exception.what());
    }
}

} // namespace unknot::catalogue
