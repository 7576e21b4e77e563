// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/body/bodycontroller.h"

#include "app/own/healthcontroller.h"
#include "app/own/ownpractice.h"
#include "app/settings/appsettings.h"
#include "figure/figuresource.h"
#include "practice/world.h"
#include "present/candidatetext.h"
#include "present/listing.h"
#include "present/naming.h"
#include "present/reasontext.h"
#include "present/searchrows.h"
#include "present/text.h"
#include "present/timetext.h"

#include <algorithm>

namespace unknot::app
{

BodyController::BodyController(
    practice::World &world, AppSettings &settings, HealthController &health, const OwnPractice &own, QObject *parent)
    : QObject(parent), m_world(world), m_settings(settings), m_health(health), m_own(own)
{
    m_saidFor.setSingleShot(true);
    connect(&m_saidFor, &QTimer::timeout, this, [this] { say({}); });
    connect(&settings, &AppSettings::changed, this, &BodyController::updatePlan);
    connect(&health, &HealthController::changed, this, &BodyController::update);
    connect(&own, &OwnPractice::pressedChanged, this, &BodyController::updateWhenSeen);
    connect(&own, &OwnPractice::recordsChanged, this, &BodyController::updateWhenSeen);
}

QString BodyController::problems() const
{
    QStringList texts;
    for (const Error &error : m_world.errors) {
        if (texts.size() == 12)
            return texts.join(u'\n') + u'\n' + tr("and %1 more; `unknot check` lists all of them").arg(m_world.errors.size() - 12);
        texts << present::toQt(toString(error));
    }
    return texts.join(u'\n');
}

bool BodyController::usable() const
{
    const bool drawn
        = m_world.figure.view(bodymap::ViewId::Front, Side::Middle) && m_world.figure.view(bodymap::ViewId::Back, Side::Middle);
    return drawn && !m_world.catalogue.all().zones.empty() && !m_world.catalogue.all().points.empty();
}

// ---- what follows

void BodyController::setShown(bool shown)
{
    if (shown == m_shown)
        return;
    m_shown = shown;
    if (m_shown && m_stale)
        updateCandidates();
    Q_EMIT shownChanged();
}

void BodyController::updateWhenSeen()
{
    m_stale = true;
    if (m_shown && !m_marked.empty())
        updateCandidates();
    else if (m_shown)
        updatePlan();
}

void BodyController::update()
{
    updateCandidates();
    updateMarks();
}

void BodyController::updateCandidates()
{
    m_stale = false;
    m_ranked = finder::rankMuscles(m_world.catalogue, m_marked, m_own.records().own());
    // Those that are not offered stay in sight, after the others, with the reason.
    std::stable_partition(m_ranked.begin(), m_ranked.end(), [this](const auto &one) { return blockedReason(one).isEmpty(); });
    QList<present::CandidateRow> rows;
    for (const auto &candidate : m_ranked)
        rows.push_back(rowFor(candidate));
    m_rows.setRows(std::move(rows));
    updatePlan();
}

present::CandidateRow BodyController::rowFor(const finder::MuscleCandidate &candidate) const
{
    present::CandidateRow row;
    const catalogue::Muscle *muscle = m_world.catalogue.muscle(candidate.muscle);
    row.muscle = present::toQt(candidate.muscle.value);
    row.side = present::sideWord(candidate.side);
    row.name = present::toQt(muscle ? muscle->name : candidate.muscle.value);
    row.latin = present::toQt(muscle ? muscle->latin : std::string());
    for (const finder::Match match : candidate.matches)
        row.matches << (match == finder::Match::Usual ? 2 : match == finder::Match::None ? 0 : 1);
    row.covered = candidate.covered;
    row.reason = present::reasonLine(m_world.catalogue, candidate);
    row.blocked = blockedReason(candidate);
    describeLast(candidate, row);
    row.spoken = tr("%1, %2, %3 of %4 areas. %5 %6")
                     .arg(row.name, row.side)
                     .arg(row.covered)
                     .arg(row.matches.size())
                     .arg(row.blocked.isEmpty() ? row.reason : row.blocked, row.lastNumbers + u' ' + row.lastWords)
                     .simplified();
    return row;
}

std::optional<practice::Against> BodyController::against(const finder::Candidate &candidate) const
{
    return m_own.admission().against(*m_world.catalogue.point(candidate.point), candidate.side);
}

// A muscle is offered as long as one of its points that meet the marks is.
QString BodyController::blockedReason(const finder::MuscleCandidate &candidate) const
{
    std::optional<practice::Against> first;
    for (const auto &one : candidate.points) {
        auto reason = against(one);
        if (!reason)
            return {};
        if (!first)
            first = std::move(reason);
    }
    return first ? present::sentenceFor(m_world.catalogue, *first) : QString();
}

void BodyController::describeLast(const finder::MuscleCandidate &candidate, present::CandidateRow &row) const
{
    const auto last = m_own.records().lastOutcome(candidate.muscle, candidate.side);
    if (!last || !last->before || !last->after) {
        row.lastWords = last ? tr("Tried, not rated.") : tr("Not tried yet.");
    } else {
        row.lastNumbers = tr("%1 to %2").arg(*last->before).arg(*last->after);
        row.lastWords = tr("last time.");
    }
    const QString record = candidate.record ? present::shortRecordWords(*candidate.record) : QString();
    if (!record.isEmpty())
        row.lastWords += u' ' + record;
}

// One point a muscle, the one that meets the marks best; those chosen by hand come first.
std::vector<session::Wanted> BodyController::wanted() const
{
    std::vector<session::Wanted> all = m_added;
    for (const auto &candidate : m_ranked) {
        const auto taken = std::find_if(all.begin(), all.end(), [&](const auto &one) {
            const auto *point = m_world.catalogue.point(one.point);
            return point && point->muscle == candidate.muscle && one.side == candidate.side;
        });
        if (taken != all.end())
            continue;
        for (const auto &one : candidate.points) {
            if (against(one))
                continue;
            all.push_back({one.point, one.side});
            break;
        }
        if (int(all.size()) >= m_world.catalogue.limits().points.usual && all.size() >= m_added.size())
            break;
    }
    return all;
}

void BodyController::updatePlan()
{
    m_planned = m_own.admission().plan(wanted(), m_settings.wishes());
    Q_EMIT candidatesChanged();
}

QString BodyController::plannedLength() const
{
    return tr("%1, %2").arg(present::pointCount(plannedPoints()), present::minutes(m_planned.plan.length()));
}

QString BodyController::noSession() const
{
    const auto none = m_own.admission().noSession();
    return none ? present::sentenceFor(m_world.catalogue, *none) : QString();
}

void BodyController::setHighlighted(int row)
{
    if (row == m_highlighted)
        return;
    m_highlighted = row;
    Q_EMIT highlightedChanged();
    updateMarks();
}

void BodyController::updateMarks()
{
    figure::FigureMarks::Layers layers;
    layers.marked = m_marked;
    if (m_highlighted >= 0 && m_highlighted < int(m_ranked.size())) {
        const auto &candidate = m_ranked[std::size_t(m_highlighted)];
        layers.muscle = candidate.muscle;
        layers.muscleSide = candidate.side;
        const auto sided = [&](const ZoneId &id) {
            const auto *zone = m_world.catalogue.zone(id);
            return SidedZone{id, zone && !zone->paired ? Side::Middle : candidate.side};
        };
        const auto addOnce = [](std::vector<SidedZone> &to, const SidedZone &zone) {
            if (std::find(to.begin(), to.end(), zone) == to.end())
                to.push_back(zone);
        };
        for (const auto &one : candidate.points) {
            const auto *point = m_world.catalogue.point(one.point);
            layers.points.push_back({one.point, one.side, true});
            for (const ZoneId &id : point->usually)
                addOnce(layers.usual, sided(id));
            for (const ZoneId &id : point->sometimes)
                addOnce(layers.sometimes, sided(id));
        }
        std::erase_if(layers.sometimes,
            [&](const SidedZone &zone) { return std::find(layers.usual.begin(), layers.usual.end(), zone) != layers.usual.end(); });
    }
    m_marks.setLayers(std::move(layers));
}

// ---- search

void BodyController::search(const QString &typed)
{
    m_results.setRows(present::searchRows(m_world, typed));
    Q_EMIT resultsChanged();
}

void BodyController::choose(int result)
{
    if (result < 0 || result >= m_results.rows().size())
        return;
    const present::SearchRow row = m_results.rows()[result];
    const QString id = row.key.section(u':', 0, 0);
    const QString side = row.key.section(u':', 1);
    if (row.kind == u"muscle") {
        Q_EMIT muscleChosen(id, side);
    } else if (row.kind == u"point") {
        Q_EMIT pointChosen(id, side);
    } else if (row.kind == u"zone") {
        if (!isMarked(row.key))
            toggle(row.key);
    } else if (const auto *complaint = m_world.catalogue.complaint({present::fromQt(id)})) {
        std::vector<SidedZone> zones;
        for (const ZoneId &zoneId : complaint->zones) {
            const auto *zone = m_world.catalogue.zone(zoneId);
            if (zone)
                zones.push_back({zoneId, zone->paired ? sideFromString(present::fromQt(side)).value_or(Side::Left) : Side::Middle});
        }
        setMarked(std::move(zones));
    }
    search({});
}

} // namespace unknot::app
