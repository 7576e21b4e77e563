// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/selection.h"

#include <nlohmann/json.hpp>

#include <set>

namespace unknot::exchange
{

namespace
{

using Json = nlohmann::ordered_json;

// As a moment begins: days in that form are in the order of the calendar.
std::string textOf(std::chrono::local_days day)
{
    return toIso({std::chrono::sys_days{day.time_since_epoch()}, {}, {}}).substr(0, 10);
}

class Range
{
public:
    explicit Range(const Selection &selection)
    {
        if (selection.from)
            m_from = textOf(*selection.from);
        if (selection.to)
            m_to = textOf(*selection.to);
    }
    [[nodiscard]] bool has(const std::string &moment) const
    {
        const std::string day = moment.substr(0, 10);
        return (m_from.empty() || day >= m_from) && (m_to.empty() || day <= m_to);
    }

private:
    std::string m_from, m_to; // empty: no end there
};

template<class Keep>
void keepOnly(Json &list, const Keep &keep)
{
    Json kept = Json::array();
    for (Json &one : list) {
        if (keep(one))
            kept.push_back(std::move(one));
    }
    list = std::move(kept);
}

} // namespace

std::string selected(std::string document, const Selection &selection)
{
    if (selection.isEverything())
        return document;
    Json json = Json::parse(document);
    const Range range(selection);
    const auto inRange = [&range](const char *moment, bool wanted) {
        return [&range, moment, wanted](const Json &one) { return wanted && range.has(one.at(moment).get<std::string>()); };
    };
    keepOnly(json["sessions"], inRange("started", selection.sessions));
    keepOnly(json["entries"], inRange("about", selection.entries));
    if (json.contains("days"))
        keepOnly(json["days"], inRange("day", selection.entries));
    if (json.contains("weeklies"))
        keepOnly(json["weeklies"], inRange("at", selection.entries));
    if (json.contains("trials"))
        keepOnly(json["trials"], inRange("begun", selection.entries));
    if (json.contains("tags"))
        keepOnly(json["tags"], [&selection](const Json &) { return selection.entries; });
    keepOnly(json["screenings"], inRange("at", selection.answers));
    for (const char *list : {"health", "healthNos", "switchedOn"})
        keepOnly(json[list], [&selection](const Json &) { return selection.answers; });
    std::set<std::string> sessions;
    for (const Json &session : json["sessions"])
        sessions.insert(session.at("id").get<std::string>());
    keepOnly(json["nextDay"], [&sessions](const Json &one) { return sessions.contains(one.at("session").get<std::string>()); });
    return json.dump(1) + '\n';
}

} // namespace unknot::exchange
