// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pointtool.h"
#include "posture/draw.h"

#include <QObject>
#include <QThreadPool>
#include <QtQmlIntegration>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace unknot::figure
{

// The pictures of how a point is pressed. The scenes are read when one is first asked for, and each is drawn when it is: on
// a thread of their own, so that the window never waits. What is drawn is kept until the program ends.
class Postures : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    struct Drawn {
        std::string says; // with {side} and {other}
        std::map<posture::Moment, posture::Picture> moments; // of the left side
    };

    explicit Postures(std::filesystem::path folder, QObject *parent = nullptr); // of the scenes
    ~Postures() override; // waits for what is being drawn

    // Of that point pressed with that tool in that position. Null: there is none, or not yet; changed() tells when there may be.
    [[nodiscard]] const Drawn *find(const PointId &point, const catalogue::PointTool &with, posture::Sex sex);
    void wait(); // until all that was asked for is there

Q_SIGNALS:
    void changed();

private:
    using Key = std::pair<std::string, posture::Sex>; // the id of the scene
    using Scenes = std::vector<posture::Scene>;

    void readScenes();
    void draw(const posture::Scene &scene, posture::Sex sex);

    std::filesystem::path m_folder;
    std::shared_ptr<const Scenes> m_scenes; // null: not read yet
    std::map<Key, Drawn> m_drawn;
    std::set<Key> m_asked;
    bool m_reads = false;
    QThreadPool m_pool;
};

} // namespace unknot::figure
