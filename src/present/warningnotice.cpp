// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/warningnotice.h"

#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::NoticeWords)
};

} // namespace

WarningNotice warningNotice(const catalogue::Catalogue &catalogue, const std::optional<practice::NoSession> &noSession)
{
    WarningNotice notice;
    if (!noSession || noSession->kind != practice::NoSession::Kind::WarningSign)
        return notice;
    const catalogue::Question &question = *noSession->warned.question;
    const catalogue::Action *action = catalogue.action(question.urgency);
    notice.emergency = question.urgency == catalogue::Urgency::Emergency;
    // What can wait is asked for its own places only: elsewhere a session may start.
    notice.everywhere = question.urgency != catalogue::Urgency::Soon;
    notice.title = notice.everywhere ? NoticeWords::tr("No session today") : NoticeWords::tr("No session here today");
    if (action)
        notice.title = NoticeWords::tr("%1. %2").arg(notice.title, toQt(action->title));
    notice.sign = noSession->warned.ticked
        ? NoticeWords::tr("You said that something of this is true: %1").arg(toQt(*noSession->warned.ticked))
        : NoticeWords::tr("You said yes to: %1").arg(toQt(question.text));
    return notice;
}

QString startsAgain()
{
    return NoticeWords::tr("None of the warning signs is true any more, so sessions can start again.");
}

} // namespace unknot::present
