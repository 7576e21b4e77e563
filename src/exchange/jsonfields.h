// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exchange/fault.h"
#include "journal/words.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace unknot::exchange
{

// What is wrong with a document, each with its JSON pointer; of very many the first.
class Faults
{
public:
    explicit Faults(std::string file) : m_file(std::move(file)) { }

    void add(const std::string &pointer, FaultCode code, const std::string &name = {});
    void addNumbers(const std::string &pointer, FaultCode code, std::int64_t least, std::int64_t most);
    [[nodiscard]] std::vector<Fault> take() { return std::move(m_faults); }
    [[nodiscard]] bool isEmpty() const { return m_faults.empty(); }

private:
    void add(Fault fault);

    std::string m_file;
    std::vector<Fault> m_faults;
};

// One object of a document, read strictly: each field by its name and of its type and range, and none that nobody
// asked for (finish). A fault is told, and something in its place returned, so that the next one is found too. Ranges are
// those of the journal (JournalReader). Refers to the JSON and to the faults.
class JsonFields
{
public:
    JsonFields(const nlohmann::json &object, std::string pointer, Faults &faults);

    [[nodiscard]] bool has(const char *key) const;
    [[nodiscard]] std::string pointerTo(const std::string &key) const;
    void fault(const std::string &key, FaultCode code, const std::string &name = {}) { m_faults.add(pointerTo(key), code, name); }
    void skip(const char *key) { m_asked.insert(key); } // whatever it is
    void finish(); // tells of fields that nobody asked for

    std::string text(const char *key); // may be empty
    std::string id(const char *key); // may not
    bool flag(const char *key);
    int number(const char *key, int least, int most);
    std::optional<int> numberOrNull(const char *key, int least, int most);
    Milliseconds duration(const char *key);
    std::optional<Milliseconds> durationOrNull(const char *key);
    WallTime moment(const char *key); // and its zone, beside it
    std::optional<WallTime> momentIfThere(const char *key);
    std::string wordOf(const char *key, bool (*isKnown)(std::string_view)); // journal/words.h

    template<class Enum>
    Enum word(const char *key)
    {
        Enum value{};
        if (const std::string said = text(key); !journal::fromWord(said, value))
            fault(key, FaultCode::NoWord, said);
        return value;
    }

    template<class Enum>
    std::optional<Enum> wordOrNull(const char *key)
    {
        m_asked.insert(key);
        return isNull(key) ? std::nullopt : std::optional(word<Enum>(key));
    }

    // Each of them an object, which read() is given.
    template<class Record>
    std::vector<Record> list(const char *key, Record (*read)(JsonFields &))
    {
        std::vector<Record> records;
        const nlohmann::json &array = arrayOf(key);
        for (std::size_t i = 0; i < array.size(); ++i) {
            JsonFields fields(array[i], pointerTo(key) + '/' + std::to_string(i), m_faults);
            records.push_back(read(fields));
            fields.finish();
        }
        return records;
    }
    // One of them.
    template<class Record>
    Record object(const char *key, Record (*read)(JsonFields &))
    {
        const nlohmann::json none = nlohmann::json::object();
        const nlohmann::json *there = find(key);
        JsonFields fields(there ? *there : none, pointerTo(key), m_faults);
        Record record = read(fields);
        fields.finish();
        return record;
    }
    std::vector<std::string> texts(const char *key);

private:
    [[nodiscard]] bool isNull(const char *key) const;
    const nlohmann::json *find(const char *key); // null: it is not there, which is told
    const nlohmann::json &arrayOf(const char *key);
    std::optional<std::int64_t> whole(const char *key, std::int64_t least, std::int64_t most, bool orNull);

    const nlohmann::json &m_json;
    std::string m_pointer;
    Faults &m_faults;
    std::set<std::string> m_asked;
};

} // namespace unknot::exchange
