// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs
import Unknot

// Asks for the folder of a pack. A file of its own, loaded when it is asked for: the dialogs are a
// large module.
FolderDialog {
    title: qsTr("The folder of the pack")
    acceptLabel: qsTr("Look at it")
    visible: true
    onAccepted: Packs.look(selectedFolder)
}
