// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Catalogue files from elsewhere: what is in use, and one more after looking at it.
SettingsSection {
    id: section

    readonly property bool previewing: Packs.text.previewing

    // The keyboard goes on with what has taken the place of what was pressed.
    function attend(): void {
        (previewing ? preview.first : add).forceActiveFocus(Qt.OtherFocusReason);
    }

    first: previewing ? preview.first : add
    onPreviewingChanged: soon.start()
    Component.onCompleted: Packs.refresh()

    Timer {
        id: soon // when it is there
        interval: 0
        onTriggered: section.attend()
    }
    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("A pack is a folder of points, routines or words that somebody else has written. It is checked before it is used, and can make pressing lighter, never harder than Unknot allows.")
    }
    Repeater {
        model: Packs.list
        PackEntry {
            width: section.width
            onRemoved: section.attend()
        }
    }
    Told {
        x: Theme.grid
        width: section.width - Theme.grid
        topPadding: 3 * Theme.grid
        text: Packs.text.message
    }
    PackPreview {
        id: preview
        x: Theme.grid
        width: section.width - Theme.grid
        visible: Packs.text.previewing
    }
    Item {
        width: 1
        height: 4 * Theme.grid
    }
    PlainButton {
        id: add
        x: Theme.grid
        visible: !Packs.text.previewing
        glyph: "plus"
        text: qsTr("Add from a folder")
        onClicked: folder.ask()
    }
    AskFolder {
        id: folder
        title: qsTr("The folder of the pack")
        accepts: qsTr("Look at it")
        onChosen: chosen => {
            Packs.look(chosen);
            section.attend();
        }
        onDeclined: section.attend()
    }
}
