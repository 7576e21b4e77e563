// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"

#include <QString>

// What is heard at a cue, and what is said of it where it may not be.
namespace unknot::present
{

QString soundOf(session::output::Cue cue); // the name of its tone, as under data/sounds
// Spoken with it; empty: its tone says it. asksPress: at half-time for the press number.
QString cueWords(session::output::Cue cue, bool asksPress = true);

// What there is to be heard by, and what of it is wanted.
struct Hearing {
    bool device = false; // that plays sounds
    bool tones = false, voice = false; // wanted
    bool canSpeak = false; // the voice's program is there
};

// Why a cue may not be heard; else, where the voice speaks, how to hear it again; else empty.
QString soundNote(const Hearing &hearing, const QString &sayAgain); // with the key for that

} // namespace unknot::present
