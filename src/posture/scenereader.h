// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/jsonreader.h"
#include "posture/scene.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace unknot::posture
{

// Reads an object of a scene's file: what catalogue::JsonReader does, and places, directions and lists of whole numbers.
class SceneReader
{
public:
    SceneReader(const catalogue::Json &object, catalogue::DocumentPlace place, catalogue::Faults &faults)
        : m_object(object), m_reader(object, std::move(place), faults), m_faults(faults)
    {
    }

    [[nodiscard]] const catalogue::JsonReader &plain() const { return m_reader; }
    [[nodiscard]] const std::string &pointer() const { return m_reader.place().pointer; }
    [[nodiscard]] bool has(std::string_view key) const { return m_reader.has(key); }
    void fail(std::string_view key, std::string what) const { m_reader.fail(key, std::move(what)); }

    // These change `value` where the key is there and sound, and leave it where it is not there.
    void take(std::string_view key, int min, int max, double &value, double divisor = 1) const;
    void take(std::string_view key, bool &value) const;
    void take(std::string_view key, std::string &value) const;
    void take(std::string_view key, Vec &value) const;
    void take(std::string_view key, std::optional<Vec> &value) const;
    void take(std::string_view key, Place &value) const;
    // `frame`: of which a mere list of numbers is told.
    void take(std::string_view key, std::optional<Direction> &value, std::string_view frame) const;

    [[nodiscard]] std::optional<SceneReader> object(std::string_view key) const; // a fault where it is none
    // Of an object that may be there: each key with the object under it.
    void eachUnder(std::string_view key, const std::function<void(const std::string &, const SceneReader &)> &f) const;
    void eachIn(std::string_view key, const std::function<void(const SceneReader &)> &f) const; // of a list
    void eachPlace(std::string_view key, const std::function<void(Place, std::string)> &f) const; // with its pointer
    void eachVec(std::string_view key, const std::function<void(Vec)> &f) const;

private:
    [[nodiscard]] const catalogue::Json *listAt(
        std::string_view key, const char *what) const; // null: it is not there, or a fault that it is none
    [[nodiscard]] std::optional<Vec> vecAt(const catalogue::Json &value, const std::string &pointer) const;
    [[nodiscard]] std::optional<Place> placeAt(const catalogue::Json &value, const std::string &pointer) const;
    [[nodiscard]] std::optional<Place> placeIn(const SceneReader &reader) const;
    [[nodiscard]] std::optional<Place> named(Place::In in, std::string name, const std::string &pointer) const;
    void failAt(const std::string &pointer, std::string what) const { m_faults.add({m_reader.place().file, pointer}, std::move(what)); }
    [[nodiscard]] std::string pointerOf(std::string_view key) const { return catalogue::pointerTo(pointer(), key); }

    const catalogue::Json &m_object;
    catalogue::JsonReader m_reader;
    catalogue::Faults &m_faults;
};

// Reads a whole scene; what is wrong in it is told, and the rest is read.
Scene readScene(const catalogue::Json &root, std::size_t file, catalogue::Faults &faults);
void readCamera(const SceneReader &from, CameraForm &camera);
// Reads what an object says of a pose on top of what is known of it.
void readPose(const SceneReader &from, Pose &pose);

} // namespace unknot::posture
