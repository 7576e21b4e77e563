// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The note of the session that is shown: saved as it is typed.
Column {
    spacing: 2 * Theme.grid

    Heading {
        width: parent.width
        text: qsTr("Note")
    }
    NoteField {
        width: parent.width
        name: qsTr("Note")
        placeholderText: qsTr("What helped, what did not. Saved as you type.")
        text: Details.note
        onTextChanged: Details.note = text
    }
}
