// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/helped.h"

#include "base/nrs.h"
#include "present/naming.h"
#include "present/sessionrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

constexpr std::size_t enoughToTell = 5;

struct HelpedText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::HelpedText)
};

struct Pair {
    int before = 0, after = 0;
    [[nodiscard]] int change() const { return after - before; }
};

struct Gathered {
    practice::PressedPlace place;
    WallTime last;
    int times = 0;
    bool tooMuch = false; // in one of them
    std::vector<Pair> rated;
};

HelpedRow rowFor(const Gathered &gathered, QDate today)
{
    HelpedRow row;
    row.name = withSide(toQt(gathered.place.name), gathered.place.side);
    row.label = toQt(gathered.place.label);
    row.times = gathered.times;
    row.last = shortDate(toDate(gathered.last.day()), today);
    const std::vector<Pair> &rated = gathered.rated;
    if (rated.empty()) {
        row.words = gathered.tooMuch ? HelpedText::tr("too much") : HelpedText::tr("not rated");
        return row;
    }
    const Pair middle = upperMedian(rated, [](const Pair &a, const Pair &b) { return a.change() < b.change(); });
    row.numbers = signedChange(middle.change());
    row.more = painChange(middle.before, middle.after) == PainChange::More;
    row.words = rated.size() >= enoughToTell || row.more ? shortChange(middle.before, middle.after) : HelpedText::tr("too few to tell");
    return row;
}

} // namespace

QString signedChange(int change)
{
    if (change == 0)
        return QStringLiteral("0");
    return (change < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + QString::number(std::abs(change));
}

QList<HelpedRow> helpedRows(const std::vector<practice::PressedSession> &sessions, QDate today)
{
    std::vector<Gathered> all;
    for (const practice::PressedSession &session : sessions) {
        for (const practice::PressedPlace &place : session.places) {
            auto at = std::find_if(all.begin(), all.end(), [&](const Gathered &gathered) { return gathered.place.isSameAs(place); });
            if (at == all.end())
                at = all.insert(all.end(), Gathered{place, session.at, 0, false, {}});
            ++at->times;
            at->tooMuch = at->tooMuch || session.tooMuch;
            if (session.before && session.after && isVerdict(*session.before, *session.after, session.tooMuch))
                at->rated.push_back({*session.before, *session.after});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Gathered &a, const Gathered &b) { return a.times > b.times; });
    QList<HelpedRow> rows;
    for (const Gathered &gathered : all)
        rows << rowFor(gathered, today);
    return rows;
}

} // namespace unknot::present
