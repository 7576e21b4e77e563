// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journalreader.h"

#include <cstdint>

namespace unknot::journal
{

// Another number than before whenever another connection, of this program or another, has written to the journal meanwhile; what was read
// at the same number by the same reader still holds. Costs nothing to speak of. Errors: those of the reader.
Result<std::int64_t> dataVersion(const JournalReader &journal);

} // namespace unknot::journal
