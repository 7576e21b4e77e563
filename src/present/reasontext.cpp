// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/reasontext.h"

#include "present/listing.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct ReasonText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::ReasonText)
};

QString unknownAnswer()
{
    return ReasonText::tr(
        "One of your health answers can't be read or is not known to this version of Unknot, so nothing is pressed. Look through your "
        "health answers again.");
}

QString gateSentence(const catalogue::Catalogue &catalogue, const safety::Reason &reason)
{
    const catalogue::Gate *gate = catalogue.gate(reason.gate);
    if (!gate)
        return unknownAnswer();
    QStringList parts{toQt(gate->why), toQt(gate->advice)};
    if (reason.lacksPlace)
        parts << ReasonText::tr("No place is marked for it yet: until one is, nothing is pressed anywhere.");
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString planSentence(const session::PlanReason &reason)
{
    using Kind = session::PlanReason::Kind;
    switch (reason.kind) {
    case Kind::NotInCatalogue:
        return ReasonText::tr("This point is not in the catalogue.");
    case Kind::NoDose:
        return ReasonText::tr("It can't be pressed safely.");
    case Kind::PointsAtMost:
        return ReasonText::tr("A session holds at most %1.").arg(pointCount(reason.points));
    case Kind::PointsAtMostForHealth:
        return ReasonText::tr("A session holds at most %1 with your health answers.").arg(pointCount(reason.points));
    case Kind::NoTimeLeft:
        return ReasonText::tr("There is no time left for it in this session.");
    case Kind::NoToolAtHand:
        return ReasonText::tr("It needs a tool that you said you do not have.");
    }
    return {};
}

QString warningSaid(const catalogue::Catalogue &catalogue, const catalogue::Question &question)
{
    const catalogue::Action *action = catalogue.action(question.urgency);
    const QString todo = action ? toQt(action->title) : QString();
    return ReasonText::tr("You said that a warning sign is there, so no session starts. %1.").arg(todo);
}

QString feltUnwell(const WallTime &at)
{
    return ReasonText::tr("You felt unwell while a spot was pressed, today at %1, so nothing more is pressed today.").arg(clockTime(at));
}

} // namespace

QString sentenceFor(const catalogue::Catalogue &catalogue, const safety::Reason &reason)
{
    using Kind = safety::Reason::Kind;
    switch (reason.kind) {
    case Kind::InformationOnly:
        return ReasonText::tr("This point is shown for information only: it is not for pressing yourself.");
    case Kind::NotSwitchedOn:
        return ReasonText::tr("This point is off until you have read its caution and switched it on yourself.");
    case Kind::UnknownAnswer:
        return unknownAnswer();
    case Kind::HealthAnswer:
        return gateSentence(catalogue, reason);
    case Kind::NoToolLeft:
        return ReasonText::tr("Your own hand does not reach this point, and no tool that does may be used for now.");
    case Kind::NoPostureLeft:
        return ReasonText::tr("No position in which this point can be reached is left.");
    case Kind::NoPressureLeft:
        return ReasonText::tr("This point allows no pressure at all.");
    }
    return unknownAnswer();
}

QString sentenceFor(const catalogue::Catalogue &catalogue, const session::Reason &reason)
{
    if (const auto *ofSafety = std::get_if<safety::Reason>(&reason))
        return sentenceFor(catalogue, *ofSafety);
    return planSentence(std::get<session::PlanReason>(reason));
}

QString answerBehind(const safety::Reason &reason)
{
    return reason.kind == safety::Reason::Kind::HealthAnswer ? toQt(reason.gate.value) : QString();
}

QString answerBehind(const practice::Against &against)
{
    const auto *reason = std::get_if<safety::Reason>(&against);
    return reason ? answerBehind(*reason) : QString();
}

QStringList sentencesFor(const catalogue::Catalogue &catalogue, const safety::Reasons &reasons)
{
    QStringList sentences;
    for (const safety::Reason &reason : reasons)
        sentences << sentenceFor(catalogue, reason);
    return sentences;
}

QString sentenceFor(const safety::Wait &wait)
{
    using Kind = safety::Wait::Kind;
    switch (wait.kind) {
    case Kind::Bruised:
        break;
    case Kind::Sore:
        return ReasonText::tr("Sore from the last time: leave it for %1 from now.").arg(hourCount(wait.rest.count()));
    case Kind::NerveSign:
        return ReasonText::tr("Too much there, today at %1, perhaps at a nerve or a vessel: leave this place until tomorrow.")
            .arg(clockTime(wait.at.value_or(WallTime{})));
    case Kind::TooMuch:
        return ReasonText::tr("Too much last time, today at %1: leave it until tomorrow, and start more lightly then.")
            .arg(clockTime(wait.at.value_or(WallTime{})));
    case Kind::OnceADay:
        return ReasonText::tr("Pressed today already: this spot is for once a day.");
    case Kind::OftenToday:
        return ReasonText::tr("Pressed often enough today: leave it until tomorrow.");
    case Kind::Lately:
        return ReasonText::tr("Pressed a short while ago: leave it for %1 from now.").arg(hourCount(wait.rest.count()));
    case Kind::Unreadable:
        return ReasonText::tr("What was pressed lately can't be read from your journal, so nothing is pressed until it can be.");
    }
    return ReasonText::tr("Bruised from the last time: leave it until you have said that the bruise has gone.");
}

QString sentenceFor(const catalogue::Catalogue &catalogue, const practice::Against &against)
{
    if (const auto *wait = std::get_if<safety::Wait>(&against))
        return sentenceFor(*wait);
    if (const auto *plan = std::get_if<session::PlanReason>(&against))
        return plan->kind == session::PlanReason::Kind::NoDose ? ReasonText::tr("Not offered.")
                                                               : sentenceFor(catalogue, session::Reason{*plan});
    return sentenceFor(catalogue, std::get<safety::Reason>(against));
}

QString sentenceFor(const catalogue::Catalogue &catalogue, const practice::NoSession &noSession)
{
    using Kind = practice::NoSession::Kind;
    switch (noSession.kind) {
    case Kind::DamagedFiles:
        break;
    case Kind::Checking:
        return ReasonText::tr("Your journal is being checked, which takes a moment. Sessions can start once it is known to be whole.");
    case Kind::OnlyLooking:
        return ReasonText::tr("Your journal can only be looked at now, so no session can start: nothing of it would be kept.");
    case Kind::DamagedSettings:
        return ReasonText::tr("Your settings of how to press can't be read, so no session can start. Choose them again in Settings, or "
                              "close the notice about them on the body page: the lightest are taken then.");
    case Kind::UnreadableHealth:
        return ReasonText::tr("Your health answers can't be read from your journal, so no session can start. Go through them again in "
                              "Settings, Health.");
    case Kind::HealthAnswer:
        return sentenceFor(catalogue, noSession.reason);
    case Kind::FeltUnwell:
        return feltUnwell(noSession.at);
    case Kind::WarningSign:
        return warningSaid(catalogue, *noSession.warned.question);
    }
    return ReasonText::tr("The files that say what is safe are damaged, so no session can start. Installing Unknot again mends it.");
}

QString sentenceFor(const practice::LightStart &light)
{
    using Why = practice::LightStart::Why;
    const QString when = clockTime(light.at);
    switch (light.why) {
    case Why::OfItsMuscle:
        return ReasonText::tr("Too much at another spot of it, today at %1: started lightly.").arg(when);
    case Why::ElsewhereToday:
        return ReasonText::tr("Another spot was too much today at %1: started lightly.").arg(when);
    case Why::MorePain:
        if (light.daysAgo == 0)
            return ReasonText::tr("More pain after it, today at %1: started lightly.").arg(when);
        return light.daysAgo == 1 ? ReasonText::tr("More pain after it, yesterday at %1: started lightly.").arg(when)
                                  : ReasonText::tr("More pain after it, %n days ago: started lightly.", nullptr, light.daysAgo);
    case Why::SoreAfter:
        return ReasonText::tr("Sore from pressing the last time: started lightly.");
    case Why::TooMuch:
        break;
    }
    if (light.daysAgo == 0)
        return ReasonText::tr("Too much last time, today at %1: started lightly.").arg(when);
    return light.daysAgo == 1 ? ReasonText::tr("Too much last time, yesterday at %1: started lightly.").arg(when)
                              : ReasonText::tr("Too much last time, %n days ago: started lightly.", nullptr, light.daysAgo);
}

QString sentenceFor(const safety::NoGain &noGain)
{
    return ReasonText::tr("Pain before pressing here was %1 at first and is %2 now, after %n weeks. Pressing may not be what it needs: "
                          "show it to a doctor or physiotherapist.",
        nullptr, int(noGain.since.count()))
        .arg(noGain.first)
        .arg(noGain.last);
}

} // namespace unknot::present
