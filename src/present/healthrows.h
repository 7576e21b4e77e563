// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/healthprofile.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// One of the things that can be ticked about one's health, and what was said to it.
struct HealthRow {
    Q_GADGET
    Q_PROPERTY(QString gate MEMBER gate)
    Q_PROPERTY(QString group MEMBER group) // heading, the same for rows that stand together
    Q_PROPERTY(bool firstOfGroup MEMBER firstOfGroup)
    Q_PROPERTY(QString text MEMBER text)
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
    Q_PROPERTY(QString side MEMBER side) // left, right or empty: both or not said

public:
    QString gate, group, text, why, advice, clearText, places, side;
    QStringList placeKeys;
    bool firstOfGroup = false, holds = false, cleared = false, clearable = false, asksZones = false, asksSide = false;
    bool operator==(const HealthRow &) const = default;
};

// Beside the rows.
struct HealthText {
    Q_GADGET
    Q_PROPERTY(QString held MEMBER held) // "3 answers are ticked"
    Q_PROPERTY(QString unreadable MEMBER unreadable) // what it means that the answers can't be read; empty: they can

public:
    QString held, unreadable;
    bool operator==(const HealthText &) const = default;
};

// Those asked every day, or those that stay. Rows of a group stand together, in the order of the groups;
// one of no known group comes last. What the program sets by itself has no row.
QList<HealthRow> healthRows(const catalogue::Catalogue &catalogue, const practice::HealthProfile &answers, bool today);
HealthText healthText(const practice::HealthProfile &answers);

} // namespace unknot::present
