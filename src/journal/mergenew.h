// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/pointhistory.h"

namespace unknot::journal
{

// As merge(), of a session that none of the histories has anything of yet: it costs what the session is, not what the journal is.
void mergeNew(PointHistories &histories, const SessionOccasions &session);

} // namespace unknot::journal
