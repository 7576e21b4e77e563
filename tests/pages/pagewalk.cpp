// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pagewalk.h"

#include "support/made.h"

#include <QCoreApplication>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

namespace unknot::test
{

namespace
{

constexpr double slack = 1.5; // px: what rounding may shift
constexpr double hang = 8; // px: how far an icon may hang out of its row, to stand in line with words
constexpr int mostLines = 3; // of as many words: a word in a line can't be read at a glance
constexpr double leastScrolled = 80; // px: through less than this nothing can be read

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

bool isControl(const QQuickItem *item)
{
    return item->inherits("QQuickAbstractButton") || item->inherits("QQuickTextInput") || item->inherits("QQuickTextEdit")
        || (item->activeFocusOnTab() && item->property("stepSize").isValid());
}

bool isShown(const QQuickItem *item)
{
    return item->isVisible() && item->opacity() > 0;
}

QRectF inWindow(const QQuickItem *item, const QRectF &place)
{
    return item->mapRectToScene(place);
}

double number(const QQuickItem *item, const char *name)
{
    return item->property(name).toDouble();
}

// Where the letters are: not the air above, below and beside them. The shares are those of Lato; Qt puts all
// the air of a line under its letters.
QRectF letters(const QQuickItem *text)
{
    constexpr double capsBegin = 0.085, figuresEnd = 0.815, lettersEnd = 0.99;
    const double wide = number(text, "contentWidth"), high = number(text, "contentHeight"), size = number(text, "size");
    const QString words = text->property("text").toString();
    const bool figures = std::all_of(words.begin(), words.end(), [](QChar c) { return c.isDigit(); });
    const double roomWide = text->width() - number(text, "leftPadding") - number(text, "rightPadding");
    const double roomHigh = text->height() - number(text, "topPadding") - number(text, "bottomPadding");
    const int across = text->property("effectiveHorizontalAlignment").toInt(), down = text->property("verticalAlignment").toInt();
    const double x = across & Qt::AlignHCenter ? (roomWide - wide) / 2 : across & Qt::AlignRight ? roomWide - wide : 0;
    const double y = down & Qt::AlignVCenter ? (roomHigh - high) / 2 : down & Qt::AlignBottom ? roomHigh - high : 0;
    const double lines = high - number(text, "lineHeight"); // but the last
    return QRectF(number(text, "leftPadding") + x, number(text, "topPadding") + y + capsBegin * size, wide,
        lines + ((figures ? figuresEnd : lettersEnd) - capsBegin) * size);
}

bool lieOver(const QRectF &a, const QRectF &b)
{
    const QRectF both = a & b;
    return both.width() > slack && both.height() > slack;
}

bool isWithin(const QRectF &inner, const QRectF &outer)
{
    return outer.adjusted(-slack, -slack, slack, slack).contains(inner);
}

QString named(const QQuickItem *item)
{
    QString words = item->property("text").toString();
    if (words.isEmpty())
        words = item->property("name").toString();
    QString type = QString::fromLatin1(item->metaObject()->className());
    type.truncate(type.indexOf(u'_') < 0 ? type.size() : type.indexOf(u'_'));
    return QStringLiteral("%1 \"%2\"").arg(type, words.left(40));
}

QString placed(const QRectF &place)
{
    return QStringLiteral("[%1,%2 %3x%4]")
        .arg(qRound(place.x()))
        .arg(qRound(place.y()))
        .arg(qRound(place.width()))
        .arg(qRound(place.height()));
}

} // namespace

PageWalk::PageWalk(QQuickWindow &window, Of what) : m_window(0, 0, window.width(), window.height())
{
    if (what == Of::LaidOut)
        layOut(window);
    walk(window.contentItem(), {nullptr, m_window, false}, nullptr);
    for (const Found &text : m_texts)
        checkText(text);
    for (const Found &control : m_controls)
        checkControl(control);
    checkPairs(m_texts, "lies over");
    checkPairs(m_controls, "lies over");
}

void PageWalk::walk(QQuickItem *item, const Frame &frame, const QQuickItem *control)
{
    if (!isShown(item))
        return;
    Frame inside = frame;
    if (item->clip()) {
        const bool flicks = item->inherits("QQuickFlickable");
        const bool across = flicks && number(item, "contentWidth") > item->width() + slack;
        inside = {item, inWindow(item, {0, 0, item->width(), item->height()}) & frame.seen, flicks && !across, across};
        if (flicks)
            checkScrolling(item, inside);
    }
    if (isText(item) && !item->property("text").toString().isEmpty())
        m_texts.push_back({item, inWindow(item, letters(item)), inside, control});
    if (isControl(item)) {
        m_controls.push_back({item, inWindow(item, {0, 0, item->width(), item->height()}), inside, control});
        control = item;
    }
    for (QQuickItem *child : item->childItems())
        walk(child, inside, control);
}

bool PageWalk::canBeSeen(const Found &found)
{
    const QRectF place = found.place, seen = found.frame.seen.adjusted(-slack, -slack, slack, slack);
    const bool isWhole = place.left() >= seen.left() && place.right() <= seen.right();
    const bool isOut = place.left() >= seen.right() || place.right() <= seen.left();
    const bool across = isWhole || (found.frame.scrollsAcross && isOut); // nobody scrolls to read the half of a word
    const bool down = found.frame.scrolls || (place.top() >= seen.top() && place.bottom() <= seen.bottom());
    return across && down;
}

void PageWalk::checkText(const Found &text)
{
    if (text.item->property("truncated").toBool())
        fault(text.item, QStringLiteral("is cut short"));
    if (text.item->property("lineCount").toInt() > mostLines && text.item->property("text").toString().count(u' ') < mostLines)
        fault(text.item, QStringLiteral("is broken into %1 lines").arg(text.item->property("lineCount").toInt()));
    if (!canBeSeen(text))
        fault(text.item, QStringLiteral("is cut: %1 in %2").arg(placed(text.place), placed(text.frame.seen)));
    if (!text.control || !text.control->inherits("QQuickAbstractButton"))
        return;
    const QRectF button = inWindow(text.control, {0, 0, text.control->width(), text.control->height()});
    if (!isWithin(text.place, button.adjusted(0, -slack, 0, slack)))
        fault(text.item, QStringLiteral("sticks out of its button: %1 in %2").arg(placed(text.place), placed(button)));
}

void PageWalk::checkControl(const Found &control)
{
    if (!canBeSeen(control))
        fault(control.item, QStringLiteral("is cut: %1 in %2").arg(placed(control.place), placed(control.frame.seen)));
    const QQuickItem *parent = control.item->parentItem();
    if (!parent || !parent->inherits("QQuickLayout"))
        return;
    const QRectF row = inWindow(parent, {0, 0, parent->width(), parent->height()});
    if (!isWithin(control.place, row.adjusted(-hang, -hang, hang, hang)))
        fault(control.item, QStringLiteral("sticks out of its row: %1 in %2").arg(placed(control.place), placed(row)));
}

void PageWalk::checkScrolling(const QQuickItem *item, const Frame &frame)
{
    if (number(item, "contentHeight") <= item->height() + slack)
        return;
    if (frame.seen.height() < leastScrolled)
        fault(item, QStringLiteral("is too low to scroll in: %1").arg(placed(frame.seen)));
}

// Two that are cut by the same frame lie over one another also where one has to scroll to see it.
void PageWalk::checkPairs(const std::vector<Found> &all, const char *what)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const Found &a = all[i], &b = all[j];
            if (a.item->isAncestorOf(b.item) || b.item->isAncestorOf(a.item))
                continue;
            const bool over
                = a.frame.item == b.frame.item ? lieOver(a.place, b.place) : lieOver(a.place & a.frame.seen, b.place & b.frame.seen);
            if (over)
                fault(a.item, QStringLiteral("%1 %2: %3 and %4").arg(QLatin1String(what), named(b.item), placed(a.place), placed(b.place)));
        }
    }
}

void PageWalk::fault(const QQuickItem *item, const QString &what)
{
    m_faults << named(item) + u' ' + what;
}

namespace
{

// And where it stands, to see whether anything still moves.
double polish(QQuickItem *item)
{
    if (!item->isVisible())
        return 0;
    item->ensurePolished();
    double places = item->x() + 3 * item->y() + 5 * item->width() + 7 * item->height();
    for (QQuickItem *child : item->childItems())
        places += polish(child);
    return places;
}

} // namespace

void resize(QQuickWindow &window, QSize size)
{
    window.resize(size);
    window.contentItem()->setSize(size);
}

void layOut(QQuickWindow &window)
{
    constexpr int mostRounds = 20;
    double before = 0, places = -1;
    for (int i = 0; i < mostRounds && places != before; ++i) {
        before = places;
        QCoreApplication::processEvents();
        waitUntilMade(window);
        places = polish(window.contentItem());
    }
}

} // namespace unknot::test
