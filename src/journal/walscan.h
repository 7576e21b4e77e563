// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/rawfile.h"

#include <optional>

namespace unknot::journal
{

// The database's first page as the last whole commit in a -wal file left it, or absent where no
// commit there touched it. Frames after the last valid one are an unfinished or older log.
std::optional<Bytes> firstPageInWal(const RawFile &wal);

} // namespace unknot::journal
