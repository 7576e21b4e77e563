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
    if (noSession && noSession->kind == practice::NoSession::Kind::FeltUnwell)
        return unwellNotice();
    WarningNotice notice;
    if (!noSession || noSession->kind != practice::NoSession::Kind::WarningSign)
        return notice;
    const catalogue::Question &question = *noSession->warned.question;
    const catalogue::Action *action = catalogue.action(question.urgency);
    notice.toRead = true;
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

WarningNotice unwellNotice()
{
    WarningNotice notice;
    notice.emergency = notice.everywhere = true;
    notice.title = NoticeWords::tr("No session today. You felt unwell: sit or lie down, and call for help if it does not pass");
    notice.sign = NoticeWords::tr("Call your local emergency number now, for example 112, 999 or 911, for pain or pressure in the chest, "
                                  "trouble breathing, a faint, a "
                                  "face that droops, a weak arm, wrong words, lost sight, or if you do not feel better within a few "
                                  "minutes. Press nothing more today.");
    return notice;
}

QString startsAgain()
{
    return NoticeWords::tr("None of the warning signs is true any more, so sessions can start again.");
}

QString nothingLeft()
{
    return NoticeWords::tr("The session did not start: with what you have said of your health, none of its points may be pressed now. "
                           "Each says in its row what stands against it.");
}

} // namespace unknot::present
