// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

namespace unknot::journal
{

// Whether there is a tag of that id that was removed and can still be brought back. By index. Errors: those of the journal.
Result<bool> isTagRemoved(const JournalReader &journal, const Uuid &tag);

} // namespace unknot::journal
