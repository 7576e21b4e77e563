// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finder/wordindex.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace unknot::practice
{
struct World;
}

namespace unknot::cli
{

// What is said of an argument "ID" or "ID:side" that names nothing.

// There is no zone, complaint or point of that id: what may be meant, by its letters and by its words.
QString unknownId(const practice::World &world, finder::Found::Kind kind, const QString &key);
// Set: there is no such routine, and which there are. No id names none.
std::optional<QString> unknownRoutine(const practice::World &world, const QString &id, const QStringList &own);
// It is there, and has no such side.
QString unknownSide(const QString &kind, const QString &key, bool isPaired);

} // namespace unknot::cli
