// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sink.h"
#include "exchange/names.h"
#include "journal/journalreader.h"
#include "journal/selection.h"

namespace unknot::exchange
{

// The numbers as a FHIR R4 Bundle (a collection) for a health record: the program as a Device, and an Observation for each
// place of an entry, for each number of a session that holds, and for the three numbers of a week where one of them was said. A session's
// number was given once for all its places, so it is one Observation that names them, not one for each. A number that was asked for and not
// said has a dataAbsentReason.
//
// Each is a survey, final, coded LOINC 72514-3 (those of a week are a text: asked in words of our own, they are no published
// instrument), with a value in {score} and the moment with its offset. The place is a
// text: our zones are areas of skin on a figure, and no SNOMED CT code is known to mean the same; where all places are on one side, that is
// coded (7771000 left, 24028007 right). There is no patient in it: whoever takes it in knows whose it is. The same journal
// gives the same bytes and the same ids.
//
// Given out as it is made. Errors and progress: as journal::writeJson.
Status writeFhir(const journal::JournalReader &journal, const journal::Selection &selection, const Names &names,
    const std::string &programVersion, const WallTime &now, const Sink &sink, const Progress &progress = {});

} // namespace unknot::exchange
