// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A backup is chosen and put in the journal's place; first it is said what that brings and takes.
Rectangle {
    id: card

    property bool restoring: false
    signal closed

    function begin(): void {
        Backups.look();
        restoring = true;
        keep.forceActiveFocus(Qt.OtherFocusReason);
    }
    function close(): void {
        restoring = false;
        closed();
    }

    visible: restoring
    implicitHeight: restoring ? column.implicitHeight + 8 * Theme.grid : 0
    radius: Theme.corner
    color: Theme.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: question.text
    Keys.onEscapePressed: card.close()

    Column {
        id: column
        x: 4 * Theme.grid
        y: 4 * Theme.grid
        width: card.width - 8 * Theme.grid
        spacing: 2 * Theme.grid
        Heading {
            id: question
            width: parent.width
            text: qsTr("Restore a backup")
        }
        Words {
            width: parent.width
            text: Backups.days.length === 0 ? qsTr("There is no backup yet.") : qsTr("Choose one: what is in it is said before anything happens.")
        }
        Column {
            width: parent.width
            Repeater {
                model: card.restoring ? Backups.days : []
                TickBox {
                    required property int index
                    required property string modelData
                    x: -Theme.grid
                    width: parent.width
                    text: modelData
                    ticked: Backups.chosen === index
                    onClicked: Backups.choose(index)
                }
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: Backups.preview
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: Backups.trouble
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            width: parent.width
            topPadding: Theme.grid
            spacing: 3 * Theme.grid
            PlainButton {
                id: keep
                text: qsTr("Keep what I have")
                onClicked: card.close()
            }
            PlainButton {
                visible: Backups.canRestore
                text: qsTr("Restore it")
                onClicked: Backups.restore()
            }
        }
    }
}
