// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/healthrows.h"

#include "present/naming.h"
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
    row.text = toQt(gate.text);
    row.why = toQt(gate.why);
    row.advice = toQt(gate.advice);
    row.clearable = gate.clearable;
    row.clearText = gate.clearText.empty() ? HealthWords::tr("A doctor has said that pressing is fine.") : toQt(gate.clearText);
    row.asksZones = gate.asksZones;
    row.asksSide = gate.asksSide;
    return row;
}

void addAnswer(HealthRow &row, const catalogue::Catalogue &catalogue, const safety::HealthAnswer &answer)
{
    row.holds = true;
    row.cleared = answer.cleared;
    row.side = answer.side == Side::Middle ? QString() : toQt(std::string(toString(answer.side)));
    QStringList places;
    for (const SidedZone &zone : answer.zones) {
        row.placeKeys << zoneKey(zone);
        places << zoneName(catalogue, zone);
    }
    row.places = places.join(u"; ");
}

} // namespace

QList<HealthRow> healthRows(const catalogue::Catalogue &catalogue, const practice::HealthProfile &answers, bool today)
{
    std::vector<const catalogue::Gate *> gates;
    for (const catalogue::Gate &gate : catalogue.all().gates) {
        if (gate.today == today && !gate.automatic)
            gates.push_back(&gate);
    }
    std::stable_sort(
        gates.begin(), gates.end(), [&catalogue](const auto *a, const auto *b) { return groupOf(catalogue, *a) < groupOf(catalogue, *b); });
    QList<HealthRow> rows;
    for (const catalogue::Gate *gate : gates) {
        HealthRow row = questionRow(catalogue, *gate);
        row.firstOfGroup = rows.isEmpty() || rows.back().group != row.group;
        if (const safety::HealthAnswer *answer = answers.answer(gate->id))
            addAnswer(row, catalogue, *answer);
        rows.push_back(std::move(row));
    }
    return rows;
}

HealthText healthText(const practice::HealthProfile &answers)
{
    HealthText text;
    const int held = answers.held();
    text.held = held == 0 ? HealthWords::tr("Nothing is ticked")
        : held == 1       ? HealthWords::tr("1 answer is ticked")
                          : HealthWords::tr("%1 answers are ticked").arg(held);
    if (answers.unreadable())
        text.unreadable = HealthWords::tr("Your health answers can't be read from your journal, so nothing is pressed until you have gone "
                                          "through them again here. What you answer then takes their place.");
    return text;
}

} // namespace unknot::present
