// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The one filled button of a page.
Press {
    id: button

    property string glyph: ""
    property string detail: "" // beside the text, in regular weight
    property int textSize: Theme.body

    readonly property color shade: !enabled ? Theme.softInk : Theme.accentInk

    implicitHeight: Theme.foot
    implicitWidth: row.implicitWidth + 40
    Accessible.name: detail ? text + ", " + detail : text

    background: Rectangle {
        radius: Theme.corner
        color: !button.enabled ? Theme.track : button.down ? Theme.accentPressed : button.hovered ? Theme.accentHover : Theme.accent
        FocusFrame {
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: row
            anchors.centerIn: parent
            spacing: 8
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: button.glyph !== ""
                width: 20
                height: 20
                name: button.glyph
                colour: button.shade
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                size: button.textSize
                font.bold: true
                color: button.shade
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                visible: text !== ""
                leftPadding: 4
                text: button.detail
                size: button.textSize
                color: button.shade
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
