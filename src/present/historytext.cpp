// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/historytext.h"

#include "present/errortext.h"
#include "present/naming.h"
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

ZoneHeat zoneHeat(const catalogue::Catalogue &catalogue, const std::vector<journal::JournalReader::ZoneDays> &days)
{
    ZoneHeat heat;
    int most = 0;
    for (const auto &zone : days)
        most = std::max(most, zone.days);
    heat.most = std::max(leastRampEnd, (most + 2) / 4 * 4 + 1);
    QStringList named;
    for (const auto &zone : days) {
        heat.shares.push_back({zone.zone, double(zone.days - 1) / (heat.most - 1)});
        const QString sentence = !named.isEmpty() ? HistoryWords::tr("%1: %2.")
            : zone.days == 1                      ? HistoryWords::tr("%1: %2 day.")
                                                  : HistoryWords::tr("%1: %2 days.");
        if (named.size() < mostNamed)
            named << sentence.arg(zoneName(catalogue, zone.zone)).arg(zone.days);
    }
    heat.words = named.join(u' ');
    return heat;
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

QString deletedSentence(const journal::SessionRecord &session)
{
    return HistoryWords::tr("%1, %2, was deleted.").arg(toQt(session.title), weekday(session.started));
}

QString sessionsUnreadable(const Error &error)
{
    return HistoryWords::tr("Your sessions can't be read from the journal: %1").arg(readingSentence(error));
}

} // namespace unknot::present
