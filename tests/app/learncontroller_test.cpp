// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learncontroller.h"

#include "support/shippedworld.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

TEST(LearnController, beginsWithTheFirstArticle)
{
    app::LearnController learn(shippedWorld());
    const auto &articles = shippedWorld().catalogue.all().articles;
    EXPECT_EQ(learn.articles()->rowCount(), int(articles.size()));
    EXPECT_EQ(learn.article().id, QString::fromStdString(articles.front().id));
    EXPECT_EQ(learn.parts()->rowCount(), int(articles.front().parts.size()));
}

TEST(LearnController, opensAnArticleOnceAndNoneThatIsNotThere)
{
    app::LearnController learn(shippedWorld());
    const QSignalSpy told(&learn, &app::LearnController::changed);
    learn.open(QStringLiteral("no-such-article"));
    EXPECT_EQ(told.count(), 0);
    learn.open(QStringLiteral("when-to-see-someone"));
    learn.open(QStringLiteral("when-to-see-someone"));
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(learn.article().id, QStringLiteral("when-to-see-someone"));
    EXPECT_NE(learn.article().title, QString());
}

} // namespace unknot::test
