// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The way back, and what can be done to the session that is shown, above it: the panel has room for what next.
Flow {
    id: acts

    property bool editing: false
    signal leaving
    signal removed

    function begin(): void {
        back.forceActiveFocus(Qt.OtherFocusReason);
    }

    component Act: PlainButton {
        implicitHeight: 10 * Theme.grid
        quiet: true
    }

    Act {
        id: back
        focus: true
        glyph: "left"
        text: acts.editing ? qsTr("Leave it as it was") : qsTr("History")
        onClicked: acts.leaving()
    }
    Act {
        visible: !acts.editing
        glyph: "pencil"
        text: qsTr("Correct")
        Accessible.name: qsTr("Correct this session")
        onClicked: Editing.begin(Details.session.id)
    }
    Act {
        visible: !acts.editing
        glyph: "trash"
        text: qsTr("Delete")
        Accessible.name: qsTr("Delete this session")
        onClicked: acts.removed()
    }
}
