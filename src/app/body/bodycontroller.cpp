// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/bodycontroller.h"

#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "catalogue/zonekey.h"
#include "figure/figurelayers.h"
#include "practice/markedtoday.h"
#include "present/becomes.h"
#include "present/naming.h"
#include "present/text.h"

namespace unknot::app
{

namespace
{
constexpr auto entry = "body/marked";
constexpr std::chrono::milliseconds breath{300}; // a click is not to wait for the disk
} // namespace

BodyController::BodyController(
    const practice::World &world, HealthController &health, const OwnPractice &own, const Clock &clock, const std::filesystem::path &folder)
    : m_world(world), m_own(own), m_clock(clock), m_store(folder), m_page(world)
{
    m_saidFor.setSingleShot(true);
    connect(&m_saidFor, &QTimer::timeout, this, [this] {
        m_page.forgetSaid();
        publish();
    });
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &BodyController::keepMarks);
    connect(&health, &HealthController::profileChanged, this, &BodyController::update);
    connect(&own, &OwnPractice::pressedChanged, this, &BodyController::updateWhenSeen);
    connect(&own, &OwnPractice::recordsChanged, this, &BodyController::updateWhenSeen);
    tellOffers();
}

BodyController::~BodyController()
{
    if (m_keepSoon.isActive())
        keepMarks();
}

// ---- marking

std::vector<SidedZone> BodyController::zonesOf(const QString &key) const
{
    return catalogue::zonesNamed(m_world.catalogue, present::fromQt(key));
}

void BodyController::press(const SidedZone &zone)
{
    m_page.press(zone);
    showSaid();
}

void BodyController::press(const QString &key)
{
    for (const SidedZone &zone : zonesOf(key))
        press(zone);
}

void BodyController::beginStroke(const QString &first)
{
    m_page.beginStroke(zonesOf(first));
    strokeOver(first);
}

void BodyController::strokeOver(const QString &key)
{
    if (!m_page.strokeOver(zonesOf(key)))
        return;
    updateMarks();
    publish();
}

void BodyController::endStroke()
{
    if (m_page.endStroke())
        showSaid();
}

void BodyController::takeBack()
{
    m_page.takeBack();
    showSaid();
}

void BodyController::add(const std::vector<SidedZone> &zones)
{
    m_page.add(zones);
    showSaid();
}

void BodyController::toggle(const QString &key)
{
    m_page.toggle(zonesOf(key));
    showMarks();
}

void BodyController::clear()
{
    m_page.clear();
    showMarks();
}

void BodyController::markAgain()
{
    auto zones = practice::marksOf(m_store.read(), entry, m_world.catalogue, m_clock.wall().day());
    if (zones.empty())
        return;
    m_page.markAgain(std::move(zones));
    showMarks();
}

// For as long as a glance takes.
void BodyController::showSaid()
{
    constexpr std::chrono::milliseconds glance{2200};
    if (m_page.state().said.isEmpty())
        m_saidFor.stop();
    else
        m_saidFor.start(glance);
    showMarks();
}

void BodyController::showMarks()
{
    m_chips.setRows(present::chipRows(m_world.catalogue, marked()));
    update();
    m_keepSoon.start(breath);
    Q_EMIT markedChanged();
}

// That the file can't be written is for AppSettings to tell.
void BodyController::keepMarks() const
{
    (void)m_store.write({{entry, practice::keptMarks(marked(), m_clock.wall().day())}});
}

// ---- what follows

void BodyController::setShown(bool shown)
{
    m_shown = shown;
    if (!m_shown || !m_stale)
        return;
    workOutOffers();
    tellOffers();
}

void BodyController::updateWhenSeen()
{
    m_stale = true;
    if (!m_shown)
        return;
    if (!marked().empty())
        workOutOffers();
    tellOffers();
}

void BodyController::update()
{
    workOutOffers();
    updateMarks();
    tellOffers();
}

void BodyController::tellOffers()
{
    const practice::Admission &admission = m_own.admission();
    m_page.follow(m_offers, m_rows.rows(), admission.noSession(marked()), admission.tooMuchToday());
    m_results.setRows(m_page.results());
    publish();
    Q_EMIT offersChanged();
}

void BodyController::workOutOffers()
{
    m_stale = false;
    m_offers = practice::offersOf(
        m_world.catalogue, finder::rankMuscles(m_world.catalogue, marked(), m_own.records().own()),
        [this](const catalogue::Point &point, Side side) { return m_own.admission().against(point, side); },
        [this](const catalogue::Point &point, Side side) { return m_own.admission().lightStart(point, side); });
    m_rows.setRows(present::candidateRows(
        m_world.catalogue, m_offers, [this](const MuscleId &muscle, Side side) { return m_own.records().lastOutcome(muscle, side); }));
}

void BodyController::setHighlighted(int row)
{
    if (row == m_page.state().highlighted)
        return;
    m_page.highlight(row);
    updateMarks();
    publish();
}

void BodyController::updateMarks()
{
    const int row = m_page.state().highlighted;
    figure::PointedAt muscle;
    const bool pointed = row >= 0 && row < int(m_offers.size());
    if (pointed) {
        const finder::MuscleCandidate &candidate = m_offers[std::size_t(row)].candidate;
        muscle = {candidate.muscle, candidate.side, {}};
        for (const finder::Candidate &one : candidate.points)
            muscle.points.push_back(one.point);
    }
    m_marks.setLayers(figure::bodyLayers(m_world.catalogue, marked(), pointed ? &muscle : nullptr));
}

// What is told of may answer at once, as a list that appears points at its first row: that is told next,
// or who is being told would be asked again before it has heard.
void BodyController::publish()
{
    if (m_telling)
        return;
    m_telling = true;
    while (present::becomes(m_state, m_page.state()))
        Q_EMIT stateChanged();
    m_telling = false;
}

// ---- search

void BodyController::search(const QString &typed)
{
    m_page.search(typed);
    m_results.setRows(m_page.results());
    publish();
}

bool BodyController::choose(int result)
{
    if (result < 0 || result >= m_results.rows().size())
        return false;
    const present::SearchRow row = m_results.rows()[result];
    const auto side = row.sideAmong(marking().side());
    if (side)
        take(row, *side);
    return side.has_value();
}

void BodyController::chooseSide(int result, bool right)
{
    if (result >= 0 && result < m_results.rows().size())
        take(present::SearchRow(m_results.rows()[result]), right ? Side::Right : Side::Left);
}

void BodyController::take(const present::SearchRow &row, Side side)
{
    using What = present::Wanted::What;
    const present::Wanted wanted = present::wantedBy(m_world.catalogue, row, side);
    switch (wanted.what) {
    case What::Article:
        Q_EMIT articleChosen(wanted.id);
        break;
    case What::Muscle:
        Q_EMIT muscleChosen(wanted.id, present::sideKey(side));
        break;
    case What::Point:
        Q_EMIT pointChosen(wanted.id, present::sideKey(side));
        break;
    case What::Zones:
        if (!wanted.zones.empty())
            add(wanted.zones);
        break;
    }
    search({});
}

} // namespace unknot::app
