// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/toolthings.h"

#include "present/text.h"

namespace unknot::present
{

QStringList thingsNeeded(const catalogue::Catalogue &catalogue)
{
    QStringList things;
    for (const catalogue::Tool &tool : catalogue.all().tools) {
        if (const QString thing = toQt(tool.thing); !thing.isEmpty() && !things.contains(thing))
            things << thing;
    }
    return things;
}

QStringList toolsNeeding(const catalogue::Catalogue &catalogue, const QString &thing)
{
    QStringList ids;
    for (const catalogue::Tool &tool : catalogue.all().tools) {
        if (toQt(tool.thing) == thing)
            ids << toQt(tool.id.value);
    }
    return ids;
}

} // namespace unknot::present
