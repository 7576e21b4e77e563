// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/packscontroller.h"

#include "practice/world.h"
#include "present/errortext.h"
#include "present/listing.h"
#include "present/text.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace unknot::app
{

namespace
{

constexpr qsizetype mostLines = 40;

QString kind(catalogue::PackChange::What what)
{
    using What = catalogue::PackChange::What;
    switch (what) {
    case What::Muscle:
        return PacksController::tr("Muscle: %1");
    case What::Point:
        return PacksController::tr("Point: %1");
    case What::Zone:
        return PacksController::tr("Words of the zone: %1");
    case What::Routine:
        return PacksController::tr("Routine: %1");
    case What::Source:
        return PacksController::tr("Source: %1");
    case What::Texts:
        return PacksController::tr("Texts in another language: %1");
    }
    return {};
}

// What a key of a point or zone is to a reader.
QString field(const std::string &key)
{
    const QHash<QString, QString> names{{"label", PacksController::tr("name")}, {"find", PacksController::tr("how to find it")},
        {"sign", PacksController::tr("the sign")}, {"press", PacksController::tr("what to press with")},
        {"stayOff", PacksController::tr("what to stay off")}, {"usually", PacksController::tr("where it is usually felt")},
        {"sometimes", PacksController::tr("where it is sometimes felt")}, {"eitherSide", PacksController::tr("where either side counts")},
        {"selfTreatment", PacksController::tr("whether to press it oneself")}, {"defaultOn", PacksController::tr("offered from the start")},
        {"pressureCap", PacksController::tr("the most pressure")}, {"holdCapSeconds", PacksController::tr("the longest hold")},
        {"openQuestion", PacksController::tr("what is still open")}, {"felt", PacksController::tr("where it is felt")},
        {"part", PacksController::tr("the part of the body")}, {"words", PacksController::tr("words to search by")}};
    const QString name = present::toQt(key);
    return names.value(name, name);
}

QString line(const catalogue::PackChange &change)
{
    const QString text = kind(change.what).arg(present::toQt(change.label));
    QStringList fields;
    for (const std::string &key : change.fields)
        fields << field(key);
    return fields.isEmpty() ? text : PacksController::tr("%1 (%2)").arg(text, fields.join(PacksController::tr(", ")));
}

QString cut(QStringList lines)
{
    if (const qsizetype more = lines.size() - mostLines; more > 0)
        lines = lines.first(mostLines) << PacksController::tr("and %1 more").arg(more);
    return lines.join(u'\n');
}

QString stateOf(const catalogue::Pack &pack)
{
    if (!pack.on)
        return PacksController::tr("Off.");
    if (pack.errors.empty())
        return PacksController::tr("In use.");
    return pack.errors.size() == 1 ? PacksController::tr("Not used: something is wrong with it.")
                                   : PacksController::tr("Not used: %1 things are wrong with it.").arg(pack.errors.size());
}

} // namespace

PacksController::PacksController(
    const practice::World &world, const std::filesystem::path &resources, const std::filesystem::path &dataFolder, QObject *parent)
    : QObject(parent), m_world(world), m_resources(resources), m_store(dataFolder / "packs")
{
}

QString PacksController::notUsed() const
{
    QStringList names;
    for (const auto &pack : m_world.packs) {
        if (pack.on && !pack.errors.empty())
            names << present::toQt(pack.info.name.empty() ? pack.folder.filename().string() : pack.info.name);
    }
    if (names.isEmpty())
        return {};
    return names.size() == 1
        ? tr("The pack %1 has a fault and is not used. Everything else is. Settings, Packs says what is wrong.").arg(names.front())
        : tr("The packs %1 have faults and are not used. Everything else is. Settings, Packs says what is wrong.")
              .arg(present::joined(names));
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

// Each in its own words, as one who can't read the others needs it.
QList<QString> PacksController::languageNames() const
{
    QStringList names;
    for (const QString &id : languages()) {
        const QString own = id == u"en" ? QStringLiteral("English") : present::capitalised(QLocale(id).nativeLanguageName());
        names << (id.isEmpty() ? tr("System") : own.isEmpty() ? id : own);
    }
    return names;
}

PackRow PacksController::rowFor(const catalogue::Pack &pack) const
{
    PackRow row;
    row.id = present::toQt(pack.folder.filename().string());
    row.name = present::toQt(pack.info.name.empty() ? pack.folder.filename().string() : pack.info.name);
    if (!pack.info.id.empty())
        row.origin = tr("Version %1 of %2, by %3. Licence: %4.")
                         .arg(present::toQt(pack.info.version), present::toQt(pack.info.date), present::toQt(pack.info.author),
                             present::toQt(pack.info.license));
    row.description = present::toQt(pack.info.description);
    row.on = pack.on;
    row.state = m_touched.contains(pack.folder.filename().string()) ? tr("%1 From the next start on.").arg(stateOf(pack)) : stateOf(pack);
    QStringList adds;
    QStringList changes;
    for (const auto &change : pack.changes)
        (change.adds ? adds : changes) << line(change);
    row.adds = cut(adds);
    row.changes = cut(changes);
    QStringList problems;
    for (const Error &error : pack.errors)
        problems << present::toQt(toString(error));
    row.problems = cut(problems);
    return row;
}

// As this start found it, or, where it has come or changed since, as it is now.
catalogue::Pack PacksController::found(const catalogue::PackFolder &folder) const
{
    const auto at
        = std::find_if(m_world.packs.begin(), m_world.packs.end(), [&](const auto &pack) { return pack.folder == folder.folder; });
    catalogue::Pack pack = at != m_world.packs.end() && !m_touched.contains(folder.folder.filename().string())
        ? *at
        : catalogue::checkPack(folder.folder, m_resources / "catalogue", m_resources / "schema");
    pack.on = folder.on;
    return pack;
}

void PacksController::refresh()
{
    QList<PackRow> rows;
    for (const auto &folder : m_store.list())
        rows << rowFor(found(folder));
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

void PacksController::look(const QUrl &folder)
{
    cancel();
    const auto staged = m_store.stage(present::fromQt(folder.toLocalFile()));
    if (!staged) {
        m_message = present::folderSentence(staged.error());
    } else {
        const catalogue::Pack pack = catalogue::checkPack(*staged, m_resources / "catalogue", m_resources / "schema");
        m_preview = rowFor(pack);
        // The faults are in the person's own folder, not in the copy of it.
        m_preview.problems.replace(present::toQt(staged->string()), folder.toLocalFile());
        if (pack.info.name.empty())
            m_preview.name = folder.fileName();
        m_stagedId = pack.errors.empty() ? pack.info.id : std::string();
    }
    Q_EMIT changed();
}

void PacksController::takeIn()
{
    if (!mayTakeIn())
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
    m_preview = {};
    m_message.clear();
    Q_EMIT changed();
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
    m_message = status ? QString() : present::folderSentence(status.error());
    if (status)
        m_touched.insert(id);
    refresh();
}

} // namespace unknot::app
