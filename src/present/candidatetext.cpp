// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/candidatetext.h"

#include "present/listing.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace unknot::present
{

namespace
{

using finder::Match;

struct CandidateText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::CandidateText)
};

// ---- the zones

QString felt(const catalogue::Catalogue &catalogue, const finder::MetZone &met)
{
    const catalogue::Zone *zone = catalogue.zone(met.zone);
    const QString where = toQt(zone ? zone->felt : met.zone.value);
    return met.acrossSides ? CandidateText::tr("%1 on either side").arg(where) : where;
}

QStringList feltAt(const catalogue::Catalogue &catalogue, const std::vector<finder::MetZone> &met, Match match)
{
    QStringList places;
    for (const finder::MetZone &zone : met) {
        if (zone.match == match)
            places << felt(catalogue, zone);
    }
    return places;
}

bool liesInOne(const std::vector<finder::MetZone> &met)
{
    return std::any_of(
        met.begin(), met.end(), [](const finder::MetZone &zone) { return zone.match == Match::LiesThere || zone.liesThere; });
}

QString feltLine(const QStringList &usually, const QStringList &sometimes)
{
    if (usually.isEmpty())
        return CandidateText::tr("Sometimes felt %1.").arg(joined(sometimes));
    return sometimes.isEmpty() ? CandidateText::tr("Usually felt %1.").arg(joined(usually))
                               : CandidateText::tr("Usually felt %1, sometimes %2.").arg(joined(usually), joined(sometimes));
}

// ---- the record

QString share(int part, int all)
{
    return CandidateText::tr("%1 of %2").arg(part).arg(all);
}

// Of several sessions what is typical, which is the median.
QString changeOf(const finder::OwnRecord &record)
{
    const int size = std::abs(record.medianChange);
    if (record.medianChange == 0)
        return record.rated == 1 ? CandidateText::tr("pain did not change") : CandidateText::tr("pain typically did not change");
    if (record.medianChange < 0)
        return (record.rated == 1 ? CandidateText::tr("pain fell by %1") : CandidateText::tr("pain typically fell by %1")).arg(size);
    return (record.rated == 1 ? CandidateText::tr("pain rose by %1") : CandidateText::tr("pain typically rose by %1")).arg(size);
}

QString painWords(const finder::OwnRecord &record)
{
    QStringList parts{changeOf(record)};
    if (record.rated > 1 && record.eased > 0)
        parts << (record.medianChange < 0 ? CandidateText::tr("clearly in %1") : CandidateText::tr("clearly less in %1"))
                     .arg(share(record.eased, record.rated));
    if (record.rated > 1 && record.worsened > 0)
        parts << (record.medianChange > 0 ? CandidateText::tr("by 2 or more in %1") : CandidateText::tr("up by 2 or more in %1"))
                     .arg(share(record.worsened, record.rated));
    return parts.join(CandidateText::tr(", "));
}

QString acheWords(const finder::OwnRecord &record)
{
    if (record.asked == 1)
        return record.ached == 1 ? CandidateText::tr("It brought on your ache.") : CandidateText::tr("It did not bring on your ache.");
    return CandidateText::tr("It brought on your ache %1 of %n times.", nullptr, record.asked).arg(record.ached);
}

QString onceRated(const finder::OwnRecord &record)
{
    return record.eased == 1   ? CandidateText::tr("clearly less once")
        : record.worsened == 1 ? CandidateText::tr("more pain once")
                               : CandidateText::tr("no clear change once");
}

QString often(const journal::PointHistory::Total &total)
{
    return CandidateText::tr("%1, %2 in all").arg(timeCount(total.sessions), duration(total.pressed));
}

} // namespace

QStringList reasonsOf(const catalogue::Catalogue &catalogue, const finder::MuscleCandidate &candidate, bool byHabit)
{
    QStringList sentences;
    const QStringList usually = feltAt(catalogue, candidate.met, Match::Usual);
    const QStringList sometimes = feltAt(catalogue, candidate.met, Match::Sometimes);
    if (!usually.isEmpty() || !sometimes.isEmpty())
        sentences << feltLine(usually, sometimes);
    if (liesInOne(candidate.met))
        sentences << CandidateText::tr("It lies where you marked.");
    if (byHabit)
        sentences << CandidateText::tr("By tradition often tried first for this place.");
    return sentences;
}

QString recordWords(const finder::OwnRecord &record)
{
    QStringList sentences;
    if (record.pressed > 0 && record.rated > 0)
        sentences << CandidateText::tr("You pressed this %1; %2.").arg(timeCount(record.pressed), painWords(record));
    else if (record.pressed > 0)
        sentences << CandidateText::tr("You pressed this %1.").arg(timeCount(record.pressed));
    if (record.asked > 0)
        sentences << acheWords(record);
    return sentences.join(u' ');
}

QString recordTold(const journal::PointHistory &history, const WallTime &now)
{
    const practice::PressedLately lately = practice::pressedLately(history, now);
    QString text = recordWords(practice::recordOf(history));
    if (lately.today.sessions > 0)
        text += u' ' + CandidateText::tr("Today: %1.").arg(often(lately.today));
    if (lately.week.sessions > lately.today.sessions)
        text += u' ' + CandidateText::tr("In the last 7 days: %1.").arg(often(lately.week));
    return text;
}

QString shortRecordWords(const finder::OwnRecord &record)
{
    QStringList parts;
    if (record.rated == 1)
        parts << onceRated(record);
    if (record.rated > 1)
        parts << CandidateText::tr("clearly less %1 of %n times", nullptr, record.rated).arg(record.eased);
    if (record.rated > 1 && record.worsened > 0)
        parts << CandidateText::tr("more pain %1").arg(share(record.worsened, record.rated));
    if (record.asked == 1)
        parts << (record.ached == 1 ? CandidateText::tr("ache brought on") : CandidateText::tr("ache not brought on"));
    if (record.asked > 1)
        parts << CandidateText::tr("ache brought on %1").arg(share(record.ached, record.asked));
    return parts.isEmpty() ? QString() : CandidateText::tr("%1.").arg(capitalised(parts.join(CandidateText::tr(", "))));
}

} // namespace unknot::present
