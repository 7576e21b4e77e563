// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/heard.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace unknot::test
{

namespace
{

bool isPressed(QAccessible::Role role)
{
    constexpr std::array pressed{QAccessible::Button, QAccessible::CheckBox, QAccessible::EditableText, QAccessible::Link,
        QAccessible::ListItem, QAccessible::PageTab, QAccessible::SpinBox};
    return std::find(pressed.begin(), pressed.end(), role) != pressed.end();
}

struct Hearing {
    QStringList faults;

    void check(QAccessibleInterface &node, bool hidden)
    {
        const QString name = node.text(QAccessible::Name);
        const QAccessible::State state = node.state();
        static const QRegularExpression markup(QStringLiteral("<[a-zA-Z/!]|&(lt|gt|amp|nbsp|#);"));
        for (const QString &words : {name, node.text(QAccessible::Description)}) {
            if (words.contains(markup))
                faults << QStringLiteral("\"%1\" has markup").arg(words);
        }
        const bool isShown = !state.invisible;
        if (isShown && hidden)
            faults << QStringLiteral("\"%1\" is shown inside of what is not").arg(name);
        checkWhetherOn(node, isShown);
        if (isShown && isPressed(node.role()) && name.trimmed().isEmpty())
            faults << QStringLiteral("something to press (role %1) has no name").arg(int(node.role()));
    }

    // Qt 6.4 has no state for it: what is off says so in words, and nothing else does.
    void checkWhetherOn(QAccessibleInterface &node, bool isShown)
    {
        const auto *button = qobject_cast<const QQuickItem *>(node.object());
        if (!isShown || !button || !button->inherits("QQuickAbstractButton"))
            return;
        const bool isSaidToBeOff
            = node.state().disabled || node.text(QAccessible::Description).contains(QStringLiteral("can't be pressed now"));
        if (isSaidToBeOff == button->isEnabled())
            faults << QStringLiteral("\"%1\" is %2, and a reader is told otherwise")
                          .arg(node.text(QAccessible::Name), button->isEnabled() ? QStringLiteral("on") : QStringLiteral("off"));
    }

    // Qt calls what one has to scroll to invisible too: only what has an item can tell.
    [[nodiscard]] static bool isHidden(const QAccessibleInterface &node)
    {
        const auto *item = qobject_cast<const QQuickItem *>(node.object());
        return item && !item->isVisible();
    }

    void walk(QAccessibleInterface &node, bool hidden)
    {
        for (int i = 0; i < node.childCount(); ++i) {
            QAccessibleInterface *child = node.child(i);
            if (!child)
                continue;
            check(*child, hidden);
            walk(*child, hidden || isHidden(*child));
        }
    }
};

} // namespace

QStringList heardFaults(QQuickWindow &window)
{
    Hearing hearing;
    if (QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&window))
        hearing.walk(*root, false);
    else
        hearing.faults << QStringLiteral("a screen reader finds no window");
    return hearing.faults;
}

} // namespace unknot::test
