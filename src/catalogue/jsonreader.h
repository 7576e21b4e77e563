// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/fault.h"
#include "catalogue/jsondocument.h"

#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot::catalogue
{

// Reads one JSON object. What is missing or of the wrong form is noted with its place, and reading
// goes on with an empty value, so that one pass finds every fault.
class JsonReader
{
public:
    // `object` has to be an object and to outlive the reader, as has `faults`.
    JsonReader(const Json &object, DocumentPlace place, Faults &faults);

    // Nothing was found wrong in it since this reader was made.
    [[nodiscard]] bool sound() const { return m_faults.count() == m_before; }
    [[nodiscard]] const DocumentPlace &place() const { return m_place; }
    [[nodiscard]] DocumentPlace place(std::string_view key) const;
    void fail(std::string what) const { m_faults.add(m_place, std::move(what)); }
    void fail(std::string_view key, std::string what) const { m_faults.add(place(key), std::move(what)); }

    [[nodiscard]] bool has(std::string_view key) const { return m_object.contains(key); }
    // Names the keys that may stand here; any other is a fault.
    void only(std::initializer_list<std::string_view> keys) const;

    [[nodiscard]] std::string id(std::string_view key = "id") const;
    [[nodiscard]] std::string text(std::string_view key) const; // has to be there and to say something
    [[nodiscard]] std::string textIfAny(std::string_view key) const;
    [[nodiscard]] int number(std::string_view key, int min, int max, int otherwise = 0) const;
    [[nodiscard]] bool flag(std::string_view key) const; // has to be there
    [[nodiscard]] bool flagIfAny(std::string_view key) const; // false where it is not
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const; // empty where it is not

    // Calls f with each text of a list and its place; not at all where there is no list.
    void eachText(std::string_view key, const std::function<void(std::string, DocumentPlace)> &f) const;

    template<class E>
    [[nodiscard]] E oneOf(std::string_view key, std::initializer_list<std::pair<std::string_view, E>> words, E otherwise) const
    {
        return oneOf<E>(key, std::span(words.begin(), words.size()), otherwise);
    }

    template<class E>
    [[nodiscard]] E oneOf(std::string_view key, std::span<const std::pair<std::string_view, E>> words, E otherwise) const
    {
        const std::string word = text(key);
        for (const auto &[name, value] : words) {
            if (word == name)
                return value;
        }
        if (!word.empty())
            fail(key, inQuotes(word) + " is not one of the words that may stand here");
        return otherwise;
    }

    // The object under a key; nothing, and a fault, where there is none.
    [[nodiscard]] std::optional<JsonReader> object(std::string_view key) const;

    // Calls f with a reader for each object of a list that has to be there.
    template<class F>
    void each(std::string_view key, F f) const
    {
        const Json *list = listAt(key);
        for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
            DocumentPlace at{m_place.file, pointerTo(place(key).pointer, i)};
            if ((*list)[i].is_object())
                f(JsonReader((*list)[i], std::move(at), m_faults));
            else
                m_faults.add(std::move(at), "has to be an object");
        }
    }

    [[nodiscard]] std::vector<std::string> keys() const;

private:
    [[nodiscard]] const Json *valueAt(std::string_view key) const; // null and a fault where missing
    [[nodiscard]] const Json *listAt(std::string_view key) const;

    const Json &m_object;
    DocumentPlace m_place;
    Faults &m_faults;
    std::size_t m_before;
};

} // namespace unknot::catalogue
