// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A backup, or a copy that lies elsewhere, is chosen and put in the journal's place; first it is said what that brings and takes.
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
        Backups.leave();
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
            text: Backups.text.days.length === 0 ? qsTr("There is no backup yet.") : qsTr("Choose one: what is in it is said before anything happens.")
        }
        Words {
            width: parent.width
            visible: Sync.text.on
            text: qsTr("A folder is kept the same with other computers: what was done since comes back from it, and what was deleted since is deleted again. Switch that off first where you want neither.")
        }
        Column {
            width: parent.width
            Repeater {
                model: card.restoring ? Backups.text.days : []
                TickBox {
                    required property int index
                    required property string modelData
                    x: -Theme.grid
                    width: parent.width
                    text: modelData
                    ticked: Backups.text.chosen === index
                    onClicked: Backups.choose(index)
                }
            }
        }
        PlainButton {
            text: qsTr("A copy from elsewhere")
            onClicked: file.ask()
        }
        Words {
            width: parent.width
            visible: Backups.text.file !== ""
            text: Backups.text.file
            font.bold: true
            wrapMode: Text.WrapAnywhere
        }
        Flow {
            width: parent.width
            visible: Backups.text.asksPassphrase
            spacing: 3 * Theme.grid
            onVisibleChanged: if (visible)
                secret.forceActiveFocus(Qt.OtherFocusReason)
            Field {
                id: secret
                width: Math.min(parent.width, Math.round(80 * Theme.grid * Theme.textScale))
                echoMode: TextInput.Password
                placeholderText: qsTr("The passphrase of the copy")
                brief: qsTr("Passphrase")
                onVisibleChanged: clear()
                onAccepted: Backups.open(text)
            }
            PlainButton {
                text: qsTr("Open it")
                onClicked: Backups.open(secret.text)
            }
        }
        Told {
            width: parent.width
            text: Backups.text.preview
            upTo: buttons
        }
        Told {
            width: parent.width
            text: Backups.text.trouble
            upTo: buttons
        }
        Flow {
            id: buttons
            width: parent.width
            topPadding: Theme.grid
            spacing: 3 * Theme.grid
            PlainButton {
                id: keep
                text: qsTr("Keep what I have")
                onClicked: card.close()
            }
            PlainButton {
                visible: Backups.text.canRestore
                text: qsTr("Restore it")
                onClicked: Backups.restore()
            }
        }
    }
    AskFolder {
        id: file
        question: "FileQuestion.qml"
        title: qsTr("A backup or an encrypted copy")
        accepts: qsTr("Look at it")
        filters: [qsTr("Copies of the journal (*.sqlite *.sealed)"), qsTr("All files (*)")]
        onChosen: chosen => Backups.chooseFile(chosen)
        onDeclined: keep.forceActiveFocus(Qt.OtherFocusReason)
    }
}
