// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/articlerows.h"

#include <gtest/gtest.h>

namespace unknot::present
{
namespace
{

catalogue::CatalogueData articles()
{
    catalogue::CatalogueData data;
    data.sources.push_back({{"paper"}, "Denneny 2019", "", "https://example.org/paper/", "10.1016/j.apmr.2018.06.019", "", {}});
    data.sources.push_back({{"doi"}, "Gerwin 2001", "", "", "10.1007/x", "", {}});
    data.sources.push_back({{"page"}, "A page", "", "https://example.org/a/page/", "", "", {}});
    data.articles = {{"what", "Begin here", "What it is", "What this is", "An intro.", {}, {}},
        {"how", "Begin here", "How", "How to", "", {}, {}}, {"who", "Care", "Who", "Whom to see", "", {}, {}}};
    catalogue::ArticlePart part;
    part.heading = "Does it help?";
    part.graded = true;
    part.grade = catalogue::Grade::Moderate;
    part.sources = {{"paper"}, {"no such source"}, {"doi"}, {"page"}};
    data.articles[0].parts = {part, {"Plain", "Text.", false, catalogue::Grade::Good, {}, ""}};
    return data;
}

const catalogue::Catalogue catalogue{articles()};

TEST(Articles, standUnderTheirSections)
{
    const auto rows = articleRows(catalogue);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0], (ArticleRow{QStringLiteral("what"), QStringLiteral("Begin here"), QStringLiteral("What it is"), true}));
    EXPECT_FALSE(rows[1].firstOfSection);
    EXPECT_TRUE(rows[2].firstOfSection);
    EXPECT_TRUE(articleRows({}).isEmpty());
}

TEST(Articles, haveATitleAndAnIntro)
{
    EXPECT_EQ(articleText(catalogue.all().articles[0]),
        (ArticleText{QStringLiteral("what"), QStringLiteral("What this is"), QStringLiteral("An intro.")}));
}

TEST(Articles, sayHowSureAPartIsOnlyWhereItIsGraded)
{
    const auto parts = articleParts(catalogue, catalogue.all().articles[0]);
    ASSERT_EQ(parts.size(), 2);
    EXPECT_EQ(parts[0].grade, QStringLiteral("Moderate"));
    EXPECT_EQ(parts[0].gradeBars, 6);
    EXPECT_EQ(parts[1].grade, QString());
    EXPECT_EQ(parts[1].gradeBars, 0);
}

TEST(Articles, nameTheSourcesTheCatalogueKnowsAndWhereTheyAre)
{
    const auto part = articleParts(catalogue, catalogue.all().articles[0])[0];
    EXPECT_EQ(part.sources.join(u'|'), QStringLiteral("Denneny 2019|Gerwin 2001|A page"));
    EXPECT_EQ(part.linkTexts.join(u'|'), QStringLiteral("doi:10.1016/j.apmr.2018.06.019|doi:10.1007/x|example.org/a/page"));
    EXPECT_EQ(part.links.join(u'|'), QStringLiteral("https://example.org/paper/|https://doi.org/10.1007/x|https://example.org/a/page/"));
}

} // namespace
} // namespace unknot::present
