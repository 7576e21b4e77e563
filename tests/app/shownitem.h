// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QQuickItem>
#include <QStringView>

namespace unknot::test
{

// The first item on the page with these words that has that property (what it takes to be a button), or
// null. What a Repeater makes is a child by sight alone, so QObject::findChild does not know it.
inline QQuickItem *shownItem(QQuickItem *item, QStringView words, const char *property)
{
    if (item->isVisible() && item->property("text").toString() == words && item->property(property).isValid())
        return item;
    for (QQuickItem *child : item->childItems()) {
        if (QQuickItem *found = shownItem(child, words, property))
            return found;
    }
    return nullptr;
}

} // namespace unknot::test
