// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

// The dialog of AskFolder, by which it is loaded.
FolderDialog {
    id: question

    signal answered(url folder)

    visible: true
    onAccepted: question.answered(question.selectedFolder)
}
