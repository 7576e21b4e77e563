// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/postures.h"

#include "posture/packscenes.h"
#include "posture/scenefolder.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::figure
{

Postures::Postures(Folders folders, QObject *parent) : QObject(parent), m_folders(std::move(folders))
{
    m_pool.setMaxThreadCount(1);
    m_packPool.setMaxThreadCount(1);
}

Postures::~Postures()
{
    m_going.request_stop();
    for (QThreadPool *pool : {&m_pool, &m_packPool}) {
        pool->clear();
        pool->waitForDone();
    }
}

const Postures::Drawn *Postures::find(const PointId &point, const catalogue::PointTool &with, posture::Sex sex)
{
    if (!isRead())
        return nullptr;
    const posture::Scene *scene = sceneOf(point, with);
    return scene ? get(scene->says, posture::reelOf(*scene, sex)) : nullptr;
}

// The shipped ones first.
const posture::Scene *Postures::sceneOf(const PointId &point, const catalogue::PointTool &with) const
{
    const posture::Scene *scene = posture::sceneOf(m_known->scenes, point, with.tool, with.posture);
    for (auto pack = m_ofPacks.begin(); !scene && pack != m_ofPacks.end(); ++pack)
        scene = posture::sceneOf(**pack, point, with.tool, with.posture);
    return scene;
}

const Postures::Drawn *Postures::findThing(const std::string &article, int part)
{
    if (!isRead())
        return nullptr;
    const auto is = [&](const posture::Thing &thing) { return thing.article == article && thing.part == part; };
    const auto thing = std::ranges::find_if(m_known->things, is);
    return thing == m_known->things.end() ? nullptr : get(thing->says, posture::reelOf(*thing));
}

// A scene that can't be read is left out: what it shows is said in words, too.
bool Postures::isRead()
{
    if (m_known || std::exchange(m_reads, true))
        return m_known != nullptr;
    m_pool.start([this] {
        auto known = std::make_shared<const Known>(
            Known{posture::loadScenes(m_folders.scenes).value, posture::loadThings(m_folders.things).value});
        QMetaObject::invokeMethod(
            this,
            [this, known = std::move(known)] {
                m_known = known;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
    for (const auto &pack : m_folders.packs)
        readPack(pack, true);
    return false;
}

void Postures::readPack(const std::filesystem::path &pack, bool isUsed)
{
    m_looksAt.insert(pack);
    m_packPool.start([this, pack, isUsed] {
        auto read = std::make_shared<Loaded<std::vector<posture::Scene>>>(
            posture::loadPackScenes(pack, m_folders.resources, m_going.get_token()));
        QMetaObject::invokeMethod(
            this,
            [this, pack, isUsed, read] {
                m_faults[pack] = std::move(read->errors);
                if (isUsed)
                    m_ofPacks.push_back(std::make_shared<const std::vector<posture::Scene>>(std::move(read->value)));
                Q_EMIT faultsFound();
                if (isUsed)
                    Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

Errors Postures::faultsOf(const std::filesystem::path &pack)
{
    (void)isRead(); // then those that are used are looked at once
    if (!m_looksAt.contains(pack) && !m_folders.resources.empty())
        readPack(pack, false);
    const auto found = m_faults.find(pack);
    return found == m_faults.end() ? Errors() : found->second;
}

void Postures::lookAgain()
{
    m_looksAt.clear();
    m_faults.clear();
}

const Postures::Drawn *Postures::get(const std::string &says, posture::ReelWish wish)
{
    const auto drawn = m_drawn.find(wish.name);
    if (drawn != m_drawn.end())
        return &drawn->second;
    if (!m_asked.insert(wish.name).second)
        return nullptr;
    // Scenes and things stay as they are, and where they are, as long as this does.
    m_pool.start([this, &says, wish = std::move(wish)] {
        auto got = posture::ReelShelf{m_folders.made, m_folders.own}.get(wish);
        for (const Error &error : got.errors)
            qWarning("unknot: a picture of how to press had to be made: %s", toString(error).c_str());
        auto made = std::make_shared<Drawn>(Drawn{says, std::move(got.value)});
        QMetaObject::invokeMethod(
            this,
            [this, name = wish.name, made] {
                m_drawn.emplace(name, std::move(*made));
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
    return nullptr;
}

void Postures::wait()
{
    m_packPool.waitForDone();
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace unknot::figure
