// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "posture/scenereader.h"

#include "posture/body.h"
#include "posture/spots.h"

#include <array>
#include <utility>

namespace unknot::posture
{

namespace
{

using catalogue::inQuotes;
using catalogue::Json;

constexpr int farthest = 3000; // units: no picture needs more

bool isPartName(const std::string &name)
{
    static const Body standing{Figure{}};
    return standing.surface(name) != nullptr;
}

bool isToolName(const std::string &name)
{
    return name == "ball" || name == "roller" || name == "hook";
}

// Why nothing is called so; empty: something is.
std::string faultOf(Place::In in, const std::string &name)
{
    switch (in) {
    case Place::In::Frame:
        return isFrameName(name) ? "" : inQuotes(name) + " is no part that has a frame";
    case Place::In::Spot:
        return isSpotName(name) ? "" : inQuotes(name) + " is no spot of the body; it ends in -left or -right";
    case Place::In::Tool:
        return isToolName(name) ? "" : inQuotes(name) + " is no tool: ball, roller or hook";
    case Place::In::Top:
        return isPartName(name) ? "" : inQuotes(name) + " is no part of the body";
    case Place::In::Room:
        break;
    }
    return {};
}

} // namespace

void SceneReader::take(std::string_view key, int min, int max, double &value, double divisor) const
{
    if (has(key))
        value = m_reader.number(key, min, max, min) / divisor;
}

void SceneReader::take(std::string_view key, bool &value) const
{
    if (has(key))
        value = m_reader.flag(key);
}

void SceneReader::take(std::string_view key, std::string &value) const
{
    if (has(key))
        value = m_reader.text(key);
}

std::optional<Vec> SceneReader::vecAt(const Json &value, const std::string &pointer) const
{
    std::array<double, 3> numbers{};
    bool isSound = value.is_array() && value.size() == numbers.size();
    for (std::size_t i = 0; isSound && i < numbers.size(); ++i) {
        isSound = value[i].is_number_integer() && value[i] >= -farthest && value[i] <= farthest;
        numbers[i] = isSound ? value[i].get<int>() : 0;
    }
    if (isSound)
        return Vec{numbers[0], numbers[1], numbers[2]};
    failAt(pointer, "has to be three whole numbers from -" + std::to_string(farthest) + " to " + std::to_string(farthest));
    return std::nullopt;
}

std::optional<Place> SceneReader::named(Place::In in, std::string name, const std::string &pointer) const
{
    if (std::string fault = faultOf(in, name); !fault.empty()) {
        failAt(pointer, std::move(fault));
        return std::nullopt;
    }
    Place place;
    place.in = in;
    place.name = std::move(name);
    return place;
}

std::optional<Place> SceneReader::placeIn(const SceneReader &reader) const
{
    std::optional<Place> place;
    for (const auto &[key, in] : {std::pair{"spot", Place::In::Spot}, {"on", Place::In::Tool}, {"top", Place::In::Top}}) {
        if (reader.has(key) && reader.m_object[key].is_string())
            place = named(in, reader.m_object[key].get<std::string>(), reader.pointerOf(key));
    }
    if (place) {
        reader.take("percent", 0, 100, place->share, 100);
        reader.take("out", -100, 300, place->out);
        reader.take("add", place->offset);
        reader.plain().only({"spot", "on", "top", "percent", "out", "add"});
        return place;
    }
    for (const auto &[key, value] : reader.m_object.items()) {
        if (!isFrameName(key))
            continue;
        if (const auto offset = vecAt(value, reader.pointerOf(key))) {
            place = named(Place::In::Frame, key, reader.pointer());
            place->offset = *offset;
        }
        return place;
    }
    failAt(reader.pointer(), "says no place: a spot, a point of a tool (on), the top of a part, or a frame with three numbers");
    return std::nullopt;
}

std::optional<Place> SceneReader::placeAt(const Json &value, const std::string &pointer) const
{
    if (value.is_string())
        return named(Place::In::Spot, value.get<std::string>(), pointer);
    if (value.is_object())
        return placeIn(SceneReader(value, {m_reader.place().file, pointer}, m_faults));
    const std::optional<Vec> at = vecAt(value, pointer);
    if (!at)
        return std::nullopt;
    Place place;
    place.offset = *at;
    return place;
}

void SceneReader::take(std::string_view key, Vec &value) const
{
    if (has(key))
        value = vecAt(m_object[std::string(key)], pointerOf(key)).value_or(value);
}

void SceneReader::take(std::string_view key, std::optional<Vec> &value) const
{
    if (Vec read; has(key)) {
        take(key, read);
        value = read;
    }
}

void SceneReader::take(std::string_view key, Place &value) const
{
    if (has(key))
        value = placeAt(m_object[std::string(key)], pointerOf(key)).value_or(value);
}

void SceneReader::take(std::string_view key, std::optional<Direction> &value, std::string_view frame) const
{
    if (!has(key))
        return;
    const Json &said = m_object[std::string(key)];
    const bool isInRoom = said.is_object() && said.size() == 1 && said.contains("room");
    const auto way = isInRoom ? vecAt(said["room"], pointerOf(key) + "/room") : vecAt(said, pointerOf(key));
    if (way && length(*way) > 0)
        value = Direction{isInRoom ? std::string() : std::string(frame), *way};
    else if (way)
        fail(key, "points nowhere");
}

std::optional<SceneReader> SceneReader::object(std::string_view key) const
{
    if (!has(key))
        return std::nullopt;
    const Json &value = m_object[std::string(key)];
    if (value.is_object())
        return SceneReader(value, m_reader.place(key), m_faults);
    fail(key, "has to be an object");
    return std::nullopt;
}

void SceneReader::eachUnder(std::string_view key, const std::function<void(const std::string &, const SceneReader &)> &f) const
{
    const std::optional<SceneReader> objects = object(key);
    if (!objects)
        return;
    for (const std::string &name : objects->plain().keys()) {
        if (const auto each = objects->object(name))
            f(name, *each);
    }
}

const Json *SceneReader::listAt(std::string_view key, const char *what) const
{
    if (!has(key))
        return nullptr;
    const Json &list = m_object[std::string(key)];
    if (list.is_array())
        return &list;
    fail(key, what);
    return nullptr;
}

void SceneReader::eachIn(std::string_view key, const std::function<void(const SceneReader &)> &f) const
{
    const Json *list = listAt(key, "has to be a list");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        const std::string at = catalogue::pointerTo(pointerOf(key), i);
        if ((*list)[i].is_object())
            f(SceneReader((*list)[i], {m_reader.place().file, at}, m_faults));
        else
            failAt(at, "has to be an object");
    }
}

void SceneReader::eachPlace(std::string_view key, const std::function<void(Place, std::string)> &f) const
{
    const Json *list = listAt(key, "has to be a list of places");
    for (std::size_t i = 0; list != nullptr && i < list->size(); ++i) {
        std::string at = catalogue::pointerTo(pointerOf(key), i);
        if (auto place = placeAt((*list)[i], at))
            f(std::move(*place), std::move(at));
    }
}

void SceneReader::eachVec(std::string_view key, const std::function<void(Vec)> &f) const
{
    if (!has(key))
        return;
    const Json &list = m_object[std::string(key)];
    if (!list.is_array())
        return fail(key, "has to be a list");
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (const auto at = vecAt(list[i], catalogue::pointerTo(pointerOf(key), i)))
            f(*at);
    }
}

} // namespace unknot::posture
