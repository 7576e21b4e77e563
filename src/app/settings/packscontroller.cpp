// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/packscontroller.h"

#include "practice/world.h"
#include "present/errortext.h"
#include "present/settingstext.h"
#include "present/text.h"

#include <algorithm>

namespace unknot::app
{

PacksController::PacksController(
    const practice::World &world, const std::filesystem::path &resources, const std::filesystem::path &dataFolder, QObject *parent)
    : QObject(parent), m_world(world), m_resources(resources), m_store(dataFolder / "packs")
{
}

QString PacksController::notUsed() const
{
    return present::packsNotUsed(m_world.packs);
}

QList<QString> PacksController::languages() const
{
    QStringList ids{QString()};
    for (const std::string &language : m_world.languages())
        ids << present::toQt(language);
    return ids;
}

int PacksController::languageIndex(const QString &language) const
{
    return int(std::max<qsizetype>(0, languages().indexOf(language)));
}

QString PacksController::languageAt(int index) const
{
    return languages().value(index);
}

QList<QString> PacksController::languageNames() const
{
    QStringList names;
    for (const QString &id : languages())
        names << present::languageName(id);
    return names;
}

bool PacksController::isTouched(const catalogue::Pack &pack) const
{
    return m_touched.contains(pack.folder.filename().string());
}

// As this start found it, or, where it has come or changed since, as it is now.
catalogue::Pack PacksController::found(const catalogue::PackFolder &folder) const
{
    const auto at
        = std::find_if(m_world.packs.begin(), m_world.packs.end(), [&](const auto &pack) { return pack.folder == folder.folder; });
    catalogue::Pack pack = at != m_world.packs.end() && !isTouched(*at)
        ? *at
        : catalogue::checkPack(folder.folder, m_resources / "catalogue", m_resources / "schema");
    pack.on = folder.on;
    return pack;
}

void PacksController::show(present::PacksText text)
{
    m_text = std::move(text);
    Q_EMIT changed();
}

void PacksController::refresh()
{
    QList<present::PackRow> rows;
    for (const auto &folder : m_store.list()) {
        const catalogue::Pack pack = found(folder);
        rows << present::packRow(pack, isTouched(pack));
    }
    m_rows.setRows(std::move(rows));
}

void PacksController::look(const QUrl &folder)
{
    cancel();
    present::PacksText text = m_text;
    const auto staged = m_store.stage(present::fromQt(folder.toLocalFile()));
    if (!staged) {
        text.message = present::folderSentence(staged.error());
        return show(std::move(text));
    }
    const catalogue::Pack pack = catalogue::checkPack(*staged, m_resources / "catalogue", m_resources / "schema");
    m_stagedId = pack.errors.empty() ? pack.info.id : std::string();
    text.preview = present::packPreview(pack, folder.toLocalFile());
    text.previewing = true;
    text.mayTakeIn = !m_stagedId.empty();
    show(std::move(text));
}

void PacksController::takeIn()
{
    if (m_stagedId.empty())
        return;
    const std::string id = m_stagedId;
    Status status = m_store.commit(id);
    if (status)
        status = m_store.setOn(id, true);
    cancel();
    done(status, id);
}

void PacksController::cancel()
{
    m_store.discard();
    m_stagedId.clear();
    show({{}, false, false, m_touched.empty() ? QString() : present::packsWaitForStart()});
}

void PacksController::setOn(const QString &id, bool on)
{
    done(m_store.setOn(present::fromQt(id), on), present::fromQt(id));
}

void PacksController::remove(const QString &id)
{
    done(m_store.remove(present::fromQt(id)), present::fromQt(id));
}

void PacksController::done(const Status &status, const std::string &id)
{
    if (status)
        m_touched.insert(id);
    refresh();
    present::PacksText text = m_text;
    text.message = status ? present::packsWaitForStart() : present::folderSentence(status.error());
    show(std::move(text));
}

} // namespace unknot::app
