// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/search.h"

#include "app/words.h"
#include "app/world.h"
#include "finder/wordsearch.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace unknot::app
{

namespace
{

using finder::Found;

struct Entry {
    SearchRow row;
    bool paired = true;
};

// "left shoulder": the side is taken out of the words, which name no side themselves.
std::optional<Side> takeSide(QStringList &words)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const auto isIt = [side](const QString &word) { return word.compare(words::side(side), Qt::CaseInsensitive) == 0; };
        if (words.size() > 1 && words.removeIf(isIt) > 0)
            return side;
    }
    return std::nullopt;
}

Entry entryFor(const catalogue::Catalogue &catalogue, const Found &found)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("search", text); };
    const catalogue::CatalogueData &data = catalogue.all();
    switch (found.kind) {
    case Found::Kind::Complaint: {
        const catalogue::Complaint &complaint = data.complaints[found.index];
        return {{QStringLiteral("complaint"), words::of(complaint.id.value), words::of(complaint.label), tr("Complaint")}};
    }
    case Found::Kind::Zone: {
        const catalogue::Zone &zone = data.zones[found.index];
        return {{QStringLiteral("zone"), words::of(zone.id.value), words::of(zone.label), tr("Area")}, zone.paired};
    }
    case Found::Kind::Muscle: {
        const catalogue::Muscle &muscle = data.muscles[found.index];
        return {{QStringLiteral("muscle"), words::of(muscle.id.value), words::of(muscle.name), words::of(muscle.latin)}};
    }
    case Found::Kind::Point:
        break;
    }
    const catalogue::Point &point = data.points[found.index];
    const catalogue::Muscle *muscle = catalogue.muscle(point.muscle);
    return {{QStringLiteral("point"), words::of(point.id.value), words::of(point.label), words::of(muscle ? muscle->name : std::string())}};
}

} // namespace

QList<SearchRow> search(const World &world, const QString &typed, int most)
{
    QStringList asked = typed.split(u' ', Qt::SkipEmptyParts);
    const auto wanted = takeSide(asked);
    QList<SearchRow> rows;
    for (const Found &found : world.wordSearch().find(words::plain(asked.join(u' ')), std::size_t(most))) {
        const Entry entry = entryFor(world.catalogue, found);
        for (const Side side : {Side::Left, Side::Right}) {
            SearchRow row = entry.row;
            if (entry.paired && wanted && side != *wanted)
                continue;
            if (entry.paired) {
                row.key += u':' + QString::fromUtf8(toString(side).data());
                row.title = words::sided(row.title, side);
            } else if (side == Side::Right) {
                continue;
            }
            rows.push_back(row);
        }
    }
    return rows.first(std::min<qsizetype>(rows.size(), most));
}

} // namespace unknot::app
