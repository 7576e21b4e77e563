// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot

// What every button of ours is: reachable by Tab, pressed by Space and Enter, once however long they are
// held, and by a screen reader, whose Press a stock button answers without acting.
T.AbstractButton {
    id: press

    // What pressing does here now, where something else may have stood at its place just before: then the next
    // click of a hand that has not moved is not for it. Empty: each is, as for all that only makes less.
    property string means: ""
    property bool passes: false // over something, which then stays unasked or undone
    property bool answered: false // with this one, already: Enter is for the page, to go on
    readonly property bool ringed: (visualFocus || LastInput.byKeys) && activeFocus // it is to be seen that the keyboard is on it

    // A screen reader may ask for what is off, or not on the page any more.
    function readerPresses(): void {
        if (enabled && visible)
            press.clicked();
    }
    function enter(event: var): void {
        event.accepted = !answered || event.isAutoRepeat;
        if (event.accepted && !event.isAutoRepeat)
            press.clicked();
    }
    function isHeld(event: var): bool {
        return event.isAutoRepeat && event.key === Qt.Key_Space;
    }

    // What is not there any more can't keep the keyboard: what stands before it has it then.
    onVisibleChanged: if (!visible && activeFocus)
        nextItemInFocusChain(false).forceActiveFocus(Qt.OtherFocusReason)

    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: enabled ? "" : qsTr("can't be pressed now") // Qt 6.4 tells readers of no button that it is off
    Accessible.onPressAction: press.readerPresses()
    Accessible.onToggleAction: press.readerPresses() // asked of checkable ones; else only `checked` would change
    Keys.onReturnPressed: event => press.enter(event)
    Keys.onEnterPressed: event => press.enter(event)
    Keys.onPressed: event => event.accepted = press.isHeld(event)
    Keys.onReleased: event => event.accepted = press.isHeld(event)
}
