// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "journal/records.h"
#include "present/warningnotice.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace unknot::present
{

// A session of the journal that is looked at, but for its points (pressRows) and its note.
struct SessionDetail {
    Q_GADGET
    Q_PROPERTY(QString id MEMBER id) // empty: none
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(
        QString when MEMBER when) // "Today, 18:42. 4 points, 3 min 10 s pressed. With questions, search and rests 9 min 40 s in all."
    Q_PROPERTY(QString ending MEMBER ending) // "done", "1 of 4 points pressed", "stopped early", "all left out"
    Q_PROPERTY(unknot::present::WarningNotice unwell MEMBER unwell) // the person was today; else empty
    Q_PROPERTY(QString tooMuch MEMBER tooMuch) // "Too much at 1 point"; empty: it was at none
    Q_PROPERTY(bool mayBeRepeated MEMBER mayBeRepeated) // not on the day on which it was too much
    Q_PROPERTY(bool fromMemory MEMBER fromMemory) // the number after at rest was given later, of then
    Q_PROPERTY(int before MEMBER before) // at rest, -1: not said
    Q_PROPERTY(int after MEMBER after)
    Q_PROPERTY(int moveBefore MEMBER moveBefore)
    Q_PROPERTY(int moveAfter MEMBER moveAfter)
    Q_PROPERTY(QString words MEMBER words) // "clearly less"; empty: not both said, or it was too much
    Q_PROPERTY(QString wordsExplained MEMBER wordsExplained)
    Q_PROPERTY(bool more MEMBER more) // at rest it rose by 2 or more
    Q_PROPERTY(bool severe MEMBER severe) // at rest 8 or more, as it was said last
    Q_PROPERTY(QString restWords MEMBER restWords) // "2 less"
    Q_PROPERTY(QString moveWords MEMBER moveWords)
    Q_PROPERTY(int holds MEMBER holds) // columns the table of points needs
    Q_PROPERTY(QString moveAdvice MEMBER moveAdvice) // an easy movement for the part pressed
    Q_PROPERTY(QString again MEMBER again) // when what was pressed may be pressed again; empty: nothing was
    Q_PROPERTY(QStringList lighter MEMBER lighter) // points to press more lightly next time

public:
    QString id, title, when, ending, tooMuch, words, wordsExplained, restWords, moveWords, moveAdvice, again;
    int before = -1, after = -1, moveBefore = -1, moveAfter = -1, holds = 0;
    bool more = false, severe = false, fromMemory = false, mayBeRepeated = true;
    QStringList lighter;
    WarningNotice unwell;
    bool operator==(const SessionDetail &) const = default;
};

// Of a record without an id: nothing.
SessionDetail sessionDetail(const journal::SessionRecord &session, const catalogue::Catalogue &catalogue, const WallTime &now);

} // namespace unknot::present
