// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/bodypage.h"

#include "catalogue/zonekey.h"
#include "practice/world.h"
#include "present/text.h"

#include <algorithm>
#include <utility>

namespace unknot::present
{

Wanted wantedBy(const catalogue::Catalogue &catalogue, const SearchRow &row, Side side)
{
    using What = Wanted::What;
    const std::string id = fromQt(row.id);
    switch (row.kind) {
    case finder::Found::Kind::Warning:
        return {What::Article, QStringLiteral("when-to-see-someone"), {}};
    case finder::Found::Kind::Article:
        return {What::Article, row.id, {}};
    case finder::Found::Kind::Muscle:
        return {What::Muscle, row.id, {}};
    case finder::Found::Kind::Point:
        return {What::Point, row.id, {}};
    case finder::Found::Kind::Zone:
        if (const auto *zone = catalogue.zone({id}))
            return {What::Zones, {}, {catalogue::sided(*zone, side)}};
        break;
    case finder::Found::Kind::Complaint:
        if (const auto *complaint = catalogue.complaint({id}))
            return {What::Zones, {}, catalogue::zonesOf(catalogue, *complaint, side)};
        break;
    }
    return {};
}

void BodyPage::press(const SidedZone &zone)
{
    m_marking.press(zone);
    say({zone}, m_marking.isMarked(zone));
}

bool BodyPage::strokeOver(const Zones &zones)
{
    if (!m_marking.strokeOver(zones))
        return false;
    m_state.markedCount = int(m_marking.zones().size());
    m_state.highlighted = -1;
    return true;
}

bool BodyPage::endStroke()
{
    const practice::Marking::Change change = m_marking.endStroke();
    if (!change.zones.empty())
        say(change.zones, change.marked);
    return !change.zones.empty();
}

void BodyPage::add(const Zones &zones)
{
    const auto added = m_marking.mark(zones);
    say(added.empty() ? zones : added, true);
}

void BodyPage::takeBack()
{
    m_marking.takeBack();
    m_state.said.clear();
    settle();
}

void BodyPage::toggle(const Zones &zones)
{
    m_marking.toggle(zones);
    settle();
}

void BodyPage::clear()
{
    const bool isSome = !m_marking.zones().empty();
    m_marking.clear();
    settle();
    m_state.cleared = isSome;
}

void BodyPage::markAgain(Zones zones)
{
    m_marking.replace(std::move(zones));
    settle();
    m_state.earlier = true;
}

void BodyPage::say(const Zones &zones, bool marked)
{
    m_state.said = markedSaid(m_world.catalogue, zones, marked);
    settle();
}

void BodyPage::settle()
{
    m_state.earlier = m_state.cleared = false;
    m_state.markedCount = int(m_marking.zones().size());
    m_state.highlighted = -1;
    m_state.searched.clear();
    m_state.warned = false;
    m_state.resultCount = 0;
    m_results.clear();
}

void BodyPage::search(const QString &typed)
{
    m_state.searched = typed;
    m_results = searchRows(m_world, typed);
    if (m_state.warning.everywhere)
        m_results.removeIf([](const SearchRow &row) { return row.isToPress(); });
    m_state.resultCount = int(m_results.size());
    m_state.warned = std::ranges::any_of(m_results, &SearchRow::urges);
}

void BodyPage::follow(const std::vector<practice::Offer> &offers, const QList<CandidateRow> &rows,
    const std::optional<practice::NoSession> &noSession, const std::optional<WallTime> &tooMuch)
{
    const bool proposed = !m_state.warning.everywhere;
    showCandidates(m_state, m_world.catalogue, offers, rows, noSession, tooMuch);
    if (proposed == m_state.warning.everywhere && !m_state.searched.isEmpty())
        search(m_state.searched);
}

} // namespace unknot::present
