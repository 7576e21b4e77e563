// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/paintold.h"

namespace unknot::present
{

// Pain while it is told on a page: the note, the place that digits and words are of now, and the moment as it is typed.
class PainTelling
{
public:
    PainTelling(practice::PainNote note, const WallTime &now);

    [[nodiscard]] const practice::PainNote &note() const { return m_note; }
    [[nodiscard]] std::size_t current() const { return m_current; }
    [[nodiscard]] const TypedStart &typed() const { return m_typed; }

    void turnTo(int place); // digits and words are of it now; one that is not there changes nothing
    void rate(int place, int nrs); // and turns to it
    void type(int digit); // of the current place; "1" and then "0" is ten
    void toggle(int quality); // of the current place; of journal::allQualities
    void addPlaces(const std::vector<SidedZone> &zones); // turns to the first without a number
    void removePlace(int place);
    void setMarked(const std::vector<SidedZone> &zones); // on the figure now
    void setWhen(int when, const WallTime &now); // of PainNoteText::whens
    void setDay(const QString &typed, const WallTime &now);
    void setTime(const QString &typed, const WallTime &now);
    void setNote(const QString &note);

private:
    void turnToNew(std::size_t before); // where there are more places than before
    void readMoment(const WallTime &now);

    practice::PainNote m_note;
    TypedStart m_typed;
    std::size_t m_current = 0;
};

} // namespace unknot::present
