// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/bodyrows.h"
#include "present/warningnotice.h"

namespace unknot::present
{

// What the body page shows beside its lists, all of one moment.
struct BodyState {
    Q_GADGET
    Q_PROPERTY(int markedCount MEMBER markedCount)
    Q_PROPERTY(int candidateCount MEMBER candidateCount)
    Q_PROPERTY(QString searched MEMBER searched) // the words typed; a change of the marks ends the search
    Q_PROPERTY(int resultCount MEMBER resultCount) // what they may mean
    Q_PROPERTY(bool warned MEMBER warned) // a warning sign among it: no session is planned beside it
    Q_PROPERTY(int highlighted MEMBER highlighted) // a row of candidates, or -1
    Q_PROPERTY(QString noSession MEMBER noSession) // why none may start; empty: one may
    // The same, to be said below the rows; empty too where the first row says it, or the notice.
    Q_PROPERTY(QString noSessionBelow MEMBER noSessionBelow)
    Q_PROPERTY(unknot::present::WarningNotice warning MEMBER warning) // it is a warning sign that stops a session of the marks
    Q_PROPERTY(QString tooMuch MEMBER tooMuch) // it was, at a spot of these muscles or of others today: what is safer; else empty
    Q_PROPERTY(bool earlier MEMBER earlier) // what is marked was earlier today, before the program was started
    Q_PROPERTY(bool cleared MEMBER cleared) // all marks have just been cleared, which can be taken back
    Q_PROPERTY(QString said MEMBER said) // what was just marked: "Left shoulder blade: marked"; soon empty again

public:
    int markedCount = 0, candidateCount = 0, resultCount = 0, highlighted = -1;
    WarningNotice warning;
    bool warned = false, earlier = false, cleared = false;
    QString searched, noSession, noSessionBelow, tooMuch, said;
    bool operator==(const BodyState &) const = default;
};

// Where nothing here was too much today, but another spot was.
QString tooMuchElsewhere(const WallTime &at);

// What follows from the marks: the candidates, and why no session may start, or had better wait. `anywhere`: when a spot was too much
// today.
void showCandidates(BodyState &state, const catalogue::Catalogue &catalogue, const std::vector<practice::Offer> &offers,
    const QList<CandidateRow> &rows, const std::optional<practice::NoSession> &noSession, const std::optional<WallTime> &anywhere);

} // namespace unknot::present
