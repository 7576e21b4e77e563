// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// What every button of ours is: reachable by Tab, pressed by Space and Enter, and by a screen
// reader, whose Press a stock button answers without acting.
T.AbstractButton {
    id: press

    property bool answered: false // with this one, already: Enter is for the page, to go on

    function enter(event: var): void {
        event.accepted = !answered;
        if (event.accepted)
            press.clicked();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.onPressAction: press.clicked()
    Accessible.onToggleAction: press.clicked() // asked of checkable ones; else only `checked` would change
    Keys.onReturnPressed: event => press.enter(event)
    Keys.onEnterPressed: event => press.enter(event)
}
