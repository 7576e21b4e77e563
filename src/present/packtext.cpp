// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/packtext.h"

#include "present/text.h"

#include <QCoreApplication>

namespace unknot::present
{

namespace
{

struct PackText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PackText)
};

} // namespace

QString packName(const catalogue::Pack *pack)
{
    return pack ? PackText::tr("%1 %2, by %3").arg(toQt(pack->info.name), toQt(pack->info.version), toQt(pack->info.author)) : QString();
}

} // namespace unknot::present
