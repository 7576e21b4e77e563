// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodystate.h"

#include "present/plantext.h"

namespace unknot::present
{

void showCandidates(BodyState &state, const catalogue::Catalogue &catalogue, const QList<CandidateRow> &rows,
    const std::optional<practice::NoSession> &noSession)
{
    state.candidateCount = int(rows.size());
    state.noSession = noSessionSaid(catalogue, noSession);
    state.warning = warningNotice(catalogue, noSession);
    const bool firstSaysIt = !rows.isEmpty() && rows.front().blocked == state.noSession;
    const bool isSaid = firstSaysIt || !state.warning.title.isEmpty();
    state.noSessionBelow = isSaid ? QString() : state.noSession;
}

} // namespace unknot::present
