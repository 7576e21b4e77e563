// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/translation.h"
#include "data/searched.h"
#include "data/shippeddata.h"
#include "support/tempfolder.h"

#include <algorithm>

namespace unknot
{

class ShippedWords : public test::ShippedData
{
protected:
    static std::string idOf(const finder::Found &found) { return test::keyOf(all(), found).substr(2); }
    // Whether it stands among the first three.
    static bool leadsTo(std::string_view words, const std::string &id)
    {
        static const finder::WordSearch search(shipped());
        auto found = search.find(words);
        found.resize(std::min<std::size_t>(found.size(), 3));
        return std::any_of(found.begin(), found.end(), [&](const finder::Found &one) { return idOf(one) == id; });
    }
};

TEST_F(ShippedWords, leadWherePeopleMean)
{
    EXPECT_TRUE(leadsTo("back of my shoulder when I reach", "shoulder-reaching-behind"));
    EXPECT_TRUE(leadsTo("back of my shoulder", "shoulder-back"));
    EXPECT_TRUE(leadsTo("stiff neck", "neck-stiffness"));
    EXPECT_TRUE(leadsTo("plantar fasciitis", "heel-pain"));
    EXPECT_TRUE(leadsTo("pain in the bottom of my heel in the morning", "heel-pain"));
    EXPECT_TRUE(leadsTo("sciatica", "sciatica-like"));
    EXPECT_TRUE(leadsTo("tennis elbow", "tennis-elbow"));
    EXPECT_TRUE(leadsTo("lower back pain", "low-back-pain"));
    EXPECT_TRUE(leadsTo("headache behind my eye", "headache-behind-eye"));
    EXPECT_TRUE(leadsTo("clenching my teeth", "jaw-pain"));
    EXPECT_TRUE(leadsTo("typing", "wrist-forearm-overuse"));
    EXPECT_TRUE(leadsTo("runners knee", "knee-front"));
    EXPECT_TRUE(leadsTo("upper trapezius", "upper-trapezius"));
    EXPECT_TRUE(leadsTo("trapezius upper", "upper-trapezius"));
}

TEST_F(ShippedWords, leadThereWithTypingMistakes)
{
    EXPECT_TRUE(leadsTo("sholder blade", "shoulder-blade"));
    EXPECT_TRUE(leadsTo("hamstrign", "hamstring-tightness"));
    EXPECT_TRUE(leadsTo("infraspintus", "infraspinatus"));
    EXPECT_TRUE(leadsTo("siatica", "sciatica-like"));
    EXPECT_TRUE(leadsTo("gastrocnemeus", "gastrocnemius"));
    EXPECT_TRUE(leadsTo("planter fascitis", "heel-pain"));
    EXPECT_TRUE(leadsTo("quadratus lumbroum", "quadratus-lumborum"));
}

// Everything can be found by what it is called.
TEST_F(ShippedWords, findEveryNameAmongTheFirstThree)
{
    for (const auto &complaint : all().complaints)
        EXPECT_TRUE(leadsTo(complaint.label, complaint.id.value)) << complaint.label;
    for (const auto &zone : all().zones)
        EXPECT_TRUE(leadsTo(zone.label, zone.id.value)) << zone.label;
    for (const auto &muscle : all().muscles) {
        EXPECT_TRUE(leadsTo(muscle.name, muscle.id.value)) << muscle.name;
        EXPECT_TRUE(leadsTo(muscle.latin, muscle.id.value)) << muscle.latin;
    }
}

// What is left in English is found by its English words still.
TEST_F(ShippedWords, leadThereInAnotherLanguage)
{
    const test::TempFolder folder;
    test::TempFolder::write(folder / "de.json", R"({"$schema": "text.schema.json", "license": "CC-BY-4.0", "language": "de", "texts": {
        "complaints/tension-headache/words": ["Kopfschmerz", "Kopfweh"], "complaints/calf-cramp/words": ["Wadenkrampf"]}})");
    catalogue::CatalogueData data = all();
    EXPECT_EQ(catalogue::translate(data, folder / "de.json").has, 2U);
    const catalogue::Catalogue german(std::move(data));
    const finder::WordSearch search(german);
    const auto first = [&](std::string_view words) {
        const auto found = search.find(words);
        return found.empty() ? std::string() : idOf(found.front());
    };
    EXPECT_EQ(first("Kopfschmerz"), "tension-headache");
    EXPECT_EQ(first("kopfwhe"), "tension-headache");
    EXPECT_EQ(first("wadenkrämpfe"), "calf-cramp");
    EXPECT_EQ(first("plantar fasciitis"), "heel-pain");
}

} // namespace unknot
