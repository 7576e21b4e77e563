// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/screening.h"
#include "present/healthrows.h"
#include "present/reasontext.h"
#include "support/fixedclock.h"
#include "support/shippedworld.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

using namespace std::chrono_literals;

catalogue::Gate gate(const char *id, const char *group, bool today = false)
{
    catalogue::Gate gate;
    gate.id.value = id;
    gate.group = group;
    gate.text = std::string("I have ") + id;
    gate.today = today;
    return gate;
}

// In another order than their groups.
catalogue::CatalogueData gates()
{
    catalogue::CatalogueData data;
    data.gateGroups = {{"heart", "Heart and blood"}, {"skin", "Skin"}};
    data.gates
        = {gate("rash", "skin"), gate("stent", "heart"), gate("odd", "no such group"), gate("clot", "heart"), gate("fever", "skin", true)};
    data.gates.push_back(gate("set by the program", "heart"));
    data.gates.back().automatic = true;
    data.zones.push_back({{"calf"}, "Calf", "in the calf", "calf", {}, true, {}, {}});
    return data;
}

class HealthRows : public testing::Test
{
protected:
    [[nodiscard]] QList<HealthRow> rows(bool today = false) const { return healthRows(catalogue, answers, everyGate(catalogue, today)); }
    [[nodiscard]] HealthRow row(const char *id) const
    {
        for (const HealthRow &row : rows()) {
            if (row.gate == QString::fromUtf8(id))
                return row;
        }
        ADD_FAILURE() << id;
        return {};
    }

    const catalogue::Catalogue catalogue{gates()};
    test::FixedClock clock{{std::chrono::sys_days{std::chrono::November / 22 / 2026} + 12h, 60min, {}}};
    practice::HealthProfile answers{catalogue, clock};
};

TEST_F(HealthRows, ofAGroupStandTogetherInTheOrderOfTheGroups)
{
    QStringList gates, headings;
    for (const HealthRow &row : rows()) {
        gates << row.gate;
        if (row.firstOfGroup)
            headings << row.group;
    }
    EXPECT_EQ(gates.join(u' '), QStringLiteral("stent clot rash odd"));
    EXPECT_EQ(headings.join(u'|'), QStringLiteral("Heart and blood|Skin|no such group"));
}

TEST_F(HealthRows, askedEveryDayAreApart)
{
    ASSERT_EQ(rows(true).size(), 1);
    EXPECT_EQ(rows(true).front().gate, QStringLiteral("fever"));
    EXPECT_TRUE(rows(true).front().firstOfGroup);
}

TEST_F(HealthRows, showWhatWasSaid)
{
    EXPECT_FALSE(row("clot").holds);
    (void)answers.setHolds({"clot"}, true);
    (void)answers.setSide({"clot"}, Side::Left);
    (void)answers.setCleared({"clot"}, true);
    (void)answers.setZones({"clot"}, {{{"calf"}, Side::Left}, {{"calf"}, Side::Right}});
    const HealthRow said = row("clot");
    EXPECT_TRUE(said.holds);
    EXPECT_TRUE(said.cleared);
    EXPECT_EQ(said.side, health::Side::Left);
    EXPECT_EQ(said.places, QStringLiteral("Calf, left; Calf, right"));
    EXPECT_EQ(said.placeKeys, (QStringList{QStringLiteral("calf:left"), QStringLiteral("calf:right")}));
    EXPECT_FALSE(row("stent").holds);
    (void)answers.setSide({"clot"}, Side::Middle);
    EXPECT_EQ(row("clot").side, health::Side::BothOrNotSaid);
}

TEST_F(HealthRows, haveWordsForAClearanceOfTheirOwnOrTheUsualOnes)
{
    catalogue::CatalogueData data = gates();
    data.gates[0].clearText = "A wound nurse has said so.";
    const catalogue::Catalogue other(data);
    const auto rows = healthRows(other, answers, everyGate(other, false));
    EXPECT_EQ(rows[2].clearText, QStringLiteral("A wound nurse has said so."));
    EXPECT_EQ(rows[0].clearText, QStringLiteral("A doctor has said that pressing is fine."));
}

TEST_F(HealthRows, areCounted)
{
    EXPECT_EQ(healthText(catalogue, safety::Rules(catalogue), answers).held, QStringLiteral("Nothing is ticked"));
    (void)answers.setHolds({"clot"}, true);
    EXPECT_EQ(healthText(catalogue, safety::Rules(catalogue), answers).held, QStringLiteral("1 answer is ticked"));
    (void)answers.setHolds({"rash"}, true);
    EXPECT_EQ(healthText(catalogue, safety::Rules(catalogue), answers), (HealthText{QStringLiteral("2 answers are ticked"), {}, {}}));
}

TEST_F(HealthRows, ofAGroupHaveOneLineThatNamesThem)
{
    EXPECT_EQ(row("clot").groupText, QStringLiteral("I have stent; I have clot."));
    EXPECT_EQ(row("clot").groupId, QStringLiteral("heart"));
    EXPECT_TRUE(row("stent").firstOfGroup);
    EXPECT_TRUE(row("clot").lastOfGroup);
    catalogue::CatalogueData data = gates();
    data.gates[1].brief = "a stent";
    const catalogue::Catalogue brief(data);
    EXPECT_EQ(healthRows(brief, answers, {{"stent"}}).front().groupText, QStringLiteral("A stent."));
    data.gates[1].brief = "a stent; a graft";
    data.gates[3].brief = "a stent";
    ASSERT_EQ(data.gates[1].group, data.gates[3].group);
    const catalogue::Catalogue twice(data);
    EXPECT_EQ(healthRows(twice, answers, {{"stent"}, {"clot"}}).front().groupText, QStringLiteral("A stent; a graft.")) << "said once";
    data.gates[3].brief = "a stent in the leg";
    EXPECT_EQ(healthRows(catalogue::Catalogue(data), answers, {{"stent"}, {"clot"}}).front().groupText, QStringLiteral("A stent; a graft."))
        << "in the wider words";
    EXPECT_EQ(healthRows(catalogue::Catalogue(data), answers, {{"clot"}}).front().groupText, QStringLiteral("A stent in the leg."))
        << "and by itself in its own";
}

// Before a first session there were blocks of eight rows, of which a row holds about 70 letters.
TEST(ShippedHealthRows, areReadInShortLines)
{
    const auto &world = test::shippedWorld();
    const test::FixedClock clock{{}};
    const practice::HealthProfile nobody(world.catalogue, clock);
    for (const catalogue::Zone &zone : world.catalogue.all().zones) {
        const auto points = practice::pointsFor(world.catalogue, {{zone.id, zone.paired ? Side::Left : Side::Middle}});
        const auto asked = practice::healthQuestionsFor(world.rules, nobody, points).open;
        qsizetype lines = 0, rows = 0;
        for (const HealthRow &row : healthRows(world.catalogue, nobody, asked)) {
            if (!row.firstOfGroup)
                continue;
            const auto letters = row.group.size() + row.groupText.size();
            ++lines;
            rows += (letters + 69) / 70;
            EXPECT_LE(letters, 4 * 70) << zone.id.value << ": " << row.groupText.toStdString();
        }
        EXPECT_LE(lines, 11) << zone.id.value;
        EXPECT_LE(rows, 28) << zone.id.value << ": of its lines some had eight, and all of them 36";
    }
}

TEST_F(HealthRows, sayWhatIsKnownOfTheirGroup)
{
    EXPECT_EQ(row("clot").groupSaid, QStringLiteral("Not asked yet"));
    (void)answers.sayNo({{"clot"}});
    EXPECT_EQ(row("clot").groupSaid, QStringLiteral("Not all of it was asked yet"));
    EXPECT_TRUE(row("clot").groupOpen);
    (void)answers.sayNo({{"stent"}});
    EXPECT_EQ(row("clot").groupSaid, QStringLiteral("None of these"));
    EXPECT_FALSE(row("clot").groupOpen);
    (void)answers.setHolds({"clot"}, true);
    EXPECT_EQ(row("stent").groupSaid, QStringLiteral("1 is true"));
    EXPECT_TRUE(row("stent").unfolded);
    EXPECT_FALSE(row("rash").unfolded);
}

TEST_F(HealthRows, ofAGroupThatWasSaidYesToAreUnfolded)
{
    const auto rows = healthRows(catalogue, answers, everyGate(catalogue, false), {"skin"});
    for (const HealthRow &row : rows)
        EXPECT_EQ(row.unfolded, row.groupId == QStringLiteral("skin")) << row.gate.toStdString();
}

TEST_F(HealthRows, areDividedBetweenGroups)
{
    EXPECT_EQ(halfWay(rows()), 2);
    EXPECT_EQ(halfWay(rows(true)), 1);
    EXPECT_EQ(halfWay({}), 0);
}

TEST_F(HealthRows, thatLetNoSessionStartSaySo)
{
    catalogue::CatalogueData data = gates();
    data.gates[3].always.everything = true;
    const catalogue::Catalogue strict(data);
    EXPECT_EQ(healthText(strict, safety::Rules(strict), answers).stops, QString());
    (void)answers.setHolds({"clot"}, true);
    const auto reasons = safety::Rules(strict).noSessionBecause(answers.profile());
    ASSERT_EQ(reasons.size(), 1U);
    EXPECT_EQ(healthText(strict, safety::Rules(strict), answers).stops,
        QStringLiteral("No session starts now. %1").arg(sentenceFor(strict, reasons[0])))
        << "which one: it may stand on another page";
}

TEST_F(HealthRows, whatCantBeReadIsSaidAndIsNoAnswer)
{
    answers.read(nullptr);
    EXPECT_EQ(healthText(catalogue, safety::Rules(catalogue), answers).held, QStringLiteral("Nothing is ticked"));
    EXPECT_TRUE(healthText(catalogue, safety::Rules(catalogue), answers)
                    .unreadable.contains(QStringLiteral("nothing is pressed until you have gone through them again")));
}

} // namespace
} // namespace unknot::present
