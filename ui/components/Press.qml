// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

// What every button of ours is: reachable by Tab, pressed by Space and Enter, and by a screen
// reader, whose Press a stock button answers without acting. What sets another Accessible.role
// keeps it: a stock button makes itself a plain button again as soon as a screen reader is there.
T.AbstractButton {
    id: press

    property int keptRole: Accessible.Button

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.onRoleChanged: {
        if (press.Accessible.role !== Accessible.Button)
            press.keptRole = press.Accessible.role;
        else if (press.keptRole !== Accessible.Button)
            press.Accessible.role = press.keptRole;
    }
    Accessible.name: text
    Accessible.onPressAction: press.clicked()
    Keys.onReturnPressed: press.clicked()
    Keys.onEnterPressed: press.clicked()
}
