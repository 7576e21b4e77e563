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
    signal folderChosen(url folder)
    signal closed

    function begin(file: string): void {
        field.text = file;
        field.forceActiveFocus();
        field.selectAll();
    }

    implicitHeight: column.implicitHeight + 8 * Theme.grid
    radius: Theme.corner
    color: Theme.sunken
    Keys.onEscapePressed: closed()

    ColumnLayout {
        id: column
        x: 16
        y: 16
        width: place.width - 8 * Theme.grid
        spacing: 3 * Theme.grid
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
            spacing: 3 * Theme.grid
            PlainButton {
                implicitHeight: 10 * Theme.grid
                text: qsTr("Save")
                onClicked: place.chosen()
            }
            PlainButton {
                implicitHeight: 10 * Theme.grid
                visible: place.replaces
                text: qsTr("Replace it")
                onClicked: place.replaced()
            }
            PlainButton {
                implicitHeight: 10 * Theme.grid
                quiet: true
                text: qsTr("Another folder")
                onClicked: {
                    dialog.active = false; // asked again: a new one
                    dialog.active = true;
                }
            }
            PlainButton {
                implicitHeight: 10 * Theme.grid
                quiet: true
                text: qsTr("Cancel")
                onClicked: place.closed()
            }
        }
    }
    Loader {
        id: dialog
        active: false
        source: "PlaceDialog.qml"
    }
    Connections {
        target: dialog.item
        ignoreUnknownSignals: true
        function onFolderChosen(folder: url): void {
            place.folderChosen(folder);
        }
    }
}
