// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Asks which file a copy is written to: a name to type, or a folder to choose. What there is to be said of the
// last try stands above it; it goes once the copy is written.
Rectangle {
    id: place

    required property Copy copy
    property string title: ""
    readonly property string written: copy.text.isWritten ? copy.text.told : ""
    property Item before: null // had the keyboard

    function begin(): void {
        copy.forget();
        visible = true;
        propose(copy.proposed());
    }
    function propose(file: string): void {
        field.text = file;
        field.forceActiveFocus();
        field.selectAll();
    }
    function close(): void {
        visible = false;
        copy.forget();
    }

    visible: false
    onWrittenChanged: if (written !== "")
        visible = false
    implicitHeight: column.implicitHeight + 8 * Theme.grid
    radius: Theme.corner
    color: Theme.sunken
    Keys.onEscapePressed: copy.text.runs ? copy.stop() : close()
    onVisibleChanged: {
        if (visible)
            before = Window.activeFocusItem;
        else if (before?.visible)
            before.forceActiveFocus(Qt.OtherFocusReason);
    }

    ColumnLayout {
        id: column
        x: 4 * Theme.grid
        y: 4 * Theme.grid
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
            onAccepted: place.copy.write(text)
            onTextChanged: place.copy.forget() // what was said was of another file
        }
        Told {
            Layout.fillWidth: true
            text: place.copy.text.told
        }
        Flow {
            Layout.fillWidth: true
            spacing: 3 * Theme.grid
            PlainButton {
                implicitHeight: 10 * Theme.grid
                visible: !place.copy.text.runs
                text: qsTr("Save")
                onClicked: place.copy.write(field.text)
            }
            PlainButton {
                implicitHeight: 10 * Theme.grid
                visible: place.copy.text.replaces
                text: qsTr("Replace it")
                onClicked: place.copy.replace()
            }
            PlainButton {
                implicitHeight: 10 * Theme.grid
                quiet: true
                visible: !place.copy.text.runs
                text: qsTr("Another folder")
                onClicked: folder.ask()
            }
            PlainButton {
                implicitHeight: 10 * Theme.grid
                quiet: true
                text: place.copy.text.runs ? qsTr("Stop writing") : qsTr("Cancel")
                onClicked: place.copy.text.runs ? place.copy.stop() : place.close()
            }
        }
    }
    // Qt's own question for a file takes no name that is typed, in 6.4: a folder is asked for.
    AskFolder {
        id: folder
        title: qsTr("The folder for the file")
        accepts: qsTr("Use this folder")
        onChosen: chosen => place.propose(place.copy.placedIn(chosen, field.text))
        onDeclined: field.forceActiveFocus(Qt.OtherFocusReason)
    }
}
