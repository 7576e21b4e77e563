// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/journaltext.h"

#include "present/errortext.h"

namespace unknot::present
{

namespace
{

using State = practice::JournalQueue::State;

// What can never be written outweighs what only waits.
QString troubleOf(const State &state)
{
    if (!state.lost.empty())
        return lostSentence(state.lost.size(), state.lost.back());
    return state.trouble ? sentenceFor(*state.trouble) : QString();
}

} // namespace

JournalText journalText(const State &state, bool canLook, const std::optional<Holder> &holder)
{
    JournalText text;
    if (state.refusal && !state.lookingOnly)
        text.refusal = refusalSentence(*state.refusal, state.readable, holder);
    text.canLook = canLook;
    text.mayRunUnsaved = state.refusal && !state.heldByAnother();
    text.canSetAside = state.canSetAside();
    text.forgetful = state.forgetful;
    text.allSaved = state.allSaved();
    text.trouble = troubleOf(state);
    if (state.isStuck() && state.unsaved() > 0)
        text.closing = closingSentence(state.unsaved(), state.kept);
    text.notice = besideSentences(state.damagedAside, state.takenIn, state.unsavedAside);
    return text;
}

} // namespace unknot::present
