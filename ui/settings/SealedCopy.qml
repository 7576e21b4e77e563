// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One file with the whole journal, under a passphrase that is typed twice.
Rectangle {
    id: card

    readonly property bool isWritten: Sealing.text.isWritten
    readonly property bool runs: Sealing.text.runs
    signal closed

    function begin(): void {
        Sealing.forget();
        visible = true;
        propose(Sealing.proposed());
    }
    function propose(file: string): void {
        place.text = file;
        place.forceActiveFocus();
        place.selectAll();
    }
    function write(replaces: bool): void {
        Sealing.seal(place.text, secret.text, again.text, replaces);
    }
    // What was typed goes with it.
    function close(): void {
        secret.clear();
        again.clear();
        visible = false;
        closed();
    }

    visible: false
    onIsWrittenChanged: if (isWritten)
        close()
    implicitHeight: column.implicitHeight + 8 * Theme.grid
    radius: Theme.corner
    color: Theme.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text
    Keys.onEscapePressed: if (!runs)
        close()

    Column {
        id: column
        x: 4 * Theme.grid
        y: 4 * Theme.grid
        width: card.width - 8 * Theme.grid
        spacing: 2 * Theme.grid
        Heading {
            id: heading
            width: parent.width
            text: qsTr("An encrypted copy")
        }
        Words {
            width: parent.width
            text: qsTr("One file with your whole journal, for another place. It is restored from here, or by the command line.")
        }
        Words {
            width: parent.width
            text: Sealing.warning
            font.bold: true
        }
        Field {
            id: place
            width: parent.width
            name: qsTr("The file of the encrypted copy")
            onTextChanged: Sealing.forget() // what was said was of another file
            onAccepted: secret.forceActiveFocus(Qt.TabFocusReason)
        }
        Field {
            id: secret
            width: parent.width
            echoMode: shown.ticked ? TextInput.Normal : TextInput.Password
            placeholderText: qsTr("Passphrase")
            onAccepted: again.forceActiveFocus(Qt.TabFocusReason)
        }
        Field {
            id: again
            width: parent.width
            echoMode: secret.echoMode
            placeholderText: qsTr("The same again")
            name: qsTr("The passphrase again")
            onAccepted: card.write(false)
        }
        TickBox {
            id: shown
            x: -Theme.grid
            width: parent.width
            text: qsTr("Show what is typed")
            onClicked: ticked = !ticked
        }
        Told {
            width: parent.width
            text: Sealing.text.told
        }
        Flow {
            width: parent.width
            spacing: 3 * Theme.grid
            PlainButton {
                enabled: !card.runs
                text: qsTr("Save")
                Accessible.name: qsTr("Save the encrypted copy")
                onClicked: card.write(false)
            }
            PlainButton {
                visible: Sealing.text.replaces
                text: qsTr("Replace it")
                onClicked: card.write(true)
            }
            PlainButton {
                quiet: true
                enabled: !card.runs
                text: qsTr("Another folder")
                onClicked: folder.ask()
            }
            PlainButton {
                quiet: true
                enabled: !card.runs
                text: qsTr("Cancel")
                onClicked: card.close()
            }
        }
    }
    AskFolder {
        id: folder
        title: qsTr("The folder for the file")
        accepts: qsTr("Use this folder")
        onChosen: chosen => card.propose(Sealing.placedIn(chosen, place.text))
        onDeclined: place.forceActiveFocus(Qt.OtherFocusReason)
    }
}
