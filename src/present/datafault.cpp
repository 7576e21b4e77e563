// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/datafault.h"

#include "present/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

struct DataFaultText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::DataFaultText)
};

QString kindWords(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return DataFaultText::tr("is not there");
    case Error::Kind::Unreadable:
    case Error::Kind::ReadOnly:
    case Error::Kind::Busy:
        return DataFaultText::tr("can't be read: see that you may read it");
    case Error::Kind::Malformed:
    case Error::Kind::NotADatabase:
        return DataFaultText::tr("is damaged or not written as it has to be, and can't be read on");
    case Error::Kind::TooNew:
        return DataFaultText::tr("is for a newer Unknot");
    case Error::Kind::Full:
        return DataFaultText::tr("there is no space left for it");
    case Error::Kind::Invalid:
    case Error::Kind::Internal:
        break;
    }
    return DataFaultText::tr("what stands there can't be used");
}

QString placeOf(const Error &error)
{
    const QString file = toQt(error.file), pointer = toQt(error.pointer);
    const QString at = error.line > 0 ? DataFaultText::tr("%1, line %2").arg(file, QString::number(error.line)) : file;
    return pointer.isEmpty() ? at : DataFaultText::tr("%1 (%2)").arg(at, pointer);
}

} // namespace

QString dataFault(const Error &error)
{
    return DataFaultText::tr("%1: %2").arg(placeOf(error), kindWords(error.kind));
}

QString dataFaults(const Errors &errors, std::size_t most)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(errors.size(), most); ++i)
        lines << dataFault(errors[i]);
    if (errors.size() > most)
        lines << DataFaultText::tr("and %1 more").arg(errors.size() - most);
    return lines.join(u'\n');
}

QString whatCheckSays(const QString &folder)
{
    return DataFaultText::tr("For who made it: `unknot check %1` says of each what has to stand there.").arg(folder);
}

} // namespace unknot::present
