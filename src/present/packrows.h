// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/pack.h"

#include <QObject>
#include <QString>

#include <vector>

namespace unknot::present
{

// A pack, as its list and its preview show it.
struct PackRow {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString origin MEMBER origin) // "Version 1.2 of 2026-11-03, by Ada Example. Licence: CC0-1.0."
    Q_PROPERTY(QString description MEMBER description)
    Q_PROPERTY(bool on MEMBER on)
    Q_PROPERTY(QString state MEMBER state) // "In use." "Not used: 3 things are wrong with it."
    Q_PROPERTY(QString adds MEMBER adds) // a line each
    Q_PROPERTY(QString changes MEMBER changes)
    Q_PROPERTY(QString problems MEMBER problems)

public:
    QString id, name, origin, description, state, adds, changes, problems;
    bool on = true;
    bool operator==(const PackRow &) const = default;
};

// Beside the list.
struct PacksText {
    Q_GADGET
    Q_PROPERTY(unknot::present::PackRow preview MEMBER preview) // what would be taken in
    Q_PROPERTY(bool previewing MEMBER previewing)
    Q_PROPERTY(bool mayTakeIn MEMBER mayTakeIn) // nothing is wrong with it
    Q_PROPERTY(QString message MEMBER message) // what went wrong with the last thing done, or when what was done holds

public:
    PackRow preview;
    bool previewing = false, mayTakeIn = false;
    QString message;
    bool operator==(const PacksText &) const = default;
};

// fromNextStart: what it says holds only then. ofPictures: what is wrong with its pictures, which are left out. At most 40 lines of each
// kind, and how many more there are.
PackRow packRow(const catalogue::Pack &pack, bool fromNextStart, const Errors &ofPictures = {});
// The same of one that is looked at before it is taken in: it was copied, and the faults are in the person's
// own folder.
PackRow packPreview(const catalogue::Pack &pack, const QString &ownFolder, const Errors &ofPictures = {});

// Which of the packs that are on could not be used, a few sentences; else empty.
QString packsNotUsed(const std::vector<catalogue::Pack> &packs);
QString packsWaitForStart();

} // namespace unknot::present
