// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/edittext.h"

#include "catalogue/zonekey.h"
#include "present/naming.h"
#include "present/text.h"
#include "present/timetext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

namespace unknot::present
{

namespace
{

using Kind = journal::RatingRecord::Kind;
using Moment = journal::RatingRecord::Moment;

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::EditWords)
};

QString timeUnreadable()
{
    return EditWords::tr("Write the time like this: 18:42.");
}

QString sentenceOf(practice::Correction::Fault fault)
{
    using Fault = practice::Correction::Fault;
    switch (fault) {
    case Fault::NotEnded:
        return EditWords::tr("This session has not ended. It can be corrected when it has.");
    case Fault::InTheFuture:
        return EditWords::tr("The session would end later than now. Choose an earlier day or time.");
    case Fault::NoPlace:
        break;
    }
    return EditWords::tr("Name at least one place that hurt.");
}

QString faultOf(const practice::Correction &correction, const TypedStart &typed, const WallTime &now)
{
    QStringList unreadable;
    if (!dayTyped(typed.day))
        unreadable << dayRefused(typed.day);
    if (!timeTyped(typed.time))
        unreadable << timeUnreadable();
    const auto found = unreadable.isEmpty() ? correction.fault(now) : std::nullopt;
    return found ? sentenceOf(*found) : unreadable.join(u' ');
}

QList<int> numbersOf(const journal::PointRecord &point)
{
    QList<int> numbers(point.holdsBegun(), -1);
    for (const journal::HoldRecord &hold : point.holds) {
        if (hold.press && hold.hold >= 1)
            numbers[hold.hold - 1] = *hold.press;
    }
    return numbers;
}

QString otherSideOf(Side side)
{
    switch (side) {
    case Side::Left:
        return EditWords::tr("It was the right");
    case Side::Right:
        return EditWords::tr("It was the left");
    case Side::Middle:
        break;
    }
    return {};
}

EditRow rowOf(const journal::PointRecord &point, bool leftOut)
{
    EditRow row;
    row.point = toQt(point.id);
    row.name = withSide(toQt(point.name), point.side);
    row.label = toQt(point.label);
    row.numbers = numbersOf(point);
    row.otherSide = otherSideOf(point.side);
    row.leftOut = leftOut;
    return row;
}

} // namespace

QString waitingWords(const QString &why)
{
    return why.isEmpty() ? QString() : EditWords::tr("Not saved yet: %1 It is tried again every few seconds.").arg(why);
}

EditText editText(const practice::Correction &correction, const TypedStart &typed, const std::optional<QString> &waits, const WallTime &now)
{
    const journal::SessionRecord session = correction.corrected();
    const auto rating = [&session](Kind kind, Moment moment) { return session.rating(kind, moment).value_or(-1); };
    EditText text;
    text.session = toQt(session.id);
    text.day = typed.day;
    text.time = typed.time;
    text.before = rating(Kind::AtRest, Moment::Before);
    text.after = rating(Kind::AtRest, Moment::After);
    text.moveBefore = rating(Kind::OnMovement, Moment::Before);
    text.moveAfter = rating(Kind::OnMovement, Moment::After);
    for (const SidedZone &zone : session.zones)
        text.places << zoneKey(zone);
    text.fault = waits ? waitingWords(*waits) : faultOf(correction, typed, now);
    text.canSave = !waits && text.fault.isEmpty() && correction.isChanged();
    return text;
}

QList<EditRow> editRows(const practice::Correction &correction)
{
    QList<EditRow> rows;
    for (const journal::PointRecord &point : correction.said().points)
        rows << rowOf(point, correction.isLeftOut(point.id));
    return rows;
}

TypedStart startOf(const WallTime &recorded)
{
    return {interfaceLocale().toString(toDate(recorded.day()), QStringLiteral("d MMM yyyy")), clockTime(recorded)};
}

std::optional<QDate> dayTyped(const QString &typed)
{
    const QString text = typed.simplified();
    for (const auto *form : {"d MMM yyyy", "d MMMM yyyy", "yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"}) {
        if (const QDate day = interfaceLocale().toDate(text, QString::fromLatin1(form)); day.isValid())
            return day;
    }
    constexpr int thisCentury = 100; // Qt takes two digits for a year of the last one
    for (const auto *form : {"d.M.yy", "d/M/yy", "d MMM yy"}) {
        if (const QDate day = interfaceLocale().toDate(text, QString::fromLatin1(form)); day.isValid())
            return day.year() < 2000 ? day.addYears(thisCentury) : day;
    }
    return std::nullopt;
}

QString dayRefused(const QString &typed)
{
    static const QRegularExpression ofMonth(QStringLiteral("^\\d{1,2}(?=[ ./])|(?<=-)\\d{1,2}$"));
    const QString text = typed.simplified();
    const QString first = QString(text).replace(ofMonth, text.contains(u'-') ? QStringLiteral("01") : QStringLiteral("1"));
    return dayTyped(first) ? EditWords::tr("There is no %1.").arg(text) : EditWords::tr("Write the day like this: 22 Nov 2026.");
}

std::optional<QTime> timeTyped(const QString &typed)
{
    for (const auto *form : {"H:mm", "H.mm"}) {
        if (const QTime time = QTime::fromString(typed.simplified(), QString::fromLatin1(form)); time.isValid())
            return time;
    }
    return std::nullopt;
}

// The seconds stay, so that what is typed again as it was is no change.
std::optional<WallTime> startTyped(const TypedStart &typed, const WallTime &recorded)
{
    const auto day = dayTyped(typed.day);
    const auto time = timeTyped(typed.time);
    if (!day || !time)
        return std::nullopt;
    const QTime before = toDateTime(recorded).time();
    const QTime whole = time->addMSecs(before.msecsSinceStartOfDay() % 60'000);
    const QTimeZone zone(QByteArray::fromStdString(recorded.zone));
    const QDateTime there = !recorded.zone.empty() && zone.isValid()
        ? QDateTime(*day, whole, zone)
        : QDateTime(*day, whole, QTimeZone(int(Seconds(recorded.offset).count())));
    WallTime moment = recorded;
    moment.utc = std::chrono::sys_time<Milliseconds>{Milliseconds{there.toMSecsSinceEpoch()}};
    moment.offset = std::chrono::minutes{there.offsetFromUtc() / 60};
    return moment;
}

practice::Correction correctionOf(const catalogue::Catalogue &catalogue, journal::SessionRecord record)
{
    return practice::Correction(
        std::move(record), [&catalogue](const std::vector<SidedZone> &zones) { return fromQt(sessionTitle(catalogue, zones)); });
}

} // namespace unknot::present
