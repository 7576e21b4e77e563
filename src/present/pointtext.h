// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodymap/figure.h"
#include "catalogue/pack.h"
#include "journal/pointhistory.h"
#include "practice/doseledger.h"
#include "safety/review.h"
#include "safety/safety.h"

#include <QObject>
#include <QString>

#include <optional>

namespace unknot::present
{

// What the point panel says, ready to be shown.
struct PointText {
    Q_GADGET
    Q_PROPERTY(QString muscle MEMBER muscle)
    Q_PROPERTY(QString latin MEMBER latin)
    Q_PROPERTY(QString side MEMBER side) // "left"
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString find MEMBER find)
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString press MEMBER press)
    Q_PROPERTY(QString position MEMBER position)
    Q_PROPERTY(QString stayOff MEMBER stayOff)
    Q_PROPERTY(QString limit MEMBER limit) // empty: it may not be pressed
    Q_PROPERTY(QString afterwards MEMBER afterwards)
    Q_PROPERTY(QString grade MEMBER grade)
    Q_PROPERTY(QString evidence MEMBER evidence)
    Q_PROPERTY(QString openQuestion MEMBER openQuestion)
    Q_PROPERTY(int gradeBars MEMBER gradeBars)
    Q_PROPERTY(int hold MEMBER hold) // s; 0, as the others: it may not be pressed
    Q_PROPERTY(int reps MEMBER reps)
    Q_PROPERTY(int rest MEMBER rest) // s
    Q_PROPERTY(int pressure MEMBER pressure)
    Q_PROPERTY(QString why MEMBER why) // why it is capped or not offered, else empty
    Q_PROPERTY(QString search MEMBER search) // how far round the place to look for the spot
    Q_PROPERTY(QString where MEMBER where) // "Back, left"; empty: it is not drawn
    Q_PROPERTY(QString pack MEMBER pack) // whose it is, empty: shipped
    Q_PROPERTY(QString record MEMBER record) // what one's own sessions say, empty: nothing yet
    Q_PROPERTY(QString noGain MEMBER noGain) // why to show it to a clinician, else empty

public:
    QString muscle, latin, side, label, find, sign, press, position, stayOff, limit, afterwards, grade, evidence, openQuestion, why, search,
        where, pack, record, noGain;
    int gradeBars = 0, hold = 0, reps = 0, rest = 0, pressure = 0;
    bool operator==(const PointText &) const = default;
};

// What is known of a point on one side. What is pointed at has to be there while it is read only.
struct PointFacts {
    const catalogue::Point &point;
    Side side = Side::Left;
    safety::Verdict verdict = {};
    std::optional<safety::Wait> wait = {}; // it has to rest
    safety::Wishes wishes = {}; // as lightly as it is begun
    std::optional<bodymap::ViewId> drawnIn = {}; // absent: nowhere
    const catalogue::Pack *pack = nullptr; // null: shipped
    const journal::PointHistory *history = nullptr; // null: it was never searched for
    std::optional<safety::NoGain> noGain = {};
    std::optional<practice::LightStart> lightStart = {}; // it is begun lightly, and steadily

    [[nodiscard]] WayId way() const; // that is wished for

    // It may be pressed now.
    [[nodiscard]] bool allowed() const { return verdict.kind != safety::Verdict::Kind::Blocked && !wait; }
};

PointText pointText(const catalogue::Catalogue &catalogue, const PointFacts &facts, const WallTime &now);

// How a point is pressed with the first, of those tools that are left: in that one's own words, or in those of the point
// where all of them are left, else "For now only with your fist.", since the point's would name a ball that a health answer
// has taken away.
QString pressWords(const catalogue::Catalogue &catalogue, const catalogue::Point &point, const catalogue::PointTool &with,
    const std::vector<ToolId> &tools);

} // namespace unknot::present
