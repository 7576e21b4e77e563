// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/nextdaytext.h"

#include "catalogue/zonekey.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/sessionscreen.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <set>

namespace unknot::present
{

namespace
{

struct NextDayWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::NextDayWords)
};

// "your left shoulder", where all that was pressed is in one part of the body; else empty.
QString partPressed(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session)
{
    std::vector<SidedZone> zones;
    std::set<std::string> parts;
    for (const journal::PointRecord &point : session.points) {
        const auto *zone = catalogue.zone({point.zone});
        if (!zone || point.holds.empty())
            continue;
        zones.push_back(catalogue::sided(*zone, point.side));
        parts.insert(zone->part);
    }
    return parts.size() == 1 ? yourParts(catalogue, zones) : QString();
}

NextDayText askedAboutSoreness(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session, const WallTime &now)
{
    NextDayText text;
    text.about = asked::About::Soreness;
    const auto day = session.started.day();
    text.title = now.day() - day <= std::chrono::days{1}
        ? NextDayWords::tr("After yesterday")
        : NextDayWords::tr("After %1").arg(interfaceLocale().dayName(toDate(day).dayOfWeek()));
    const QString part = partPressed(catalogue, session);
    text.question
        = part.isEmpty() ? NextDayWords::tr("Is any spot you pressed sore?") : NextDayWords::tr("Is %1 sore from pressing?").arg(part);
    return text;
}

NextDayText askedAboutBruise(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session)
{
    NextDayText text;
    text.about = asked::About::Bruise;
    text.title = NextDayWords::tr("Bruised from pressing");
    text.advice = NextDayWords::tr("Do not press there until the bruise has gone, then press more lightly. See a doctor if it swells, "
                                   "spreads or feels numb.");
    const QString part = partPressed(catalogue, session);
    text.question = part.isEmpty() ? NextDayWords::tr("Has the bruise gone?") : NextDayWords::tr("Has the bruise at %1 gone?").arg(part);
    return text;
}

NextDayText askedAboutPain(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session)
{
    NextDayText text;
    text.about = asked::About::Pain;
    text.title = NextDayWords::tr("How is it after pressing?");
    text.advice
        = NextDayWords::tr("Your session of %1 ended without this number. You need not give it: press Not now, and it is not asked again.")
              .arg(clockTime(session.started));
    text.question = painQuestion(catalogue, session.zones);
    return text;
}

// Not how it is now: that would be compared with the number before as if it had been said right after.
NextDayText askedAboutPainThen(const catalogue::Catalogue &catalogue, const journal::SessionRecord &session)
{
    NextDayText text = askedAboutPain(catalogue, session);
    text.title = NextDayWords::tr("How was it after pressing?");
    const QString places = yourParts(catalogue, session.zones);
    text.question = places.isEmpty() ? NextDayWords::tr("How much did it hurt right after, as you remember it?")
                                     : NextDayWords::tr("How much did %1 hurt right after, as you remember it?").arg(places);
    return text;
}

NextDayText toldOfSoreness(const catalogue::Limits &limits, const practice::NextDay &nextDay, const WallTime &now)
{
    NextDayText text;
    text.about = nextDay.session.id.empty() ? asked::About::Nothing : asked::About::SaidSore;
    text.title = NextDayWords::tr("Sore from pressing");
    text.advice = NextDayWords::tr("The muscles you pressed are left alone until %1, then begun lightly. See a doctor if it is still "
                                   "sore %2 after pressing.")
                      .arg(dayAndTime(nextDay.until, now), hourCount(limits.soreTooLong.count()));
    return text;
}

NextDayText toldThatAnswersCantBeRead()
{
    NextDayText text;
    text.title = NextDayWords::tr("After pressing");
    text.advice = NextDayWords::tr("What you said the day after can't be read from your journal, so nothing is pressed until it can be.");
    return text;
}

NextDayText textOf(const catalogue::Catalogue &catalogue, const practice::NextDay &nextDay, const WallTime &now)
{
    using Kind = practice::NextDay::Kind;
    switch (nextDay.kind) {
    case Kind::AskSore:
        return askedAboutSoreness(catalogue, nextDay.session, now);
    case Kind::AskPain:
        return askedAboutPain(catalogue, nextDay.session);
    case Kind::AskPainThen:
        return askedAboutPainThen(catalogue, nextDay.session);
    case Kind::AskBruise:
        return askedAboutBruise(catalogue, nextDay.session);
    case Kind::TellSore:
        return toldOfSoreness(catalogue.limits(), nextDay, now);
    case Kind::CantBeRead:
        return toldThatAnswersCantBeRead();
    case Kind::Nothing:
        break;
    }
    return {};
}

} // namespace

NextDayText nextDayText(const catalogue::Catalogue &catalogue, const practice::NextDay &nextDay, const WallTime &now)
{
    NextDayText text = textOf(catalogue, nextDay, now);
    text.session = toQt(nextDay.session.id);
    return text;
}

} // namespace unknot::present
