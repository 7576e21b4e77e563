// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/healthprofile.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <set>
#include <string>
#include <vector>

namespace unknot::present
{

// The side a statement concerns, as QML knows it.
namespace health
{
Q_NAMESPACE
enum class Side { BothOrNotSaid, Left, Right };
Q_ENUM_NS(Side)
} // namespace health

unknot::Side sideOf(health::Side side);

// One of the things that can be ticked about one's health, and what was said to it.
struct HealthRow {
    Q_GADGET
    Q_PROPERTY(QString gate MEMBER gate)
    Q_PROPERTY(QString group MEMBER group) // heading, the same for rows that stand together
    Q_PROPERTY(QString groupId MEMBER groupId)
    Q_PROPERTY(QString groupText MEMBER groupText) // names all that stands together
    Q_PROPERTY(QString groupSaid MEMBER groupSaid) // what is known of it: "not asked yet", "none of these", "1 is true"
    Q_PROPERTY(bool groupOpen MEMBER groupOpen) // some of it was never asked
    Q_PROPERTY(bool firstOfGroup MEMBER firstOfGroup)
    Q_PROPERTY(bool lastOfGroup MEMBER lastOfGroup)
    Q_PROPERTY(bool unfolded MEMBER unfolded) // its group was said yes to, or some of it holds
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(QString beside MEMBER beside) // what ticking it will mean
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString advice MEMBER advice)
    Q_PROPERTY(QString clearText MEMBER clearText) // what is ticked to say that it was cleared
    Q_PROPERTY(bool holds MEMBER holds)
    Q_PROPERTY(bool cleared MEMBER cleared)
    Q_PROPERTY(bool clearable MEMBER clearable)
    Q_PROPERTY(bool asksZones MEMBER asksZones)
    Q_PROPERTY(bool asksSide MEMBER asksSide)
    Q_PROPERTY(QString places MEMBER places) // the zones named, as a sentence
    Q_PROPERTY(QStringList placeKeys MEMBER placeKeys)
    Q_PROPERTY(unknot::present::health::Side side MEMBER side)

public:
    QString gate, group, groupId, groupText, groupSaid, text, beside, why, advice, clearText, places;
    QStringList placeKeys;
    health::Side side = health::Side::BothOrNotSaid;
    bool groupOpen = false, firstOfGroup = false, lastOfGroup = false, unfolded = false, holds = false, cleared = false, clearable = false,
         asksZones = false, asksSide = false;
    bool operator==(const HealthRow &) const = default;
};

// Beside the rows.
struct HealthText {
    Q_GADGET
    Q_PROPERTY(QString held MEMBER held) // "3 answers are ticked"
    Q_PROPERTY(QString stops MEMBER stops) // that no session starts now, and because of which answer; empty: one may
    Q_PROPERTY(QString unreadable MEMBER unreadable) // what it means that the answers can't be read; empty: they can

public:
    QString held, stops, unreadable;
    bool operator==(const HealthText &) const = default;
};

// A row for each of these. Rows of a group stand together, in the order of the groups; one of no known group
// comes last. Groups in `saidYes` are unfolded.
QList<HealthRow> healthRows(const catalogue::Catalogue &catalogue, const practice::HealthProfile &answers, const std::vector<GateId> &gates,
    const std::set<std::string> &saidYes = {});
// Where the second half of what is to be read begins: with a group. As many as there are: there is one group.
qsizetype halfWay(const QList<HealthRow> &rows);
// Those asked every day, or those that stay. What the program sets by itself is not among them.
std::vector<GateId> everyGate(const catalogue::Catalogue &catalogue, bool today);
HealthText healthText(const catalogue::Catalogue &catalogue, const safety::Rules &rules, const practice::HealthProfile &answers);

} // namespace unknot::present
