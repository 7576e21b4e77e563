// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/searchrows.h"

#include "catalogue/zonekey.h"
#include "practice/world.h"
#include "present/naming.h"
#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace unknot::present
{

namespace
{

using finder::Found;

struct SearchRowText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::SearchRowText)
};

struct Entry {
    SearchRow row;
    bool paired = true;
};

// "left shoulder": the side is taken out of the words, which name no side themselves.
std::optional<Side> takeSide(QStringList &words)
{
    for (const Side side : {Side::Left, Side::Right}) {
        const auto isIt = [side](const QString &word) { return word.compare(sideWord(side), Qt::CaseInsensitive) == 0; };
        if (words.size() > 1 && words.removeIf(isIt) > 0)
            return side;
    }
    return std::nullopt;
}

// What to do stands in the row itself: nobody in need of it should have to open anything first.
SearchRow warningRow(const catalogue::Catalogue &catalogue, const catalogue::RedFlag &flag)
{
    QStringList said;
    if (const catalogue::Action *action = catalogue.action(flag.urgency))
        said << toQt(action->title) + u'.';
    for (const std::string &more : {flag.care, flag.why}) {
        if (!more.empty())
            said << toQt(more);
    }
    SearchRow row{Found::Kind::Warning, toQt(flag.id), Side::Middle, toQt(flag.title), said.join(u' ')};
    if (std::ranges::find(catalogue.all().questions, flag.id, &catalogue::Question::flag) != catalogue.all().questions.end())
        row.flag = row.id;
    return row;
}

Entry entryFor(const catalogue::Catalogue &catalogue, const Found &found)
{
    const catalogue::CatalogueData &data = catalogue.all();
    switch (found.kind) {
    case Found::Kind::Warning:
        return {warningRow(catalogue, data.redFlags[found.index]), false};
    case Found::Kind::Article: {
        const catalogue::Article &article = data.articles[found.index];
        return {{Found::Kind::Article, toQt(article.id), Side::Middle, toQt(article.label), toQt(article.intro)}, false};
    }
    case Found::Kind::Complaint: {
        const catalogue::Complaint &complaint = data.complaints[found.index];
        return {{Found::Kind::Complaint, toQt(complaint.id.value), Side::Middle, toQt(complaint.label), SearchRowText::tr("Complaint")}};
    }
    case Found::Kind::Zone: {
        const catalogue::Zone &zone = data.zones[found.index];
        return {{Found::Kind::Zone, toQt(zone.id.value), Side::Middle, toQt(zone.label), SearchRowText::tr("Area")}, zone.paired};
    }
    case Found::Kind::Muscle: {
        const catalogue::Muscle &muscle = data.muscles[found.index];
        return {{Found::Kind::Muscle, toQt(muscle.id.value), Side::Middle, toQt(muscle.name), toQt(muscle.latin)}};
    }
    case Found::Kind::Point:
        break;
    }
    const catalogue::Point &point = data.points[found.index];
    const catalogue::Muscle *muscle = catalogue.muscle(point.muscle);
    return {{Found::Kind::Point, toQt(point.id.value), Side::Middle, toQt(point.label), toQt(muscle ? muscle->name : std::string())}};
}

} // namespace

QList<SearchRow> searchRows(const practice::World &world, const QString &typed, int most)
{
    QStringList asked = typed.split(u' ', Qt::SkipEmptyParts);
    const auto wanted = takeSide(asked);
    QList<SearchRow> rows;
    for (const Found &found : world.wordSearch().find(fromQt(asked.join(u' ')), std::size_t(most))) {
        Entry entry = entryFor(world.catalogue, found);
        entry.row.asksSide = entry.paired && !wanted;
        if (entry.paired && wanted) {
            entry.row.side = *wanted;
            entry.row.title = withSide(entry.row.title, *wanted);
        }
        rows.push_back(std::move(entry.row));
    }
    return rows;
}

QStringList placesLike(const practice::World &world, const QString &typed)
{
    constexpr int all = 1000;
    constexpr int most = 8;
    QStringList keys;
    for (const SearchRow &row : searchRows(world, typed, all)) {
        if (row.kind != finder::Found::Kind::Zone)
            continue;
        const auto *zone = world.catalogue.zone({fromQt(row.id)});
        for (const SidedZone &place : row.asksSide ? catalogue::everySide(*zone) : std::vector{catalogue::sided(*zone, row.side)})
            keys << zoneKey(place);
    }
    return keys.mid(0, most);
}

} // namespace unknot::present
