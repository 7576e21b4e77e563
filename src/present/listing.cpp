// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/listing.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct Listing {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::Listing)
};

} // namespace

QString joined(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Listing::tr("%1 and %2").arg(items.first(items.size() - 1).join(Listing::tr(", ")), items.back());
}

QString pointCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 point") : Listing::tr("%1 points").arg(count);
}

QString sessionCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 session") : Listing::tr("%1 sessions").arg(count);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace unknot::present
