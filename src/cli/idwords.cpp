// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/idwords.h"

#include "present/text.h"

namespace unknot::cli
{

QString unknownId(const QString &kind, const QString &key, const std::function<bool(const std::string &)> &isThere, const QString &listed)
{
    const QString small = key.toLower();
    const QString advice
        = isThere(present::fromQt(small.section(u':', 0, 0))) ? QStringLiteral("Ids are written in small letters: %1.").arg(small) : listed;
    return QStringLiteral("There is no %1 '%2'. %3").arg(kind, key, advice);
}

QString unknownSide(const QString &kind, const QString &key, bool isPaired)
{
    const QString id = key.section(u':', 0, 0);
    return isPaired ? QStringLiteral("'%1': a %2 has no such side. Write %3:left or %3:right, or %3 for both.").arg(key, kind, id)
                    : QStringLiteral("'%1': this %2 lies in the middle and has no side. Write %3.").arg(key, kind, id);
}

} // namespace unknot::cli
