// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/postures.h"

#include "posture/scenefolder.h"

#include <QCoreApplication>

namespace unknot::figure
{

Postures::Postures(std::filesystem::path folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
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
    if (!m_scenes) {
        readScenes();
        return nullptr;
    }
    const posture::Scene *scene = posture::sceneOf(*m_scenes, point, with.tool, with.posture);
    if (!scene)
        return nullptr;
    const auto drawn = m_drawn.find({scene->id, sex});
    if (drawn == m_drawn.end())
        draw(*scene, sex);
    return drawn == m_drawn.end() ? nullptr : &drawn->second;
}

// A scene that can't be read is left out: what it shows is said in words, too.
void Postures::readScenes()
{
    if (std::exchange(m_reads, true))
        return;
    m_pool.start([this] {
        auto scenes = std::make_shared<const Scenes>(posture::loadScenes(m_folder).value);
        QMetaObject::invokeMethod(
            this,
            [this, scenes = std::move(scenes)] {
                m_scenes = scenes;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

void Postures::draw(const posture::Scene &scene, posture::Sex sex)
{
    const Key key{scene.id, sex};
    if (!m_asked.insert(key).second)
        return;
    // The scenes stay as they are, and where they are, as long as this does.
    m_pool.start([this, key, scenes = m_scenes, &scene] {
        auto drawn = std::make_shared<Drawn>(Drawn{scene.says, posture::draw(scene, key.second)});
        QMetaObject::invokeMethod(
            this,
            [this, key, drawn] {
                m_drawn.emplace(key, std::move(*drawn));
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    });
}

void Postures::wait()
{
    m_pool.waitForDone();
    QCoreApplication::sendPostedEvents(this);
}

} // namespace unknot::figure
