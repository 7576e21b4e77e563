// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pointtool.h"
#include "posture/reelshelf.h"

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

// The pictures of how a point is pressed, and of what with. Scenes and things are read when one is first asked for, and the
// pictures of each when they are: on a thread of their own, so that the window never waits. They are kept until the program ends.
class Postures : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    struct Drawn {
        std::string says; // of a scene with {side} and {other}
        posture::Reel reel; // of a scene with its frames, of the left side; of a thing its one picture, as that of pressing
    };

    // Of scenes and things, and of their pictures: those made with the program, and those made since (reelshelf.h).
    struct Folders {
        std::filesystem::path scenes, things, made, own;
    };

    explicit Postures(Folders folders, QObject *parent = nullptr);
    ~Postures() override; // waits for what is being made

    // Of that point pressed with that tool in that position. Null: there is none, or not yet; changed() tells when there may be.
    [[nodiscard]] const Drawn *find(const PointId &point, const catalogue::PointTool &with, posture::Sex sex);
    // Beside that part of an article, the first is 1. Null: as above.
    [[nodiscard]] const Drawn *findThing(const std::string &article, int part);
    void wait(); // until all that was asked for is there

Q_SIGNALS:
    void changed();

private:
    struct Known {
        std::vector<posture::Scene> scenes;
        std::vector<posture::Thing> things;
    };

    [[nodiscard]] bool isRead(); // or else begins to read
    [[nodiscard]] const Drawn *get(const std::string &says, posture::ReelWish wish);

    Folders m_folders;
    std::shared_ptr<const Known> m_known; // null: not read yet
    std::map<std::string, Drawn> m_drawn; // by the name of the reel
    std::set<std::string> m_asked;
    bool m_reads = false;
    QThreadPool m_pool;
};

} // namespace unknot::figure
