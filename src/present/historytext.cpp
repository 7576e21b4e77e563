// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historytext.h"

#include "practice/bysided.h"
#include "present/errortext.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/paintold.h"
#include "present/reasontext.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

constexpr int leastRampEnd = 9; // so that a few days do not look like many
constexpr qsizetype mostNamed = 3;

struct HistoryWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::HistoryWords)
};

} // namespace

std::vector<ZoneDays> zoneDays(const practice::PastSessions::Range &range)
{
    practice::BySided<std::vector<std::chrono::local_days>> days;
    for (const auto &session : range.counted) {
        for (const SidedZone &zone : session.zones)
            days.at(zone).push_back(session.started.day());
    }
    for (const auto &entry : range.entries) {
        if (!range.days.holds(entry.about))
            continue;
        for (const auto &place : entry.places) {
            if (practice::isSore(place))
                days.at(place.zone).push_back(entry.about.day());
        }
    }
    std::vector<ZoneDays> result;
    for (auto &[zone, on] : std::move(days).sorted()) {
        std::ranges::sort(on);
        result.push_back({{{zone.first}, zone.second}, int(std::ranges::unique(on).begin() - on.begin())});
    }
    std::stable_sort(result.begin(), result.end(), [](const ZoneDays &a, const ZoneDays &b) { return a.days > b.days; });
    return result;
}

ZoneHeat zoneHeat(const catalogue::Catalogue &catalogue, const std::vector<ZoneDays> &days, int atLeast)
{
    ZoneHeat heat;
    int most = atLeast;
    for (const auto &zone : days)
        most = std::max(most, zone.days);
    heat.most = std::max(leastRampEnd, (most + 2) / 4 * 4 + 1);
    QStringList named;
    for (const auto &zone : days) {
        heat.shares.push_back({zone.zone, double(zone.days - 1) / (heat.most - 1)});
        const QString count = named.isEmpty() ? dayCount(zone.days) : QString::number(zone.days);
        if (named.size() < mostNamed)
            named << HistoryWords::tr("%1: %2.").arg(zoneName(catalogue, zone.zone), count);
    }
    heat.words = named.join(u' ');
    return heat;
}

QString zonePainWords(const catalogue::Catalogue &catalogue, const std::vector<practice::ZonePain> &zones)
{
    QStringList words;
    for (const practice::ZonePain &zone : zones) {
        if (words.size() < mostNamed)
            words << HistoryWords::tr("%1: %2 to %3 (%4)")
                         .arg(zoneName(catalogue, zone.zone), oneDecimal(zone.before), oneDecimal(zone.after), sessionCount(zone.sessions));
    }
    return words.isEmpty()
        ? QString()
        : HistoryWords::tr("Mean pain at rest before and after sessions for a place. %1.").arg(words.join(QStringLiteral("; ")));
}

QString noGainLines(const catalogue::Catalogue &catalogue, const practice::PointRecords &records)
{
    QStringList lines;
    for (const auto &history : records.histories()) {
        const auto *point = catalogue.point({history.point});
        const auto *muscle = point ? catalogue.muscle(point->muscle) : nullptr;
        const auto found = records.noGain(history);
        if (muscle && found)
            lines
                << HistoryWords::tr("%1, %2: %3").arg(withSide(toQt(muscle->name), history.side), toQt(point->label), sentenceFor(*found));
    }
    return lines.join(u'\n');
}

QString takeBackSentence(const catalogue::Catalogue &catalogue, const practice::TakeBacks::TakeBack *last)
{
    if (!last)
        return {};
    const WallTime &at = last->entry ? last->entry->about : last->session.started;
    const QString title = last->entry ? HistoryWords::tr("Pain: %1").arg(placesTold(catalogue, *last->entry)) : toQt(last->session.title);
    const QString what = QStringLiteral("%1, %2, %3").arg(title, weekday(at), clockTime(at));
    switch (last->kind) {
    case practice::TakeBacks::Kind::Removed:
        return HistoryWords::tr("%1, was deleted.").arg(what);
    case practice::TakeBacks::Kind::Noted:
        return HistoryWords::tr("%1, was noted.").arg(what);
    case practice::TakeBacks::Kind::Corrected:
        break;
    }
    return HistoryWords::tr("%1, was corrected.").arg(what);
}

QString misdatedSentence(std::ptrdiff_t sessions)
{
    if (sessions == 0)
        return {};
    return sessions == 1
        ? HistoryWords::tr("1 session is dated after today: a clock was wrong. It is in the list alone until its day is corrected.")
        : HistoryWords::tr("%n sessions are dated after today: a clock was wrong. They are in the list alone until their day is corrected.",
            nullptr, int(sessions));
}

QString sessionsUnreadable(const Error &error)
{
    return HistoryWords::tr("Your sessions can't be read from the journal: %1").arg(readingSentence(error));
}

} // namespace unknot::present
