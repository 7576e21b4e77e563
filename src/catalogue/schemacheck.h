// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalogue/fault.h"
#include "catalogue/jsondocument.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace unknot::catalogue
{

// Holds documents against the JSON Schemas (draft 7) of a folder; each schema is read once, when a
// document names it first. Much slower than reading them. One thread at a time.
class SchemaCheck
{
public:
    explicit SchemaCheck(std::filesystem::path folder);
    ~SchemaCheck();
    SchemaCheck(const SchemaCheck &) = delete;
    SchemaCheck &operator=(const SchemaCheck &) = delete;

    // Adds what the document does that the schema it names does not allow, or that the schema can't
    // be used.
    void check(const JsonDocument &document, std::size_t number, Faults &faults);

private:
    struct Known; // a schema as valijson has it, and its lists
    using SchemaPointer = std::shared_ptr<const Known>;

    [[nodiscard]] Result<SchemaPointer> load(const std::string &name) const;

    std::filesystem::path m_folder;
    std::map<std::string, Result<SchemaPointer>> m_schemas;
};

} // namespace unknot::catalogue
