// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/sessiondetail.h"

#include "base/nrs.h"
#include "practice/nextday.h"
#include "present/listing.h"
#include "present/paintext.h"
#include "present/pressrows.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

using Kind = journal::RatingRecord::Kind;
using Moment = journal::RatingRecord::Moment;

constexpr int severePain = 8; // at rest: whom to see is said first (ours)

struct DetailWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::DetailWords)
};

int pressedPoints(const journal::SessionRecord &session)
{
    return int(std::count_if(session.points.begin(), session.points.end(), [](const auto &point) { return !point.holds.empty(); }));
}

// How long those were held nobody knows.
int holdsCutOff(const journal::SessionRecord &session)
{
    std::ptrdiff_t cutOff = 0;
    for (const auto &point : session.points)
        cutOff += std::ranges::count_if(point.holds, [](const auto &hold) { return !hold.pressed; });
    return int(cutOff);
}

QString whenOf(const journal::SessionRecord &session, const WallTime &now)
{
    const bool wasSatThrough = session.ended && session.state != journal::SessionState::Abandoned;
    const QString sitting = sittingWords(wasSatThrough ? session.ended->utc - session.started.utc : Milliseconds{0});
    Milliseconds pressed{0};
    for (const auto &point : session.points)
        pressed += point.pressed();
    const QString extents = capitalised(extent(pressedPoints(session), pressed));
    QString when = DetailWords::tr("%1. %2.").arg(dayAndTime(session.started, now), extents);
    if (const int cutOff = holdsCutOff(session); cutOff > 0)
        when = (cutOff == 1 ? DetailWords::tr("%1 One hold was cut off and counts whole: it may have been less.")
                            : DetailWords::tr("%1 %n holds were cut off and count whole: it may have been less.", nullptr, cutOff))
                   .arg(when);
    return sitting.isEmpty() || pressedPoints(session) == 0 ? when
                                                            : DetailWords::tr("%1 With questions, search and rests %2.").arg(when, sitting);
}

int tooMuchPoints(const journal::SessionRecord &session)
{
    return int(std::count_if(session.points.begin(), session.points.end(), [](const auto &point) { return point.wasTooMuch(); }));
}

bool isAfter(const journal::RatingRecord &rating)
{
    return rating.moment == Moment::After;
}

// The journal calls completed what came to the end of its pressing. "Done" is said of one with nothing left out:
// no point, and not the questions afterwards, and nothing that was too much; who rather did not say has answered them.
QString completedWords(const journal::SessionRecord &session)
{
    const auto pressed = pressedPoints(session), planned = int(session.points.size());
    const bool isRated = std::any_of(session.ratings.begin(), session.ratings.end(), isAfter);
    if (pressed == 0)
        return DetailWords::tr("nothing pressed");
    if (pressed == planned && tooMuchPoints(session) > 0)
        return DetailWords::tr("ended early");
    if (pressed < planned)
        return isRated ? DetailWords::tr("%1 of %n points pressed", nullptr, planned).arg(pressed)
                       : DetailWords::tr("%1 of %n points pressed, not rated after", nullptr, planned).arg(pressed);
    return isRated ? DetailWords::tr("done") : DetailWords::tr("pressed, not rated after");
}

QString endingOf(const journal::SessionRecord &session)
{
    const auto isLeftOut = [](const auto &point) { return point.end == "skipped" || point.end == "nothing-found"; };
    const bool allLeftOut = !session.points.empty() && std::all_of(session.points.begin(), session.points.end(), isLeftOut);
    const bool pressed = pressedPoints(session) > 0;
    // A stop that was cut off in its questions is gone on with to their end.
    const bool wasStopped = pressed && session.state == journal::SessionState::Completed
        && std::ranges::any_of(session.points, [](const auto &point) { return point.end == "stopped"; });
    const QString ending = endingWords(wasStopped ? journal::SessionState::Stopped : session.state, pressed, allLeftOut);
    return ending.isEmpty() ? completedWords(session) : ending;
}

void addRatings(SessionDetail &detail, const journal::SessionRecord &session)
{
    const auto rating = [&session](Kind kind, Moment moment) { return session.rating(kind, moment).value_or(-1); };
    detail.before = rating(Kind::AtRest, Moment::Before);
    detail.after = rating(Kind::AtRest, Moment::After);
    detail.moveBefore = rating(Kind::OnMovement, Moment::Before);
    detail.moveAfter = rating(Kind::OnMovement, Moment::After);
    const auto last = std::find_if(session.ratings.rbegin(), session.ratings.rend(),
        [](const auto &one) { return one.kind == Kind::AtRest && one.moment == Moment::After; });
    detail.fromMemory = last != session.ratings.rend() && last->nrs && practice::isFromMemory(session, *last);
    detail.severe = (detail.after >= 0 ? detail.after : detail.before) >= severePain;
    detail.restWords = ratingWords(detail.before, detail.after);
    detail.moveWords = ratingWords(detail.moveBefore, detail.moveAfter);
    if (detail.before < 0 || detail.after < 0)
        return;
    if (!isVerdict(detail.before, detail.after, tooMuchPoints(session) > 0)) {
        detail.wordsExplained = DetailWords::tr("Pain at rest was %1 before and is %2 after. It was too much this time, so nothing is "
                                                "concluded from the numbers.")
                                    .arg(detail.before)
                                    .arg(detail.after);
        return;
    }
    detail.words = changeWords(detail.before, detail.after);
    detail.wordsExplained = changeExplained(detail.before, detail.after);
    detail.more = painChange(detail.before, detail.after) == PainChange::More;
}

} // namespace

SessionDetail sessionDetail(const journal::SessionRecord &session, const catalogue::Catalogue &catalogue, const WallTime &now)
{
    SessionDetail detail;
    if (session.id.empty())
        return detail;
    detail.id = toQt(session.id);
    detail.title = toQt(session.title);
    detail.when = whenOf(session, now);
    detail.ending = endingOf(session);
    detail.tooMuch = capitalised(tooMuchWords(tooMuchPoints(session)));
    detail.mayBeRepeated = detail.tooMuch.isEmpty() || session.started.day() != now.day();
    const bool unwell = std::ranges::any_of(session.points, [](const auto &point) { return point.end == "too-much:unwell"; });
    if (unwell && session.started.day() == now.day())
        detail.unwell = unwellNotice();
    addRatings(detail, session);
    detail.holds = holdsIn(session);
    detail.moveAdvice = moveAdvice(session, catalogue);
    detail.lighter = lighterNextTime(session);
    return detail;
}

} // namespace unknot::present
