// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// One routine in the list: its name and minutes, and what it needs.
Press {
    id: row

    required property int index
    required property string id
    required property string name
    required property string minutes
    required property string detail
    required property string note
    required property string heading
    required property string spoken
    property bool current: false
    property bool chosen: false

    readonly property int headed: heading === "" ? 0 : title.implicitHeight + 4 * Theme.grid // what the heading takes above it

    implicitHeight: headed + column.implicitHeight + 6 * Theme.grid
    text: name
    focusPolicy: Qt.NoFocus // the list moves the focus
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    Accessible.selectable: true
    Accessible.selected: chosen

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: row.headed
            anchors.leftMargin: 4 * Theme.grid
            anchors.rightMargin: 4 * Theme.grid
            radius: Theme.corner
            color: row.down ? Theme.line : row.chosen || row.hovered ? Theme.sunken : "transparent"
            FocusFrame {
                shown: row.current
                anchors.margins: 0
                radius: Theme.corner
            }
        }
    }
    contentItem: Item {
        Words {
            id: title
            x: 7 * Theme.grid
            y: 2 * Theme.grid
            visible: text !== ""
            text: row.heading
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
            Accessible.ignored: true
        }
        ColumnLayout {
            id: column
            x: 7 * Theme.grid
            y: row.headed + 3 * Theme.grid
            width: row.width - 14 * Theme.grid
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: 3 * Theme.grid
                Words {
                    Layout.fillWidth: true
                    text: row.name
                    wrapMode: Text.Wrap // one long word, too
                    font.bold: true
                    color: row.minutes === "" ? Theme.softInk : Theme.ink
                    Accessible.ignored: true
                }
                Words {
                    Layout.alignment: Qt.AlignTop
                    text: row.minutes
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Words {
                Layout.fillWidth: true
                text: row.detail
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: row.note
                size: Theme.small
                leading: Theme.leadingSmall
                Accessible.ignored: true
            }
        }
    }
}
