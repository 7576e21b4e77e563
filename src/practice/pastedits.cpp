// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/pastedits.h"

namespace unknot::practice
{

std::optional<PastEdit> removed(
    const journal::JournalReader *journal, const journal::Uuid &id, PastSessions &past, TakeBacks &takeBacks, const WallTime &now)
{
    if (!journal)
        return std::nullopt;
    if (const auto session = journal->session(id); session && !session->id.empty()) {
        past.leaveOut(id);
        return PastEdit{takeBacks.remove(*session, now), id};
    }
    const auto entry = journal->entry(id);
    if (!entry || entry->id.empty())
        return std::nullopt;
    past.leaveOut(id);
    return PastEdit{takeBacks.remove(*entry, now), {}};
}

std::optional<PastEdit> takenBack(PastSessions &past, TakeBacks &takeBacks)
{
    const auto last = takeBacks.take();
    if (!last)
        return std::nullopt;
    if (last->kind == TakeBacks::Kind::Noted)
        past.leaveOut(last->id());
    else
        past.takeBack(last->id());
    return PastEdit{last->write, last->entry ? journal::Uuid{} : last->id()};
}

} // namespace unknot::practice
