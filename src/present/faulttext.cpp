// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/faulttext.h"

#include "base/files.h"
#include "present/text.h"

#include <QCoreApplication>

#include <array>

namespace unknot::present
{

namespace
{

using exchange::Fault;
using exchange::FaultCode;

struct FaultText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::FaultText)
};

struct Words {
    FaultCode code;
    const char *text; // %1: the name or the one number; %1 and %2: least and most
};

constexpr auto all = std::to_array<Words>({
    {FaultCode::NotThere, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is not there")},
    {FaultCode::NotReadable,
        QT_TRANSLATE_NOOP("unknot::present::FaultText", "can't be read: see that it is a file, and that you may read it")},
    {FaultCode::TooLarge, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is larger than %1, and no more is read of one file")},
    {FaultCode::Pdf, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is a PDF; what can be taken in is an export of everything (JSON)")},
    {FaultCode::Table,
        QT_TRANSLATE_NOOP("unknot::present::FaultText", "is a table; what can be taken in is an export of everything (JSON)")},
    {FaultCode::Archive,
        QT_TRANSLATE_NOOP(
            "unknot::present::FaultText", "is an archive or an office document; what can be taken in is an export of everything (JSON)")},
    {FaultCode::JournalItself,
        QT_TRANSLATE_NOOP("unknot::present::FaultText",
            "is a journal itself, or a backup: restore takes it; what can be taken in is an export of everything (JSON)")},
    {FaultCode::SealedCopy,
        QT_TRANSLATE_NOOP("unknot::present::FaultText",
            "is an encrypted backup: restore takes it; what can be taken in is an export of everything (JSON)")},
    {FaultCode::HealthRecord,
        QT_TRANSLATE_NOOP("unknot::present::FaultText",
            "is a health record (FHIR), which holds only numbers; what can be taken in is an export of everything (JSON)")},
    {FaultCode::OtherJson, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is no journal that Unknot has written")},
    {FaultCode::TooNew, QT_TRANSLATE_NOOP("unknot::present::FaultText", "was written by a newer Unknot, and only that one can read it")},
    {FaultCode::Torn, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is not whole yet: it is left for later")},
    {FaultCode::NoJson, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is no JSON: it can't be read on at byte %1")},
    {FaultCode::HugeNumber, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is no JSON that can be read: a number in it is too large")},
    {FaultCode::KeyTwice, QT_TRANSLATE_NOOP("unknot::present::FaultText", "names '%1' twice in one object")},
    {FaultCode::NoColumns, QT_TRANSLATE_NOOP("unknot::present::FaultText", "the first line names no columns")},
    {FaultCode::OpenQuote, QT_TRANSLATE_NOOP("unknot::present::FaultText", "a quote does not end")},
    {FaultCode::RowLength,
        QT_TRANSLATE_NOOP("unknot::present::FaultText", "the row has cells for %1 columns, and the first line names %2")},
    {FaultCode::Missing, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is missing")},
    {FaultCode::Unknown, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is nothing that stands here")},
    {FaultCode::NoObject, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be an object")},
    {FaultCode::NoList, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a list")},
    {FaultCode::NoText, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a text")},
    {FaultCode::NotTextsAlone, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to hold texts alone")},
    {FaultCode::NoFlag, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be true or false")},
    {FaultCode::NoNumber, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a whole number from %1 to %2")},
    {FaultCode::NoNumberNorNull, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a whole number from %1 to %2, or null")},
    {FaultCode::NoVersion, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a whole number from 1")},
    {FaultCode::NoMoment, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a moment as 2026-11-22T18:42:07.123+01:00")},
    {FaultCode::NoDay, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a day as 2026-11-22, of the years 1970 to 9999")},
    {FaultCode::NoWord, QT_TRANSLATE_NOOP("unknot::present::FaultText", "'%1' is none of its words")},
    {FaultCode::NoSign, QT_TRANSLATE_NOOP("unknot::present::FaultText", "'%1' is no sign, or it came too late for any hold")},
    {FaultCode::NoQualities, QT_TRANSLATE_NOOP("unknot::present::FaultText", "'%1' are not its words, each once and in their order")},
    {FaultCode::HoldsNul, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has a NUL in it")},
    {FaultCode::EmptyId, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be an id, and is empty")},
    {FaultCode::EmptyWord, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be a word, and is empty")},
    {FaultCode::OddNumber, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to be an even number")},
    {FaultCode::IdTwice, QT_TRANSLATE_NOOP("unknot::present::FaultText", "the id '%1' stands twice")},
    {FaultCode::NoSuchTag, QT_TRANSLATE_NOOP("unknot::present::FaultText", "there is no tag '%1'")},
    {FaultCode::NoSuchSession, QT_TRANSLATE_NOOP("unknot::present::FaultText", "there is no session '%1'")},
    {FaultCode::TagsUnordered,
        QT_TRANSLATE_NOOP("unknot::present::FaultText", "are not each there once, and in the order in which they were made")},
    {FaultCode::AnswersUnordered,
        QT_TRANSLATE_NOOP("unknot::present::FaultText", "are not of its days, each there once and in their order")},
    {FaultCode::RunsButEnded, QT_TRANSLATE_NOOP("unknot::present::FaultText", "a session that runs has not ended")},
    {FaultCode::EndedWithoutEnd, QT_TRANSLATE_NOOP("unknot::present::FaultText", "a session that does not run has ended")},
    {FaultCode::NoPlace, QT_TRANSLATE_NOOP("unknot::present::FaultText", "has to name a place at least")},
    {FaultCode::PlaceTwice, QT_TRANSLATE_NOOP("unknot::present::FaultText", "names a place twice")},
    {FaultCode::SaysNothing, QT_TRANSLATE_NOOP("unknot::present::FaultText", "says nothing of that day")},
    {FaultCode::LiesAhead,
        QT_TRANSLATE_NOOP("unknot::present::FaultText", "lies in the future (%1); set the clock right, here or where it is from")},
    {FaultCode::DiffersFromHere, QT_TRANSLATE_NOOP("unknot::present::FaultText", "is here too, and differs in what never changes")},
    {FaultCode::CantBeKept, QT_TRANSLATE_NOOP("unknot::present::FaultText", "holds something that can't be kept in a journal")},
});

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (std::size_t(all[i].code) != i)
            return false;
    }
    return all.back().code == exchange::lastFaultCode;
}
static_assert(isInOrder(), "each code has its words, in the order of the codes");

QString oneOf(const Fault &fault)
{
    if (fault.code == FaultCode::TooLarge)
        return toQt(inMegabytes(std::size_t(fault.most)));
    return fault.code == FaultCode::NoJson ? QString::number(fault.most) : toQt(fault.name);
}

} // namespace

QString faultWords(const Fault &fault)
{
    const QString text = FaultText::tr(all[std::size_t(fault.code)].text);
    if (text.contains(QStringLiteral("%2")))
        return text.arg(fault.least).arg(fault.most);
    return text.contains(QStringLiteral("%1")) ? text.arg(oneOf(fault)) : text;
}

QString faultLine(const Fault &fault)
{
    const QString words = faultWords(fault);
    if (fault.line > 0)
        return FaultText::tr("Line %1: %2").arg(QString::number(fault.line), words);
    return fault.pointer.empty() ? FaultText::tr("The file: %1").arg(words) : FaultText::tr("%1: %2").arg(toQt(fault.pointer), words);
}

} // namespace unknot::present
