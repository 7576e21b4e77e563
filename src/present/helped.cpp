// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/helped.h"

#include "base/nrs.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"
#include "present/waytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace unknot::present
{

namespace
{

using practice::Helped;

struct HelpedText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::HelpedText)
};

QString noise()
{
    return HelpedText::tr("within noise");
}

QString toolOf(const catalogue::Catalogue &catalogue, const std::string &tool)
{
    const auto *found = catalogue.tool({tool});
    return found ? toQt(found->label) : toQt(tool);
}

QString nameOf(const catalogue::Catalogue &catalogue, const practice::PressedPlace &of)
{
    if (!of.point.empty())
        return withSide(toQt(of.name), of.side);
    if (!of.tool.empty())
        return toolOf(catalogue, of.tool);
    if (of.side == Side::Middle || !of.way.empty())
        return recordedWay(catalogue, of.way);
    return of.side == Side::Left ? HelpedText::tr("Left, all points") : HelpedText::tr("Right, all points");
}

bool isAtTheNeck(const catalogue::Catalogue &catalogue, const SidedZone &sided)
{
    const auto *zone = catalogue.zone(sided.zone);
    return zone && zone->group == ZoneGroupId{"neck"};
}

bool isNoise(const Helped &helped)
{
    const int change = helped.changes.median.change();
    return change != 0 && std::abs(change) < leastNeckChange && 2 * helped.atTheNeck >= helped.changes.rated;
}

QString spreadOf(const Helped &helped)
{
    const auto &changes = helped.changes;
    if (!helped.isEnough())
        return {};
    if (isNoise(helped)) // then no share of it is clearly less
        return HelpedText::tr("Changes from %1 to %2").arg(signedChange(changes.least), signedChange(changes.most));
    return HelpedText::tr("Changes from %1 to %2, clearly less in %3 of %4")
        .arg(signedChange(changes.least), signedChange(changes.most), QString::number(changes.clearlyLess), QString::number(changes.rated));
}

QString dayAfterOf(const Helped &helped)
{
    if (helped.asked == 0)
        return {};
    return HelpedText::tr("Sore the day after: %1 of %2").arg(QString::number(helped.sore), QString::number(helped.asked));
}

HelpedRow rowFor(const catalogue::Catalogue &catalogue, const Helped &helped, QDate today)
{
    HelpedRow row;
    row.name = nameOf(catalogue, helped.of);
    row.label = toQt(helped.of.label);
    row.times = helped.times;
    row.last = shortDate(toDate(helped.last.day()), today);
    row.spread = spreadOf(helped);
    row.dayAfter = dayAfterOf(helped);
    if (helped.changes.rated == 0) {
        row.words = helped.tooMuch ? HelpedText::tr("too much") : HelpedText::tr("not rated");
        return row;
    }
    const practice::RatedPain &median = helped.changes.median;
    row.numbers = signedChange(median.change());
    row.more = painChange(median.before, median.after) == PainChange::More;
    if (row.more)
        row.words = shortChange(median.before, median.after);
    else if (!helped.isEnough())
        row.words = HelpedText::tr("too few to tell");
    else
        row.words = isNoise(helped) ? noise() : shortChange(median.before, median.after);
    return row;
}

} // namespace

QString signedChange(double change)
{
    if (change == 0)
        return QStringLiteral("0");
    return (change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + shortNumber(std::abs(change));
}

QString recordedWay(const catalogue::Catalogue &catalogue, const std::string &way)
{
    return way.empty() || catalogue.way({way}) ? wayName(catalogue, {way}) : toQt(way);
}

QList<HelpedRow> helpedRows(
    const catalogue::Catalogue &catalogue, const std::vector<practice::PressedSession> &sessions, Helped::By by, QDate today)
{
    QList<HelpedRow> rows;
    for (const Helped &one :
        practice::whatHelped(sessions, by, [&catalogue](const SidedZone &zone) { return isAtTheNeck(catalogue, zone); }))
        rows << rowFor(catalogue, one, today);
    return rows;
}

QString helpedNote(const QList<HelpedRow> &rows)
{
    if (std::ranges::none_of(rows, [](const HelpedRow &row) { return row.words == noise(); }))
        return {};
    return HelpedText::tr("Pain at the neck: a change of less than 4 is called noise. Numbers wobble that much by themselves there.");
}

} // namespace unknot::present
