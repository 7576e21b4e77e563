// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/admission.h"

#include <QObject>
#include <QString>

namespace unknot::present
{

// That a warning sign was there today, or one felt unwell, so that no session starts: the same words wherever one would begin, and
// wherever somebody would look for why it can't.
struct WarningNotice {
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title) // that none starts, and how soon whom to see; empty: there is no such sign
    Q_PROPERTY(QString sign MEMBER sign) // what was said yes to, in the words in which it was asked, or all that is to do
    Q_PROPERTY(bool emergency MEMBER emergency)
    Q_PROPERTY(bool everywhere MEMBER everywhere) // no session at all: nothing to press is shown beside it
    Q_PROPERTY(bool toRead MEMBER toRead) // what to do is on a page of its own

public:
    QString title, sign;
    bool emergency = false, everywhere = false, toRead = false;
    bool operator==(const WarningNotice &) const = default;
};

// Empty, where something else is the reason, or nothing is.
WarningNotice warningNotice(const catalogue::Catalogue &catalogue, const std::optional<practice::NoSession> &noSession);

// What to do for who felt unwell while a spot was pressed today.
WarningNotice unwellNotice();

// After one that was taken back, where nothing begins that would show it.
QString startsAgain();

// Where what was answered of one's health left none of the points that were chosen.
QString nothingLeft();

} // namespace unknot::present
