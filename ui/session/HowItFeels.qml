// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// What can be said of the spot while it is pressed. It can have been too much also where the pause came first.
RowLayout {
    id: answers

    property int targets: 22 * Theme.grid // high

    component Felt: SessionButton {
        Layout.fillWidth: true
        Layout.minimumWidth: 20 * Theme.grid
        implicitHeight: answers.targets
    }

    spacing: 3 * Theme.grid

    Felt {
        visible: Session.screen.pressing
        text: qsTr("Easing")
        keys: ["E"]
        onClicked: Session.easing()
    }
    Felt {
        visible: Session.screen.pressing
        text: qsTr("Hurts more")
        keys: ["S"]
        onClicked: Session.stronger()
    }
    Felt {
        Layout.preferredWidth: 45 * Theme.grid
        Layout.minimumWidth: 25 * Theme.grid
        danger: true
        text: qsTr("Too much")
        keys: ["T", "Esc"]
        onClicked: Session.tooMuch()
    }
}
