// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// A warning sign that was said yes to and whose advice was heard. It is taken back here and nowhere else.
Item {
    id: entry

    required property string line
    required property string said
    required property bool urgent

    implicitHeight: card.height + 2 * Theme.grid

    Rectangle {
        id: card
        width: parent.width
        height: content.height
        radius: Theme.corner
        color: Theme.surface
        border.width: 2
        border.color: entry.urgent ? Theme.danger : Theme.accent

        Flow {
            id: content
            width: parent.width
            padding: 4 * Theme.grid
            spacing: 4 * Theme.grid

            Row {
                width: Math.min(parent.width - 2 * parent.padding, Math.max(parent.width - back.width - 3 * parent.padding, 60 * Theme.grid))
                spacing: 3 * Theme.grid
                Icon {
                    id: sign
                    y: Math.round((Theme.reading * Theme.leadingReading - height) / 2)
                    width: Theme.icon
                    height: Theme.icon
                    name: "warning"
                    colour: entry.urgent ? Theme.danger : Theme.accent
                }
                Words {
                    width: parent.width - sign.width - parent.spacing
                    text: entry.said
                    size: Theme.reading
                    leading: Theme.leadingReading
                    font.bold: true
                    Accessible.name: qsTr("You said yes to: %1").arg(text)
                }
            }
            PlainButton {
                id: back
                implicitHeight: Theme.foot
                text: qsTr("This is not true of me")
                Accessible.name: qsTr("This is not true of me: %1").arg(entry.said)
                onClicked: Session.start.withdraw(entry.line)
            }
        }
    }
}
