// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/uniquelists.h"

#include <functional>
#include <unordered_map>

namespace unknot::catalogue
{

namespace
{

constexpr auto unique = "uniqueItems";
// References and "allOf" inside each other, for one value: a schema may lead round in a ring, and then
// says nothing more.
constexpr int deepest = 8;

struct HashOf {
    std::size_t operator()(const Json *value) const { return std::hash<Json>()(*value); }
};
struct SameAs {
    bool operator()(const Json *a, const Json *b) const { return *a == *b; }
};

void strip(Json &schema)
{
    if (schema.is_object())
        schema.erase(unique);
    for (Json &part : schema)
        if (part.is_structured())
            strip(part);
}

const Json *partOf(const Json &schema, const char *key)
{
    const auto found = schema.find(key);
    return found == schema.end() ? nullptr : &*found;
}

void checkList(const Json &list, const std::string &pointer, std::size_t number, Faults &faults)
{
    std::unordered_map<const Json *, std::size_t, HashOf, SameAs> seen;
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto [before, isNew] = seen.try_emplace(&list[i], i);
        if (!isNew)
            faults.add(
                {number, pointerTo(pointer, i)}, "against the schema: stands in the list already, at " + std::to_string(before->second));
    }
}

} // namespace

Json UniqueLists::others() const
{
    Json schema = m_schema;
    strip(schema);
    return schema;
}

void UniqueLists::check(const Json &document, std::size_t number, Faults &faults) const
{
    visit(m_schema, document, {}, {number, faults});
}

const Json &UniqueLists::resolved(const Json &schema) const
{
    static const Json nothing = Json::object();
    const Json *at = &schema;
    for (int steps = 0; steps < deepest; ++steps) {
        const Json *reference = at->is_object() ? partOf(*at, "$ref") : nullptr;
        if (reference == nullptr)
            return at->is_object() ? *at : nothing;
        const std::string address = reference->is_string() ? reference->get<std::string>() : std::string();
        if (!address.starts_with("#/"))
            return nothing;
        const Json::json_pointer pointer(address.substr(1));
        if (!m_schema.contains(pointer))
            return nothing;
        at = &m_schema[pointer];
    }
    return nothing;
}

void UniqueLists::visit(const Json &schema, const Json &value, const std::string &pointer, const Visit &to, int within) const
{
    const Json &rules = resolved(schema);
    const Json *all = within < deepest ? partOf(rules, "allOf") : nullptr;
    for (std::size_t i = 0; all != nullptr && all->is_array() && i < all->size(); ++i)
        visit((*all)[i], value, pointer, to, within + 1);
    if (value.is_object())
        visitObject(rules, value, pointer, to);
    else if (value.is_array())
        visitList(rules, value, pointer, to);
}

void UniqueLists::visitObject(const Json &schema, const Json &value, const std::string &pointer, const Visit &to) const
{
    const Json *named = partOf(schema, "properties");
    const Json *others = partOf(schema, "additionalProperties");
    for (const auto &[key, part] : value.items()) {
        const Json *rules = named != nullptr && named->is_object() && named->contains(key) ? partOf(*named, key.c_str()) : others;
        if (rules != nullptr && part.is_structured())
            visit(*rules, part, pointerTo(pointer, key), to);
    }
}

void UniqueLists::visitList(const Json &schema, const Json &value, const std::string &pointer, const Visit &to) const
{
    if (const Json *rule = partOf(schema, unique); rule != nullptr && *rule == true)
        checkList(value, pointer, to.number, to.faults);
    const Json *items = partOf(schema, "items");
    for (std::size_t i = 0; items != nullptr && i < value.size(); ++i) {
        if (value[i].is_structured())
            visit(*items, value[i], pointerTo(pointer, i), to);
    }
}

} // namespace unknot::catalogue
