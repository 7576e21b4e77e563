// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/learn/learncontroller.h"

#include "practice/world.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace unknot::test
{

namespace
{

const practice::World &shipped()
{
    static const practice::World world(UNKNOT_SOURCE_DIR "/data");
    return world;
}

} // namespace

TEST(LearnController, beginsWithTheFirstArticle)
{
    app::LearnController learn(shipped());
    const auto &articles = shipped().catalogue.all().articles;
    EXPECT_EQ(learn.articles()->rowCount(), int(articles.size()));
    EXPECT_EQ(learn.article().id, QString::fromStdString(articles.front().id));
    EXPECT_EQ(learn.parts()->rowCount(), int(articles.front().parts.size()));
}

TEST(LearnController, opensAnArticleOnceAndNoneThatIsNotThere)
{
    app::LearnController learn(shipped());
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
