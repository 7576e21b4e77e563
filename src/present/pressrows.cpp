// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "present/pressrows.h"

#include "base/nrs.h"
#include "present/naming.h"
#include "present/paintext.h"
#include "present/text.h"
#include "present/timetext.h"
#include "present/waytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot::present
{

namespace
{

constexpr int lightly = 3; // of 10: what easing off goes to (clinical reference, 1.3)
constexpr int veryLightly = 2;
constexpr std::size_t mostParts = 2; // more to do than that is not read

struct PressText {
    Q_DECLARE_TR_FUNCTIONS(unknot::present::PressText)
};

// Of a hold that was begun again the last number holds.
QList<int> numbersOf(const journal::PointRecord &point, int holds)
{
    QList<int> numbers(holds, -1);
    for (const journal::HoldRecord &hold : point.holds) {
        if (hold.press && hold.hold >= 1 && hold.hold <= holds)
            numbers[hold.hold - 1] = *hold.press;
    }
    return numbers;
}

QList<int> said(QList<int> numbers)
{
    numbers.removeAll(-1);
    return numbers;
}

// From where it was found on, as far as it was said.
QList<int> courseOf(const journal::PointRecord &point, const QList<int> &numbers)
{
    QList<int> course = said(numbers);
    if (point.tender)
        course.prepend(*point.tender);
    return course;
}

bool rose(const QList<int> &numbers)
{
    return numbers.size() > 1 && painChange(numbers.front(), numbers.back()) == PainChange::More;
}

bool wasEased(const journal::PointRecord &point)
{
    return std::any_of(point.holds.begin(), point.holds.end(), [&](const auto &hold) { return hold.pressure < point.pressure; });
}

QString tooMuchWords(const journal::PointRecord &point)
{
    if (point.end == "too-much:nerve-sign")
        return PressText::tr("sharp, numb or a pulse: stopped");
    return point.end == "too-much:unwell" ? PressText::tr("felt unwell: stopped") : PressText::tr("too much: stopped");
}

QString unpressedWords(const journal::PointRecord &point)
{
    if (point.end == "nothing-found")
        return PressText::tr("nothing sore found");
    if (point.wasTooMuch())
        return tooMuchWords(point);
    return point.end == "skipped" ? PressText::tr("skipped") : PressText::tr("not reached");
}

QString wordsFor(const journal::PointRecord &point, const QList<int> &numbers)
{
    if (point.holds.empty())
        return unpressedWords(point);
    if (point.wasTooMuch())
        return point.tender ? PressText::tr("%1 when you found it; %2").arg(*point.tender).arg(tooMuchWords(point)) : tooMuchWords(point);
    if (point.tender && numbers.empty())
        return PressText::tr("%1 when you found it, no number after").arg(*point.tender);
    if (point.tender)
        return PressText::tr("%1 when you found it, %2 at the end: %3")
            .arg(*point.tender)
            .arg(numbers.back())
            .arg(changeWords(*point.tender, numbers.back()));
    if (numbers.empty())
        return PressText::tr("no number given");
    return numbers.size() == 1 ? PressText::tr("one number only") : changeWords(numbers.front(), numbers.back());
}

QString signWord(const std::string &sign)
{
    if (sign == "spreads")
        return PressText::tr("it spread");
    if (sign == "twitches")
        return PressText::tr("it jumped");
    return sign == "numb" ? PressText::tr("numb") : PressText::tr("sharp");
}

// "(Hold 2: it spread after 12 s)", of every hold in which something was felt.
QString signWords(const journal::PointRecord &point)
{
    QStringList told;
    for (const journal::HoldRecord &hold : point.holds) {
        QStringList ofHold;
        for (const journal::SignRecord &sign : hold.signs)
            ofHold << PressText::tr("%1 after %2 s").arg(signWord(sign.sign)).arg(std::chrono::round<Seconds>(sign.at).count());
        if (!ofHold.isEmpty())
            told << PressText::tr("Hold %1: %2").arg(hold.hold).arg(ofHold.join(PressText::tr(", ")));
    }
    return told.isEmpty() ? QString() : PressText::tr("(%1)").arg(told.join(PressText::tr("; ")));
}

QString labelFor(const journal::PointRecord &point)
{
    QString label = toQt(point.label);
    const int begun = point.holdsBegun();
    const bool wasWhole = begun > 0 && point.holds.back().end == "time";
    if (begun == 0 || (wasWhole && begun >= point.reps))
        return label;
    return wasWhole ? PressText::tr("%1, ended after hold %2").arg(label).arg(begun)
                    : PressText::tr("%1, ended in hold %2").arg(label).arg(begun);
}

QString spokenNumbers(const QList<int> &numbers)
{
    QStringList spoken;
    for (const int number : numbers)
        spoken << (number < 0 ? PressText::tr("none") : QString::number(number));
    return spoken.isEmpty() ? PressText::tr("none") : spoken.join(PressText::tr(", "));
}

} // namespace

int holdsIn(const journal::SessionRecord &session)
{
    int holds = 0;
    for (const journal::PointRecord &point : session.points)
        holds = std::max(holds, point.holdsBegun());
    return holds;
}

QList<PressRow> pressRows(const journal::SessionRecord &session, const catalogue::Catalogue &catalogue)
{
    const int holds = holdsIn(session);
    QList<PressRow> rows;
    for (const journal::PointRecord &point : session.points) {
        PressRow row;
        row.name = withSide(toQt(point.name), point.side);
        row.label = labelFor(point);
        if (!point.way.empty())
            row.label += QStringLiteral(", ") + wayName(catalogue, {point.way}).toLower();
        if (!point.holds.empty())
            row.at = PressText::tr("from %1").arg(clockTime(point.holds.front().began));
        row.numbers = numbersOf(point, holds);
        row.words = QStringList{wordsFor(point, said(row.numbers)), signWords(point)}.join(u' ').trimmed();
        row.more = point.wasTooMuch() || rose(courseOf(point, row.numbers));
        const QString where = row.at.isEmpty() ? row.label : PressText::tr("%1, %2").arg(row.label, row.at);
        row.spoken = PressText::tr("%1, %2. Press numbers: %3. %4").arg(row.name, where, spokenNumbers(row.numbers), row.words);
        rows << row;
    }
    return rows;
}

QString pointName(const journal::PointRecord &point)
{
    return PressText::tr("%1, %2").arg(withSide(toQt(point.name), point.side), toQt(point.label).toLower());
}

QStringList lighterNextTime(const journal::SessionRecord &session)
{
    QStringList points;
    for (const journal::PointRecord &point : session.points) {
        const bool isSoft = point.gentle || point.lowCap;
        const int next = std::clamp(point.pressure - 1, 1, isSoft ? veryLightly : lightly);
        if (point.wasTooMuch() || wasEased(point) || rose(courseOf(point, numbersOf(point, point.holdsBegun()))))
            points << PressText::tr("%1: about %2 of 10.").arg(pointName(point)).arg(next);
    }
    return points;
}

QString moveAdvice(const journal::SessionRecord &session, const catalogue::Catalogue &catalogue)
{
    struct Part {
        std::string name, advice;
        Milliseconds pressed{0};
    };
    std::vector<Part> parts;
    for (const journal::PointRecord &point : session.points) {
        const auto *muscle = catalogue.muscle({point.muscle});
        const auto *zone = catalogue.zone({point.zone});
        const Milliseconds pressed = point.pressed();
        if (!muscle || !zone || point.holds.empty())
            continue;
        const auto at = std::find_if(parts.begin(), parts.end(), [&](const Part &part) { return part.name == zone->part; });
        if (at == parts.end())
            parts.push_back({zone->part, muscle->afterwards, pressed});
        else if (pressed > at->pressed)
            *at = {zone->part, muscle->afterwards, pressed};
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Part &a, const Part &b) { return a.pressed > b.pressed; });
    QStringList advice;
    for (std::size_t i = 0; i < std::min(mostParts, parts.size()); ++i)
        advice << toQt(parts[i].advice);
    advice.removeDuplicates();
    return advice.join(QStringLiteral("\n"));
}

QString ratingWords(int before, int after)
{
    if (before < 0 || after < 0)
        return before < 0 && after < 0 ? PressText::tr("not rated")
            : before < 0               ? PressText::tr("not rated before")
                                       : PressText::tr("not rated after");
    const QString by = QString::number(std::abs(after - before));
    switch (painChange(before, after)) {
    case PainChange::ClearlyLess:
        return PressText::tr("%1 less").arg(by);
    case PainChange::Less:
        return PressText::tr("%1 less, but under 30%").arg(by);
    case PainChange::LittleLess:
        return PressText::tr("%1 less, within the usual ups and downs").arg(by);
    case PainChange::NoChange:
        return PressText::tr("no change");
    case PainChange::LittleMore:
        return PressText::tr("%1 more, within the usual ups and downs").arg(by);
    case PainChange::More:
        return PressText::tr("%1 more: go lighter or stop").arg(by);
    }
    return {};
}

} // namespace unknot::present
