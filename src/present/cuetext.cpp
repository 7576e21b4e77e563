// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/cuetext.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct CueWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::CueWords)
};

} // namespace

QString soundOf(session::output::Cue cue)
{
    using Cue = session::output::Cue;
    switch (cue) {
    case Cue::LeadInSecond:
    case Cue::Stay:
        return QStringLiteral("lead-in");
    case Cue::HoldBegins:
    case Cue::SinkIn:
        return QStringLiteral("hold-begins");
    case Cue::HalfTime:
        return QStringLiteral("half-time");
    case Cue::LastSecond:
        return QStringLiteral("last-second");
    case Cue::HoldEnds:
        return QStringLiteral("hold-ends");
    case Cue::RestEndsSoon:
    case Cue::ChangeSide:
    case Cue::NextPoint:
        return QStringLiteral("rest-ends-soon");
    case Cue::EaseOff:
    case Cue::LetGo:
        return QStringLiteral("ease-off");
    case Cue::SessionOver:
        return QStringLiteral("session-over");
    case Cue::BeatOn:
        return QStringLiteral("beat-on");
    case Cue::BeatOff:
        return QStringLiteral("beat-off");
    }
    return {};
}

QString cueWords(session::output::Cue cue, bool asksPress)
{
    using session::output::Cue;
    switch (cue) {
    case Cue::EaseOff:
        return CueWords::tr("Ease off.");
    case Cue::SinkIn:
        return CueWords::tr("Sink in once more.");
    case Cue::Stay:
        return CueWords::tr("Good. Stay as you are.");
    case Cue::HalfTime:
        return asksPress ? CueWords::tr("Half time. What number is it now?") : CueWords::tr("Half time.");
    case Cue::LetGo: // which the step says
    case Cue::LeadInSecond:
    case Cue::HoldBegins:
    case Cue::LastSecond:
    case Cue::HoldEnds:
    case Cue::RestEndsSoon:
    case Cue::ChangeSide:
    case Cue::NextPoint:
    case Cue::SessionOver:
    case Cue::BeatOn: // beatWord(), where there is no tone
    case Cue::BeatOff:
        break;
    }
    return {};
}

QString soundNote(const Hearing &hearing, const QString &sayAgain)
{
    if (!hearing.device)
        return CueWords::tr("No sound device was found, so the screen flashes instead.");
    if (!hearing.tones && !hearing.voice)
        return CueWords::tr("Sounds and voice are off, or at a volume of 0, so the screen flashes instead.");
    if (hearing.voice && !hearing.canSpeak)
        return hearing.tones
            ? CueWords::tr("The voice needs the program espeak-ng, which is not installed. Tones are used.")
            : CueWords::tr("The voice needs the program espeak-ng, which is not installed, so the screen flashes instead.");
    return hearing.voice ? CueWords::tr("%1 says it again.").arg(sayAgain) : QString();
}

} // namespace unknot::present
