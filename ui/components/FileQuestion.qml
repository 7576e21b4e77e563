// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick.Dialogs

// The dialog of AskFolder where a file is asked for, by which it is loaded.
FileDialog {
    id: question

    signal answered(url file)

    visible: true
    onAccepted: question.answered(question.selectedFile)
}
