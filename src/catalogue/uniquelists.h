// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/fault.h"
#include "catalogue/jsondocument.h"

#include <string>

namespace unknot::catalogue
{

// The lists of which a schema says "uniqueItems". valijson compares every entry with every other, which
// takes ten seconds for a pack of 3,000 points; here each entry is looked up among those before it.
//
// They are found along "properties", "additionalProperties", "items", "allOf" and "$ref" into the schema
// itself; an "anyOf" is not looked into.
class UniqueLists
{
public:
    explicit UniqueLists(Json schema) : m_schema(std::move(schema)) { }

    // The schema for others to hold a document against, without a word about unique items.
    [[nodiscard]] Json others() const;

    // Adds a fault for every entry that stands in its list already.
    void check(const Json &document, std::size_t number, Faults &faults) const;

private:
    struct Visit {
        std::size_t number;
        Faults &faults;
    };

    void visit(const Json &schema, const Json &value, const std::string &pointer, const Visit &to, int within = 0) const; // "allOf"s
    void visitObject(const Json &schema, const Json &value, const std::string &pointer, const Visit &to) const;
    void visitList(const Json &schema, const Json &value, const std::string &pointer, const Visit &to) const;
    [[nodiscard]] const Json &resolved(const Json &schema) const;

    Json m_schema;
};

} // namespace unknot::catalogue
