// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "present/savetext.h"

#include <filesystem>

namespace unknot::present
{

// The person's documents, or, where there are none, their home.
QString ownDocuments();

// The file that is meant by what was typed for a copy of that, in the folder where it names none; see practice::copyNamed().
std::filesystem::path copyPlace(CopyOf what, const QString &typed, const QString &folder = ownDocuments());

QString copyProposed(CopyOf what); // the file that is proposed, with its folder
QString copyPlacedIn(CopyOf what, const QString &folder, const QString &typed); // the same name there

} // namespace unknot::present
