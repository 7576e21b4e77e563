// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtCore
import QtQuick
import QtQuick.Dialogs
import Unknot

// Asks where what could not be saved is to be written. A file of its own, loaded when it is asked for:
// the dialogs are a large module.
FileDialog {
    title: qsTr("Write what is not saved to another file")
    fileMode: FileDialog.SaveFile
    acceptLabel: qsTr("Save")
    nameFilters: [qsTr("JSON files (*.json)")]
    defaultSuffix: "json"
    currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
    selectedFile: currentFolder + "/unknot-not-saved.json"
    visible: true
    onAccepted: Journal.writeElsewhere(selectedFile)
}
