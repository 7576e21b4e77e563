// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodystate.h"

#include "present/plantext.h"
#include "present/timetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct BodyStateText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::BodyStateText)
};

QString tooMuchHere(const WallTime &at)
{
    return BodyStateText::tr("Too much here today at %1. Safer: leave all of this place until tomorrow.").arg(clockTime(at));
}

} // namespace

QString tooMuchElsewhere(const WallTime &at)
{
    return BodyStateText::tr("A spot was too much today at %1. Safer: no more today. If you go on, it all starts lightly.")
        .arg(clockTime(at));
}

void showCandidates(BodyState &state, const catalogue::Catalogue &catalogue, const std::vector<practice::Offer> &offers,
    const QList<CandidateRow> &rows, const std::optional<practice::NoSession> &noSession, const std::optional<WallTime> &anywhere)
{
    state.candidateCount = int(rows.size());
    state.noSession = noSessionSaid(catalogue, noSession);
    state.warning = warningNotice(catalogue, noSession);
    const bool firstSaysIt = !rows.isEmpty() && rows.front().blocked == state.noSession;
    const bool isSaid = firstSaysIt || !state.warning.title.isEmpty();
    state.noSessionBelow = isSaid ? QString() : state.noSession;
    const auto here = practice::tooMuchToday(offers);
    if (noSession)
        state.tooMuch.clear();
    else
        state.tooMuch = here ? tooMuchHere(*here) : anywhere ? tooMuchElsewhere(*anywhere) : QString();
}

} // namespace unknot::present
