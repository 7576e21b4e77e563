// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The name that a routine is kept under.
Column {
    id: entry

    property bool fresh: true // one is kept; else it has another name now
    readonly property bool may: OwnRoutines.mayBeName(field.text)
    readonly property bool replaces: fresh && may && OwnRoutines.replaces(field.text)
    signal named(string name)
    signal givenUp

    function begin(name: string): void {
        field.text = name;
        field.forceActiveFocus(Qt.OtherFocusReason);
        field.selectAll();
    }

    spacing: 2 * Theme.grid
    Keys.onEscapePressed: entry.givenUp()

    Flow {
        width: entry.width
        spacing: 3 * Theme.grid
        Field {
            id: field
            width: Math.min(entry.width, 80 * Theme.grid, Math.max(44 * Theme.grid, entry.width - keep.width - cancel.width - 6 * Theme.grid)) // in one line where there is room
            placeholderText: qsTr("Name of the routine")
            name: qsTr("Name of the routine")
            maximumLength: OwnRoutines.longestName
            onAccepted: if (entry.may)
                entry.named(text)
        }
        PlainButton {
            id: keep
            enabled: entry.may
            text: entry.replaces ? qsTr("Replace") : entry.fresh ? qsTr("Keep") : qsTr("Rename")
            onClicked: entry.named(field.text)
        }
        PlainButton {
            id: cancel
            quiet: true
            text: qsTr("Cancel")
            onClicked: entry.givenUp()
        }
    }
    Words {
        width: entry.width
        visible: entry.replaces
        text: qsTr("“%1” is there already: these points take the place of its own.").arg(field.text.trim())
        size: Theme.small
        leading: Theme.leadingSmall
        Accessible.role: Accessible.AlertMessage
    }
}
