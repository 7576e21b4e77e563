// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Asks which file something is written to: a name to type, or a folder to choose. What there is to be
// said of the last try stands above it.
Rectangle {
    id: place

    property string title: ""
    property string told: ""
    property bool replaces: false // there is a file of that name, and it may be replaced
    property alias typed: field.text
    signal chosen
    signal replaced
    signal folderAsked
    signal closed

    function begin(file: string): void {
        field.text = file;
        field.forceActiveFocus();
        field.selectAll();
    }

    implicitHeight: column.implicitHeight + 32
    radius: Theme.corner
    color: Theme.sunken
    Keys.onEscapePressed: closed()

    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: place.width - 32
        spacing: 12
        Words {
            Layout.fillWidth: true
            text: place.title
            font.bold: true
        }
        Field {
            id: field
            Layout.fillWidth: true
            name: place.title
            onAccepted: place.chosen()
        }
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: place.told
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            Layout.fillWidth: true
            spacing: 12
            PlainButton {
                implicitHeight: 40
                text: qsTr("Save")
                onClicked: place.chosen()
            }
            PlainButton {
                implicitHeight: 40
                visible: place.replaces
                text: qsTr("Replace it")
                onClicked: place.replaced()
            }
            PlainButton {
                implicitHeight: 40
                quiet: true
                text: qsTr("Another folder")
                onClicked: place.folderAsked()
            }
            PlainButton {
                implicitHeight: 40
                quiet: true
                text: qsTr("Cancel")
                onClicked: place.closed()
            }
        }
    }
}
