// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/sealedcopy.h"
#include "present/savetext.h"

namespace unknot::present
{

// A copy of the journal under a passphrase, as it is written by the window: what the texts of a copy say of one.
CopyText sealingRuns();
CopyText notSealed(const Error &error); // it could not be made
CopyText passphraseRefused(practice::PassphraseFault fault);

} // namespace unknot::present
