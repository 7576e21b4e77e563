// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/packrows.h"

#include "present/datafault.h"
#include "present/listing.h"
#include "present/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

namespace unknot::present
{

namespace
{

constexpr qsizetype mostLines = 40;

struct PackWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PackWords)
};

QString kind(catalogue::PackChange::What what)
{
    using What = catalogue::PackChange::What;
    switch (what) {
    case What::Muscle:
        return PackWords::tr("Muscle: %1");
    case What::Point:
        return PackWords::tr("Point: %1");
    case What::Zone:
        return PackWords::tr("Words of the zone: %1");
    case What::Routine:
        return PackWords::tr("Routine: %1");
    case What::Source:
        return PackWords::tr("Source: %1");
    case What::Texts:
        return PackWords::tr("Texts in another language: %1");
    }
    return {};
}

// What a key of a point or zone is to a reader.
QString field(const std::string &key)
{
    const QHash<QString, QString> names{{"label", PackWords::tr("name")}, {"find", PackWords::tr("how to find it")},
        {"sign", PackWords::tr("the sign")}, {"press", PackWords::tr("what to press with")}, {"stayOff", PackWords::tr("what to stay off")},
        {"usually", PackWords::tr("where it is usually felt")}, {"sometimes", PackWords::tr("where it is sometimes felt")},
        {"eitherSide", PackWords::tr("where either side counts")}, {"selfTreatment", PackWords::tr("whether to press it oneself")},
        {"defaultOn", PackWords::tr("offered from the start")}, {"pressureCap", PackWords::tr("the most pressure")},
        {"holdCapSeconds", PackWords::tr("the longest hold")}, {"openQuestion", PackWords::tr("what is still open")},
        {"felt", PackWords::tr("where it is felt")}, {"part", PackWords::tr("the part of the body")},
        {"words", PackWords::tr("words to search by")}};
    const QString name = toQt(key);
    return names.value(name, name);
}

QString line(const catalogue::PackChange &change)
{
    const QString text = kind(change.what).arg(toQt(change.label));
    if (!change.points.empty()) {
        QStringList points;
        for (const std::string &point : change.points)
            points << toQt(point);
        return PackWords::tr("%1: %2").arg(text, points.join(PackWords::tr("; ", "between the points of a routine")));
    }
    QStringList fields;
    for (const std::string &key : change.fields)
        fields << field(key);
    return fields.isEmpty() ? text : PackWords::tr("%1 (%2)").arg(text, fields.join(PackWords::tr(", ")));
}

QString cut(QStringList lines)
{
    if (const qsizetype more = lines.size() - mostLines; more > 0)
        lines = lines.first(mostLines) << PackWords::tr("and %1 more").arg(more);
    return lines.join(u'\n');
}

QString stateOf(const catalogue::Pack &pack, const Errors &ofPictures)
{
    if (!pack.on)
        return PackWords::tr("Off.");
    if (pack.errors.empty() && !ofPictures.empty())
        return PackWords::tr("In use, but for pictures in which something is wrong.");
    if (pack.errors.empty())
        return PackWords::tr("In use.");
    return pack.errors.size() == 1 ? PackWords::tr("Not used: something is wrong with it.")
                                   : PackWords::tr("Not used: %n things are wrong with it.", nullptr, int(pack.errors.size()));
}

QString folderName(const catalogue::Pack &pack)
{
    return toQt(pack.folder.filename().string());
}

QString nameOf(const catalogue::Pack &pack)
{
    return pack.info.name.empty() ? folderName(pack) : toQt(pack.info.name);
}

void addContents(PackRow &row, const catalogue::Pack &pack, const Errors &ofPictures)
{
    QStringList adds, changes;
    for (const auto &change : pack.changes)
        (change.adds ? adds : changes) << line(change);
    Errors errors = pack.errors;
    errors.insert(errors.end(), ofPictures.begin(), ofPictures.end());
    row.adds = cut(adds);
    row.changes = cut(changes);
    if (!errors.empty())
        row.problems = dataFaults(errors, mostLines) + u'\n' + whatCheckSays(toQt(pack.folder.string()));
}

} // namespace

PackRow packRow(const catalogue::Pack &pack, bool fromNextStart, const Errors &ofPictures)
{
    PackRow row;
    row.id = folderName(pack);
    row.name = nameOf(pack);
    const auto &info = pack.info;
    if (!info.id.empty())
        row.origin = PackWords::tr("Version %1 of %2, by %3. Licence: %4.")
                         .arg(toQt(info.version), toQt(info.date), toQt(info.author), toQt(info.license));
    row.description = toQt(info.description);
    row.on = pack.on;
    row.state
        = fromNextStart ? PackWords::tr("%1 This holds from the next start on.").arg(stateOf(pack, ofPictures)) : stateOf(pack, ofPictures);
    addContents(row, pack, ofPictures);
    return row;
}

PackRow packPreview(const catalogue::Pack &pack, const QString &ownFolder, const Errors &ofPictures)
{
    PackRow row = packRow(pack, false, ofPictures);
    row.problems.replace(toQt(pack.folder.string()), ownFolder);
    if (pack.info.name.empty())
        row.name = QDir(ownFolder).dirName();
    return row;
}

QString packsNotUsed(const std::vector<catalogue::Pack> &packs)
{
    QStringList names;
    for (const auto &pack : packs) {
        if (pack.on && !pack.errors.empty())
            names << nameOf(pack);
    }
    if (names.isEmpty())
        return {};
    return names.size() == 1
        ? PackWords::tr("The pack %1 has a fault and is not used. Everything else is. Settings, Packs says what is wrong.")
              .arg(names.front())
        : PackWords::tr("The packs %1 have faults and are not used. Everything else is. Settings, Packs says what is wrong.")
              .arg(joined(names));
}

QString packsWaitForStart()
{
    return PackWords::tr("What has changed here holds from the next start of Unknot on.");
}

} // namespace unknot::present
