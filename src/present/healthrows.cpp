// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/healthrows.h"

#include "present/naming.h"
#include "present/reasontext.h"
#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct HealthWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::HealthWords)
};

auto groupOf(const catalogue::Catalogue &catalogue, const catalogue::Gate &gate)
{
    const auto &groups = catalogue.all().gateGroups;
    return std::find_if(groups.begin(), groups.end(), [&gate](const auto &group) { return group.id == gate.group; });
}

HealthRow questionRow(const catalogue::Catalogue &catalogue, const catalogue::Gate &gate)
{
    HealthRow row;
    row.gate = toQt(gate.id.value);
    const auto group = groupOf(catalogue, gate);
    row.group = toQt(group == catalogue.all().gateGroups.end() ? gate.group : group->label);
    row.groupId = toQt(gate.group);
    row.text = toQt(gate.text);
    row.beside = toQt(gate.beside);
    row.why = toQt(gate.why);
    row.advice = toQt(gate.advice);
    row.clearable = gate.clearable;
    row.clearText = gate.clearText.empty() ? HealthWords::tr("A doctor has said that pressing is fine.") : toQt(gate.clearText);
    row.asksZones = gate.asksZones;
    row.asksSide = gate.asksSide;
    return row;
}

health::Side shownAs(Side side)
{
    switch (side) {
    case Side::Left:
        return health::Side::Left;
    case Side::Right:
        return health::Side::Right;
    case Side::Middle:
        break;
    }
    return health::Side::BothOrNotSaid;
}

void addAnswer(HealthRow &row, const catalogue::Catalogue &catalogue, const safety::HealthAnswer &answer)
{
    row.holds = true;
    row.cleared = answer.cleared;
    row.side = shownAs(answer.side);
    QStringList places;
    for (const SidedZone &zone : answer.zones) {
        row.placeKeys << zoneKey(zone);
        places << zoneName(catalogue, zone);
    }
    row.places = places.join(u"; ");
}

// Whether the second is the first with something that narrows it: "a numb place", "a numb place on a leg".
bool isWider(const QString &words, const QString &than)
{
    return than.size() > words.size() && than.startsWith(words) && (than[words.size()] == u' ' || than[words.size()] == u',');
}

// What stands together, as one sentence. What another part of it says as well, or in wider words, is said once.
QString lineOf(const std::vector<const catalogue::Gate *> &gates)
{
    QStringList parts;
    for (const catalogue::Gate *gate : gates)
        parts << toQt(gate->brief.empty() ? gate->text : gate->brief).split(QStringLiteral("; "));
    parts.removeDuplicates();
    const QStringList all = parts;
    parts.removeIf(
        [&all](const QString &part) { return std::ranges::any_of(all, [&part](const QString &other) { return isWider(other, part); }); });
    QString line = parts.join(QStringLiteral("; "));
    if (line.isEmpty())
        return line;
    line[0] = line[0].toUpper();
    return line.endsWith(u'.') ? line : line + u'.';
}

QString saidOf(std::ptrdiff_t held, std::ptrdiff_t open, std::size_t all)
{
    if (held > 0)
        return held == 1 ? HealthWords::tr("1 is true") : HealthWords::tr("%1 are true").arg(held);
    if (open == 0)
        return HealthWords::tr("None of these");
    return open == static_cast<std::ptrdiff_t>(all) ? HealthWords::tr("Not asked yet") : HealthWords::tr("Not all of it was asked yet");
}

void addGroup(HealthRow &row, const std::vector<const catalogue::Gate *> &together, const practice::HealthProfile &answers)
{
    const auto holds = [&answers](const auto *gate) { return answers.answer(gate->id) != nullptr; };
    const auto isOpen = [&answers](const auto *gate) { return answers.isOpen(gate->id); };
    const auto held = std::count_if(together.begin(), together.end(), holds);
    const auto open = std::count_if(together.begin(), together.end(), isOpen);
    row.groupText = lineOf(together);
    row.groupOpen = open > 0;
    row.groupSaid = saidOf(held, open, together.size());
    row.unfolded = row.unfolded || held > 0;
}

} // namespace

unknot::Side sideOf(health::Side side)
{
    switch (side) {
    case health::Side::Left:
        return Side::Left;
    case health::Side::Right:
        return Side::Right;
    case health::Side::BothOrNotSaid:
        break;
    }
    return Side::Middle;
}

std::vector<GateId> everyGate(const catalogue::Catalogue &catalogue, bool today)
{
    std::vector<GateId> gates;
    for (const catalogue::Gate &gate : catalogue.all().gates) {
        if (gate.today == today && !gate.automatic)
            gates.push_back(gate.id);
    }
    return gates;
}

QList<HealthRow> healthRows(const catalogue::Catalogue &catalogue, const practice::HealthProfile &answers, const std::vector<GateId> &gates,
    const std::set<std::string> &saidYes)
{
    std::vector<const catalogue::Gate *> known;
    for (const GateId &id : gates) {
        if (const catalogue::Gate *gate = catalogue.gate(id))
            known.push_back(gate);
    }
    std::stable_sort(
        known.begin(), known.end(), [&catalogue](const auto *a, const auto *b) { return groupOf(catalogue, *a) < groupOf(catalogue, *b); });
    QList<HealthRow> rows;
    for (std::size_t i = 0; i < known.size(); ++i) {
        const catalogue::Gate &gate = *known[i];
        std::vector<const catalogue::Gate *> together;
        std::copy_if(
            known.begin(), known.end(), std::back_inserter(together), [&gate](const auto *one) { return one->group == gate.group; });
        HealthRow row = questionRow(catalogue, gate);
        row.firstOfGroup = together.front() == &gate;
        row.lastOfGroup = together.back() == &gate;
        row.unfolded = saidYes.contains(gate.group);
        addGroup(row, together, answers);
        if (const safety::HealthAnswer *answer = answers.answer(gate.id))
            addAnswer(row, catalogue, *answer);
        rows.push_back(std::move(row));
    }
    return rows;
}

qsizetype halfWay(const QList<HealthRow> &rows)
{
    qsizetype letters = 0, read = 0;
    for (const HealthRow &row : rows)
        letters += row.firstOfGroup ? row.groupText.size() : 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].firstOfGroup && i > 0 && 2 * read >= letters)
            return i;
        read += rows[i].firstOfGroup ? rows[i].groupText.size() : 0;
    }
    return rows.size();
}

HealthText healthText(const catalogue::Catalogue &catalogue, const safety::Rules &rules, const practice::HealthProfile &answers)
{
    HealthText text;
    const int held = answers.held();
    text.held = held == 0 ? HealthWords::tr("Nothing is ticked")
        : held == 1       ? HealthWords::tr("1 answer is ticked")
                          : HealthWords::tr("%n answers are ticked", nullptr, held);
    if (answers.unreadable())
        text.unreadable = HealthWords::tr("Your health answers can't be read from your journal, so nothing is pressed until you have gone "
                                          "through them again here. What you answer then takes their place.");
    else if (const auto reasons = rules.noSessionBecause(answers.profile()); !reasons.empty()) // it may stand on another page
        text.stops = HealthWords::tr("No session starts now. %1").arg(sentenceFor(catalogue, reasons.front()));
    return text;
}

} // namespace unknot::present
