// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// What can be said of the spot while it is pressed. It can have been too much also where the pause came first.
ColumnLayout {
    id: answers

    property int targets: 22 * Theme.grid // high
    property bool signs: true // there is room for them

    component Felt: SessionButton {
        Layout.fillWidth: true
        Layout.minimumWidth: 20 * Theme.grid
        implicitHeight: answers.targets
    }
    component Told: SessionButton {
        Layout.fillWidth: true
        Layout.minimumWidth: 20 * Theme.grid
        implicitHeight: Math.max(11 * Theme.grid, Math.round(8 * Theme.grid * Theme.textScale))
        quiet: true
        low: true
    }

    spacing: 2 * Theme.grid

    RowLayout {
        Layout.fillWidth: true
        spacing: 3 * Theme.grid
        Felt {
            visible: Session.screen.pressing
            text: qsTr("Easing")
            keys: [SessionKeys.names[Act.Easing]]
            onClicked: Session.easing()
        }
        Felt {
            visible: Session.screen.pressing
            text: qsTr("Hurts more")
            keys: [SessionKeys.names[Act.Stronger]]
            onClicked: Session.stronger()
        }
        Felt {
            Layout.preferredWidth: 45 * Theme.grid
            Layout.minimumWidth: 25 * Theme.grid
            danger: true
            text: qsTr("Too much")
            keys: Session.screen.stopping ? [SessionKeys.names[Act.TooMuch]] : [SessionKeys.names[Act.TooMuch], qsTr("Esc")]
            onClicked: Session.tooMuch()
        }
    }
    // What is felt beside that. The last two end the point.
    RowLayout {
        Layout.fillWidth: true
        visible: answers.signs && Session.screen.pressing
        spacing: 3 * Theme.grid
        Told {
            text: Session.screen.spreads ? qsTr("It spreads: noted") : qsTr("It spreads")
            keys: [SessionKeys.names[Act.Spreads]]
            enabled: !Session.screen.spreads
            onClicked: Session.tell(Step.Spreads)
        }
        Told {
            text: Session.screen.twitches ? qsTr("It jumps: noted") : qsTr("It jumps")
            keys: [SessionKeys.names[Act.Twitches]]
            enabled: !Session.screen.twitches
            onClicked: Session.tell(Step.Twitches)
        }
        Told {
            text: qsTr("Numb")
            keys: [SessionKeys.names[Act.Numb]]
            onClicked: Session.tell(Step.Numb)
        }
        Told {
            text: qsTr("Sharp")
            keys: [SessionKeys.names[Act.Sharp]]
            onClicked: Session.tell(Step.Sharp)
        }
    }
}
