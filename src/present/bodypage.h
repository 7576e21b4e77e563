// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/marking.h"
#include "present/bodystate.h"
#include "present/searchrows.h"

namespace unknot::present
{

// What a result of the search asks for: zones to be marked, or something to be opened.
struct Wanted {
    enum class What { Zones, Muscle, Point, Article };
    What what = What::Zones;
    QString id; // of what is opened
    std::vector<SidedZone> zones;
    bool operator==(const Wanted &) const = default;
};
Wanted wantedBy(const catalogue::Catalogue &catalogue, const SearchRow &row, Side side);

// The body page as a value: which zones are marked, what is searched for, and what the page says of it.
class BodyPage
{
public:
    using Zones = practice::Marking::Zones;

    explicit BodyPage(const practice::World &world) : m_world(world) { } // which outlives it

    [[nodiscard]] const practice::Marking &marking() const { return m_marking; }
    [[nodiscard]] const BodyState &state() const { return m_state; }
    [[nodiscard]] const QList<SearchRow> &results() const { return m_results; } // of what is searched for

    // What a press, a stroke or a find did is said in state().said. A change of the marks ends the search.
    void press(const SidedZone &zone);
    void beginStroke(const Zones &first) { m_marking.beginStroke(first); }
    bool strokeOver(const Zones &zones); // false: that changed nothing
    bool endStroke(); // the same
    void add(const Zones &zones); // what is marked is the person's: nothing that they find takes it away
    void takeBack();
    void toggle(const Zones &zones);
    void clear(); // can be taken back until something else is done
    void markAgain(Zones zones); // what was marked earlier today
    void forgetSaid() { m_state.said.clear(); }

    void highlight(int row) { m_state.highlighted = row; } // of the candidates; -1: none
    void search(const QString &typed);

    // What follows from the marks: as showCandidates().
    void follow(const std::vector<practice::Offer> &offers, const QList<CandidateRow> &rows,
        const std::optional<practice::NoSession> &noSession, const std::optional<WallTime> &tooMuch);

private:
    void say(const Zones &zones, bool marked);
    void settle(); // after a change of the marks

    const practice::World &m_world;
    practice::Marking m_marking;
    BodyState m_state;
    QList<SearchRow> m_results;
};

} // namespace unknot::present
