// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/listing.h"

#include "present/timetext.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

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
    return count == 1 ? Listing::tr("1 point") : Listing::tr("%n points", nullptr, int(count));
}

QString entryCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 entry") : Listing::tr("%n entries", nullptr, int(count));
}

QString sessionCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 session") : Listing::tr("%n sessions", nullptr, int(count));
}

QString noteCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 note of pain") : Listing::tr("%n notes of pain", nullptr, int(count));
}

QString dayCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 day") : Listing::tr("%n days", nullptr, int(count));
}

QString secondCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 second") : Listing::tr("%n seconds", nullptr, int(count));
}

QString hourCount(qsizetype count)
{
    return count == 1 ? Listing::tr("1 hour") : Listing::tr("%n hours", nullptr, int(count));
}

QString timeCount(qsizetype count)
{
    return count == 1 ? Listing::tr("once") : count == 2 ? Listing::tr("twice") : Listing::tr("%n times", nullptr, int(count));
}

QString ordinal(int number)
{
    static constexpr std::array words{QT_TRANSLATE_NOOP("unknot::present::Listing", "first"),
        QT_TRANSLATE_NOOP("unknot::present::Listing", "second"), QT_TRANSLATE_NOOP("unknot::present::Listing", "third"),
        QT_TRANSLATE_NOOP("unknot::present::Listing", "fourth"), QT_TRANSLATE_NOOP("unknot::present::Listing", "fifth"),
        QT_TRANSLATE_NOOP("unknot::present::Listing", "sixth"), QT_TRANSLATE_NOOP("unknot::present::Listing", "seventh"),
        QT_TRANSLATE_NOOP("unknot::present::Listing", "eighth"), QT_TRANSLATE_NOOP("unknot::present::Listing", "ninth"),
        QT_TRANSLATE_NOOP("unknot::present::Listing", "tenth")};
    if (number >= 1 && number <= std::ssize(words))
        return Listing::tr(words.at(static_cast<std::size_t>(number - 1)));
    const int last = number % 100 / 10 == 1 ? 0 : number % 10; // 11th, 12th and 13th are like the rest
    const QString form = last == 1 ? Listing::tr("%1st")
        : last == 2                ? Listing::tr("%1nd")
        : last == 3                ? Listing::tr("%1rd")
                                   : Listing::tr("%1th");
    return form.arg(number);
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString oneDecimal(double number)
{
    return interfaceLocale().toString(number, 'f', 1);
}

QString shortNumber(double number)
{
    return number == std::floor(number) ? QString::number(static_cast<int>(number)) : oneDecimal(number);
}

} // namespace unknot::present
