// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/wordsearch.h"
#include "practice/offers.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace unknot::present
{

// One marked zone.
struct ChipRow {
    Q_GADGET
    Q_PROPERTY(QString key MEMBER key)
    Q_PROPERTY(QString name MEMBER name)

public:
    QString key, name;
    bool operator==(const ChipRow &) const = default;
};

// How a source meets a marked area.
namespace matching
{
Q_NAMESPACE
enum class Match { None, Sometimes, Usual }; // Sometimes: or it lies there
Q_ENUM_NS(Match)
} // namespace matching

// One likely source: a muscle on one side.
struct CandidateRow {
    Q_GADGET
    Q_PROPERTY(QString muscle MEMBER muscle)
    Q_PROPERTY(QString side MEMBER side) // "left", as zone keys have it
    Q_PROPERTY(QString sideName MEMBER sideName) // the same in the reader's language
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString latin MEMBER latin)
    Q_PROPERTY(QList<unknot::present::matching::Match> matches MEMBER matches) // in the order of the chips
    Q_PROPERTY(int covered MEMBER covered)
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString lastNumbers MEMBER lastNumbers) // "6 to 3", empty: not tried yet
    Q_PROPERTY(QString lastWords MEMBER lastWords)
    Q_PROPERTY(QString blocked MEMBER blocked) // why it is not offered, empty: it is
    Q_PROPERTY(QString answer MEMBER answer) // the gate of the health answer that blocks it, where this row says so; else empty
    Q_PROPERTY(QString why MEMBER why) // what the row says: the reason, or why it is not offered, which of several rows the first says
    Q_PROPERTY(QString spoken MEMBER spoken) // all of it as a screen reader says it

public:
    QString muscle, side, sideName, name, latin;
    QList<matching::Match> matches;
    int covered = 0;
    QString reason, lastNumbers, lastWords, blocked, answer, why, spoken;
    bool operator==(const CandidateRow &) const = default;
};

QList<ChipRow> chipRows(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked);

// What the last session that pressed a muscle did; absent: none did.
using LastOf = std::function<std::optional<journal::LastOutcome>(const MuscleId &muscle, Side side)>;

QList<CandidateRow> candidateRows(const catalogue::Catalogue &catalogue, const std::vector<practice::Offer> &offers, const LastOf &last);

// What has just become of some zones: "Left shoulder blade: marked", "4 places no longer marked".
QString markedSaid(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &zones, bool marked);

// One thing the typed words may mean. What urges stands first and says what to do.
struct SearchRow {
    Q_GADGET
    Q_PROPERTY(bool urges READ urges)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString detail MEMBER detail)
    Q_PROPERTY(bool asksSide MEMBER asksSide) // it has two sides, and which is meant is not said
    Q_PROPERTY(QString flag MEMBER flag) // an id: a warning sign that can be said to be true; else empty

public:
    // On which side it is meant: the one that was said, else that of the marks; absent: neither tells it.
    [[nodiscard]] std::optional<Side> sideAmong(std::optional<Side> marked) const { return asksSide ? marked : side; }
    [[nodiscard]] bool urges() const { return kind == finder::Found::Kind::Warning; }
    [[nodiscard]] bool isToPress() const { return kind == finder::Found::Kind::Muscle || kind == finder::Found::Kind::Point; }

    finder::Found::Kind kind = finder::Found::Kind::Zone;
    QString id; // of that kind
    Side side = Side::Middle; // Middle: it has none, or it is not said
    QString title, detail;
    bool asksSide = false;
    QString flag = {};
    bool operator==(const SearchRow &) const = default;
};

} // namespace unknot::present
