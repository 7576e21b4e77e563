// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QList>
#include <QObject>
#include <QString>

#include <vector>

namespace unknot::present
{

// One place of the body, with both of its sides.
struct PlaceRow {
    Q_GADGET
    Q_PROPERTY(QString zone MEMBER zone)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString group MEMBER group) // the part of the body: "Shoulder"
    Q_PROPERTY(bool paired MEMBER paired)
    Q_PROPERTY(bool markedLeft MEMBER left) // marked; of an unpaired one: it is
    Q_PROPERTY(bool markedRight MEMBER right)

public:
    QString zone, name, group;
    bool paired = true, left = false, right = false;
    bool operator==(const PlaceRow &) const = default;
};

// What the list of places shows beside its rows.
struct PlacesState {
    Q_GADGET
    Q_PROPERTY(QString filter MEMBER filter) // words that name, part or other words of a place hold
    Q_PROPERTY(int count MEMBER count) // rows

public:
    QString filter;
    int count = 0;
    bool operator==(const PlacesState &) const = default;
};

// Every place by the part of the body it belongs to. Of a filter every word has to be somewhere in its
// name, its part or its other words, whatever the case.
QList<PlaceRow> placeRows(const catalogue::Catalogue &catalogue, const std::vector<SidedZone> &marked, const QString &filter = {});

} // namespace unknot::present
