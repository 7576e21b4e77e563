// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/paintold.h"

#include "present/listing.h"
#include "present/naming.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using journal::Quality;
using practice::PainNote;
using When = PainNote::When;
using Places = std::vector<journal::EntryRecord::Place>;

struct PainTold {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PainTold)
};

QString faultOf(const PainNote &note, const TypedStart &typed, const WallTime &now)
{
    if (note.when() == When::Other && !dayTyped(typed.day))
        return dayRefused(typed.day);
    if (note.when() == When::Other && !timeTyped(typed.time))
        return PainTold::tr("Write the time like this: 18:42.");
    const auto fault = note.fault(now);
    if (!fault)
        return {};
    switch (*fault) {
    case PainNote::Fault::NoPlace:
        return PainTold::tr("Name a place that hurts.");
    case PainNote::Fault::NoNumber:
        return note.places().size() == 1 ? PainTold::tr("Choose a number.") : PainTold::tr("Choose a number for each place.");
    case PainNote::Fault::InTheFuture:
        break;
    }
    return PainTold::tr("That is later than now. Choose an earlier day or time.");
}

// The worst first; of two that hurt the same the one that was said first.
Places worstFirst(const journal::EntryRecord &entry)
{
    Places places = entry.places;
    std::stable_sort(places.begin(), places.end(), [](const auto &one, const auto &other) { return one.nrs > other.nrs; });
    return places;
}

QString titleOf(const catalogue::Catalogue &catalogue, const Places &places)
{
    if (places.empty())
        return {};
    QString first = zoneName(catalogue, places.front().zone);
    if (places.size() == 1)
        return first;
    const int more = int(places.size()) - 1;
    return more == 1 ? PainTold::tr("%1, and 1 more place").arg(first) : PainTold::tr("%1, and %n more places", nullptr, more).arg(first);
}

QString feltIn(const Places &places)
{
    QStringList words;
    for (const Quality quality : journal::allQualities) {
        if (std::any_of(
                places.begin(), places.end(), [quality](const auto &place) { return std::ranges::count(place.qualities, quality) > 0; }))
            words << qualityWord(quality);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace

QString qualityWord(Quality quality)
{
    switch (quality) {
    case Quality::Aching:
        return PainTold::tr("aching");
    case Quality::Tight:
        return PainTold::tr("tight");
    case Quality::Pulling:
        return PainTold::tr("pulling");
    case Quality::Cramping:
        return PainTold::tr("cramping");
    case Quality::Throbbing:
        return PainTold::tr("throbbing");
    case Quality::Stabbing:
        return PainTold::tr("stabbing");
    case Quality::Burning:
        return PainTold::tr("burning");
    case Quality::Electric:
        return PainTold::tr("electric");
    case Quality::Tingling:
        return PainTold::tr("tingling");
    case Quality::Numb:
        break;
    }
    return PainTold::tr("numb");
}

QString whenWord(When when)
{
    switch (when) {
    case When::Now:
        return PainTold::tr("Now");
    case When::ThisAfternoon:
        return PainTold::tr("This afternoon");
    case When::ThisMorning:
        return PainTold::tr("This morning");
    case When::LastNight:
        return PainTold::tr("Last night");
    case When::YesterdayEvening:
        return PainTold::tr("Yesterday evening");
    case When::YesterdayMorning:
        return PainTold::tr("Yesterday morning");
    case When::Other:
        break;
    }
    return PainTold::tr("Another time");
}

QString warningOf(const std::vector<PainNote::Place> &places)
{
    QStringList words;
    for (const Quality quality : journal::allQualities) {
        const bool isSaid
            = std::ranges::any_of(places, [quality](const auto &place) { return std::ranges::count(place.qualities, quality) > 0; });
        if (isSaid && practice::isWarning(quality))
            words << qualityWord(quality);
    }
    return words.isEmpty()
        ? QString()
        : PainTold::tr("%1: this may come from a nerve or from the skin, and is not for pressing. Read when to see someone, and how soon.")
              .arg(capitalised(joined(words)));
}

PainNoteText painNoteText(const PainNote &note, const TypedStart &typed, const std::optional<QString> &waits, const WallTime &now)
{
    PainNoteText text;
    text.open = true;
    text.isNew = note.isNew();
    text.id = toQt(note.id());
    text.placeCount = int(note.places().size());
    for (const Quality quality : journal::allQualities)
        text.qualities << qualityWord(quality);
    std::vector<When> whens = PainNote::offered(now);
    whens.push_back(When::Other);
    for (const When when : whens) {
        if (when == note.when())
            text.when = int(text.whens.size());
        text.whens << whenWord(when);
    }
    text.typed = note.when() == When::Other;
    text.day = typed.day;
    text.time = typed.time;
    text.dayWrong = text.typed && !dayTyped(typed.day);
    text.timeWrong = text.typed && !timeTyped(typed.time);
    text.note = toQt(note.note());
    text.warning = warningOf(note.places());
    text.fault = waits ? waitingWords(*waits) : faultOf(note, typed, now);
    text.begun = note.isBegun();
    text.canSave = !waits && text.fault.isEmpty() && note.isChanged();
    return text;
}

QList<PainPlaceRow> painPlaceRows(const catalogue::Catalogue &catalogue, const PainNote &note, std::size_t current)
{
    QList<PainPlaceRow> rows;
    for (const PainNote::Place &place : note.places()) {
        PainPlaceRow row;
        row.current = std::size_t(rows.size()) == current;
        row.key = zoneKey(place.zone);
        row.name = zoneName(catalogue, place.zone);
        row.nrs = place.nrs.value_or(-1);
        for (const Quality quality : place.qualities)
            row.felt << int(quality);
        rows << row;
    }
    return rows;
}

QString placesTold(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry)
{
    QStringList places;
    for (const auto &place : worstFirst(entry))
        places << PainTold::tr("%1: %2").arg(zoneName(catalogue, place.zone), QString::number(place.nrs));
    return places.join(QStringLiteral("; "));
}

QString savedSentence(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry, bool kept, const WallTime &now)
{
    const QString what = PainTold::tr("%1. %2.").arg(placesTold(catalogue, entry), dayAndTime(entry.about, now));
    return kept ? PainTold::tr("Saved: %1").arg(what) : PainTold::tr("Noted, and not kept, as agreed: %1").arg(what);
}

SessionRow entryRow(const catalogue::Catalogue &catalogue, const journal::EntryRecord &entry, const WallTime &now)
{
    const Places places = worstFirst(entry);
    SessionRow row;
    row.isPain = true;
    row.id = toQt(entry.id);
    row.title = titleOf(catalogue, places);
    row.when = dayAndTime(entry.about, now);
    row.shortWhen = PainTold::tr("%1, %2").arg(weekday(entry.about), clockTime(entry.about));
    const QString felt = feltIn(places);
    row.detail = felt.isEmpty() ? PainTold::tr("without a session") : felt;
    row.before = places.empty() ? -1 : places.front().nrs;
    row.words = PainTold::tr("pain");
    row.spoken = PainTold::tr("Pain noted: %1. %2").arg(placesTold(catalogue, entry), row.when);
    if (!felt.isEmpty())
        row.spoken = PainTold::tr("%1, %2").arg(row.spoken, felt);
    row.day = julianDay(entry.about.day());
    row.month = interfaceLocale().toString(toDate(entry.about.day()), QStringLiteral("MMMM yyyy"));
    return row;
}

} // namespace unknot::present
