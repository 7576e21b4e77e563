// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

// Asks for the folder of a file to be written. A file of its own, loaded when it is asked for: the dialogs are a
// large module. (Its own question for a file takes no name that is typed, in Qt 6.4.)
FolderDialog {
    id: dialog

    signal folderChosen(url folder)

    title: qsTr("The folder for the file")
    acceptLabel: qsTr("Use this folder")
    visible: true
    onAccepted: dialog.folderChosen(dialog.selectedFolder)
}
