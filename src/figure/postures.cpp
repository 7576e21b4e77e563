// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/postures.h"

#include "posture/scenefolder.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::figure
{

Postures::Postures(Folders folders, QObject *parent) : QObject(parent), m_folders(std::move(folders))
{
    m_pool.setMaxThreadCount(1);
}

Postures::~Postures()
{
    m_pool.clear();
    m_pool.waitForDone();
}

const Postures::Drawn *Postures::find(const PointId &point, const catalogue::PointTool &with, posture::Sex sex)
{
    if (!isRead())
        return nullptr;
    const posture::Scene *scene = posture::sceneOf(m_known->scenes, point, with.tool, with.posture);
    return scene ? get(scene->says, posture::reelOf(*scene, sex)) : nullptr;
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
    return false;
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
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace unknot::figure
