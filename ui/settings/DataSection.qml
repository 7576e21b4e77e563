// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

SettingsSection {
    id: section

    signal grew(Item item)

    first: folder

    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        text: Sync.text.on ? qsTr("Your sessions, numbers and answers are kept on this machine, in this folder, and in the one that you keep the same. Unknot sends nothing anywhere.") : qsTr("Your sessions, numbers and answers are kept only on this machine, in this folder. Nothing is sent anywhere.")
    }
    TextEdit {
        id: folder
        x: Theme.grid
        width: section.width - Theme.grid
        topPadding: 2 * Theme.grid
        bottomPadding: 2 * Theme.grid
        text: Settings.dataFolder
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: true
        wrapMode: TextEdit.WrapAnywhere
        textFormat: TextEdit.PlainText
        font.family: Theme.family
        font.pixelSize: Theme.body
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        Accessible.role: Accessible.EditableText
        Accessible.readOnly: true
        Accessible.name: qsTr("Data folder")
        Accessible.description: text
        onActiveFocusChanged: activeFocus ? selectAll() : deselect()
    }
    ExportData {
        x: Theme.grid
        width: section.width - Theme.grid
        onGrew: item => section.grew(item)
    }
    TakeIn {
        x: Theme.grid
        width: section.width - Theme.grid
        onGrew: item => section.grew(item)
    }
    SyncFolder {
        x: Theme.grid
        width: section.width - Theme.grid
        onGrew: item => section.grew(item)
    }
    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        topPadding: 6 * Theme.grid
        text: qsTr("Backups")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: text !== ""
        text: Backups.text.said
    }
    Flow {
        x: Theme.grid
        width: section.width - Theme.grid
        topPadding: 4 * Theme.grid
        bottomPadding: 2 * Theme.grid
        spacing: 3 * Theme.grid
        PlainButton {
            text: qsTr("Open the folder")
            onClicked: Program.openFolder()
        }
        PlainButton {
            text: qsTr("Back up now")
            onClicked: Backups.backUpNow()
        }
        PlainButton {
            id: seal
            enabled: !sealing.visible
            text: qsTr("Make an encrypted copy")
            onClicked: {
                sealing.begin();
                section.grew(sealing);
            }
        }
        PlainButton {
            id: choose
            enabled: !backups.restoring
            text: qsTr("Restore a backup")
            onClicked: {
                backups.begin();
                section.grew(backups);
            }
        }
    }
    Told {
        x: Theme.grid
        width: section.width - Theme.grid
        bottomPadding: 2 * Theme.grid
        text: Program.trouble
    }
    SealedCopy {
        id: sealing
        x: Theme.grid
        width: section.width - Theme.grid
        onClosed: seal.forceActiveFocus(Qt.OtherFocusReason)
    }
    Told {
        x: Theme.grid
        width: section.width - Theme.grid
        bottomPadding: 2 * Theme.grid
        text: Sealing.text.isWritten ? Sealing.text.told : ""
    }
    RestoreBackup {
        id: backups
        x: Theme.grid
        width: section.width - Theme.grid
        onClosed: choose.forceActiveFocus(Qt.OtherFocusReason)
    }
    Item {
        width: 1
        height: 3 * Theme.grid // not in a row with what keeps them
    }
    PlainButton {
        id: ask
        x: Theme.grid
        enabled: !deleting.asking
        danger: true
        glyph: "trash"
        text: qsTr("Delete all my data")
        onClicked: {
            deleting.begin();
            section.grew(deleting);
        }
    }
    DeleteData {
        id: deleting
        x: Theme.grid
        width: section.width - Theme.grid
        onClosed: ask.forceActiveFocus(Qt.OtherFocusReason)
    }
}
