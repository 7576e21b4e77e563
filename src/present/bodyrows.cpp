// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodyrows.h"

#include "present/candidatetext.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct BodyRowText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::BodyRowText)
};

matching::Match signOf(finder::Match match)
{
    switch (match) {
    case finder::Match::Usual:
        return matching::Match::Usual;
    case finder::Match::Sometimes:
    case finder::Match::LiesThere:
        return matching::Match::Sometimes;
    case finder::Match::None:
        break;
    }
    return matching::Match::None;
}

void sayLast(CandidateRow &row, const std::optional<journal::LastOutcome> &last, const std::optional<finder::OwnRecord> &record)
{
    if (last && last->before && last->after) {
        row.lastNumbers = BodyRowText::tr("%1 to %2").arg(*last->before).arg(*last->after);
        row.lastWords = BodyRowText::tr("last time.");
    } else {
        row.lastWords = last ? BodyRowText::tr("Tried, not rated.") : BodyRowText::tr("Not tried yet.");
    }
    const QString words = record ? shortRecordWords(*record) : QString();
    if (!words.isEmpty())
        row.lastWords += u' ' + words;
}

QString spoken(const CandidateRow &row)
{
    const QString rest = row.why + u' ' + row.lastNumbers + u' ' + row.lastWords;
    const QString said = row.matches.size() == 1 ? BodyRowText::tr("%1, %2, covers the area. %3").arg(row.name, row.sideName, rest)
                                                 : BodyRowText::tr("%1, %2, %3 of %n areas. %4", nullptr, int(row.matches.size()))
                                                       .arg(row.name, row.sideName, QString::number(row.covered), rest);
    return said.simplified();
}

CandidateRow candidateRow(
    const catalogue::Catalogue &catalogue, const practice::Offer &offer, const std::optional<journal::LastOutcome> &last)
{
    const finder::MuscleCandidate &candidate = offer.candidate;
    const catalogue::Muscle *muscle = catalogue.muscle(candidate.muscle);
    CandidateRow row;
    row.muscle = toQt(candidate.muscle.value);
    row.side = sideKey(candidate.side);
    row.sideName = sideWord(candidate.side);
    row.name = toQt(muscle ? muscle->name : candidate.muscle.value);
    row.latin = toQt(muscle ? muscle->latin : std::string());
    for (const finder::Match match : candidate.matches)
        row.matches << signOf(match);
    row.covered = candidate.covered;
    QStringList reasons = reasonsOf(catalogue, candidate, offer.byHabit);
    if (offer.lightStart && offer.lightStart->why != practice::LightStart::Why::ElsewhereToday) // that is said of all
        reasons << sentenceFor(*offer.lightStart);
    row.reason = reasons.join(u' ');
    if (const auto blocked = offer.blocked())
        row.blocked = sentenceFor(catalogue, *blocked);
    sayLast(row, last, candidate.record);
    return row;
}

void sayWhy(CandidateRow &row, const practice::Offer &offer, const QString &above)
{
    if (offer.keepsItsPlace()) {
        row.why = (row.reason + u' ' + row.blocked).trimmed();
    } else if (row.blocked == above) {
        row.why = BodyRowText::tr("Not offered, for the same reason.");
    } else {
        row.why = row.blocked;
        row.answer = answerBehind(*offer.blocked());
    }
}

} // namespace

QList<ChipRow> chipRows(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked)
{
    QList<ChipRow> rows;
    for (const SidedZone &zone : marked)
        rows.push_back({zoneKey(zone), zoneName(catalogue, zone)});
    return rows;
}

QList<CandidateRow> candidateRows(const catalogue::Catalogue &catalogue, const std::vector<practice::Offer> &offers, const LastOf &last)
{
    QList<CandidateRow> rows;
    for (const practice::Offer &offer : offers) {
        CandidateRow row = candidateRow(catalogue, offer, last(offer.candidate.muscle, offer.candidate.side));
        sayWhy(row, offer, rows.isEmpty() ? QString() : rows.back().blocked);
        row.spoken = spoken(row);
        rows << row;
    }
    return rows;
}

QString markedSaid(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones, bool marked)
{
    constexpr std::size_t named = 3; // more can't be taken in at a glance
    if (zones.size() > named)
        return marked ? BodyRowText::tr("%n places marked", nullptr, int(zones.size()))
                      : BodyRowText::tr("%n places no longer marked", nullptr, int(zones.size()));
    QStringList names;
    for (const SidedZone &zone : zones)
        names << zoneAsSaid(catalogue, zone);
    return (marked ? BodyRowText::tr("%1: marked") : BodyRowText::tr("%1: no longer marked")).arg(joined(names));
}

} // namespace unknot::present
