// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pointtool.h"
#include "posture/reelshelf.h"

#include <QObject>
#include <QThreadPool>
#include <QtQmlIntegration>

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>
#include <utility>
#include <vector>

namespace unknot::figure
{

// The pictures of how a point is pressed, and of what with. Scenes and things are read when one is first asked for, then those
// of packs are read and checked, and the pictures of each are got when they are asked for: on a thread of their own, packs on
// another, so that neither the window waits nor what is shipped. They are kept until the program ends.
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
        std::filesystem::path resources = {}; // what packs are held against; empty: none is looked at
        std::vector<std::filesystem::path> packs = {}; // those that are used
    };

    explicit Postures(Folders folders, QObject *parent = nullptr);
    ~Postures() override; // waits for the one that is being made

    // Of that point pressed with that tool in that position. Null: there is none, or not yet; changed() tells when there may be.
    [[nodiscard]] const Drawn *find(const PointId &point, const catalogue::PointTool &with, posture::Sex sex);
    // Beside that part of an article, the first is 1. Null: as above.
    [[nodiscard]] const Drawn *findThing(const std::string &article, int part);
    // What is wrong with the scenes of a pack, used or not. Empty: nothing, or not looked at yet; faultsFound() tells.
    [[nodiscard]] Errors faultsOf(const std::filesystem::path &pack);
    void lookAgain(); // other things are in folders of packs; what is shown stays
    void wait(); // until all that was asked for is there

Q_SIGNALS:
    void changed();
    void faultsFound();

private:
    struct Known {
        std::vector<posture::Scene> scenes;
        std::vector<posture::Thing> things;
    };

    [[nodiscard]] bool isRead(); // or else begins to read
    void readPack(const std::filesystem::path &pack, bool isUsed);
    [[nodiscard]] const posture::Scene *sceneOf(const PointId &point, const catalogue::PointTool &with) const;
    [[nodiscard]] const Drawn *get(const std::string &says, posture::ReelWish wish);

    Folders m_folders;
    std::shared_ptr<const Known> m_known; // null: not read yet
    std::vector<std::shared_ptr<const std::vector<posture::Scene>>> m_ofPacks; // in their order
    std::map<std::filesystem::path, Errors> m_faults; // of packs
    std::set<std::filesystem::path> m_looksAt;
    std::map<std::string, Drawn> m_drawn; // by the name of the reel
    std::set<std::string> m_asked;
    bool m_reads = false;
    std::stop_source m_going;
    QThreadPool m_pool, m_packPool;
};

} // namespace unknot::figure
