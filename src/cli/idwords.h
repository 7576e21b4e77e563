// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <string>

namespace unknot::cli
{

// What is said of an argument "ID" or "ID:side" that names nothing.

// There is none of that id; where it only is in the wrong case, what is meant. `listed` says where they stand.
QString unknownId(const QString &kind, const QString &key, const std::function<bool(const std::string &)> &isThere, const QString &listed);
// It is there, and has no such side.
QString unknownSide(const QString &kind, const QString &key, bool isPaired);

} // namespace unknot::cli
