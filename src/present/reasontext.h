// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "practice/admission.h"
#include "safety/review.h"
#include "safety/safety.h"
#include "session/plan.h"

#include <QString>
#include <QStringList>

// Why something is not pressed, or only lightly: whole sentences, with what would change it.
namespace unknot::present
{

// What a gate says (why, and what to do) is the catalogue's. A gate that it does not have reads like
// an answer that nobody knows.
QString sentenceFor(const catalogue::Catalogue &catalogue, const safety::Reason &reason);
QString sentenceFor(const catalogue::Catalogue &catalogue, const session::Reason &reason);
// The gate of the health answer that it is about, for where that can be changed; empty: it is about none.
QString answerBehind(const safety::Reason &reason);
QString answerBehind(const practice::Against &against);
QStringList sentencesFor(const catalogue::Catalogue &catalogue, const safety::Reasons &reasons); // in their order

QString sentenceFor(const safety::Wait &wait); // "Sore from the last time: leave it for 31 hours from now."
QString sentenceFor(const catalogue::Catalogue &catalogue, const practice::Against &against);
QString sentenceFor(const catalogue::Catalogue &catalogue, const practice::NoSession &noSession);

// "Too much at this spot last time, yesterday at 20:10: started lightly." So is another of its muscle, that day.
QString sentenceFor(const practice::LightStart &light);

QString sentenceFor(const safety::NoGain &noGain); // two: the numbers, and who may know more

} // namespace unknot::present
