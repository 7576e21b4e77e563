// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What another Unknot exported, or the table of another diary: looked at first, then taken in.
Column {
    id: section

    readonly property importText found: TakingIn.text
    readonly property bool tabled: TakingIn.diary.told !== "" // a table is looked at
    readonly property bool previewing: found.mayTakeIn || tabled
    signal grew(Item item)

    // The keyboard goes on with what has taken the place of what was pressed.
    function attend(): void {
        (previewing ? leave : choose).forceActiveFocus(Qt.OtherFocusReason);
        grew(section);
    }

    onPreviewingChanged: soon.start()
    Keys.onEscapePressed: event => {
        event.accepted = previewing;
        if (previewing)
            TakingIn.cancel();
    }

    Timer {
        id: soon // when it is there
        interval: 0
        onTriggered: section.attend()
    }
    Words {
        width: section.width
        topPadding: 3 * Theme.grid
        bottomPadding: 2 * Theme.grid
        text: qsTr("Take in what Unknot exported on another computer: both then hold the same. Or another diary, as a table (CSV): each row becomes a note of pain. What is here stays, and you see what changes before it does.")
    }
    Occasional {
        width: section.width
        active: section.tabled
        source: "DiaryPreview.qml"
    }
    Told {
        width: section.width
        topPadding: section.tabled ? 2 * Theme.grid : 0
        text: section.found.told
        font.bold: true
    }
    Repeater {
        model: section.found.lines
        Words {
            required property string modelData

            width: section.width
            text: modelData
            wrapMode: Text.Wrap
        }
    }
    Item {
        width: 1
        height: 2 * Theme.grid
    }
    Flow {
        width: section.width
        spacing: 3 * Theme.grid
        PlainButton {
            id: choose
            visible: !section.previewing
            glyph: "plus"
            text: qsTr("Take in a journal or a diary")
            onClicked: file.ask()
        }
        PlainButton {
            id: leave
            visible: section.previewing
            text: qsTr("Leave it")
            onClicked: TakingIn.cancel()
        }
        PlainButton {
            visible: section.found.mayTakeIn
            glyph: "check"
            text: qsTr("Take it in")
            onClicked: TakingIn.takeIn()
        }
        PlainButton {
            visible: section.found.mayUndo || section.found.mayBringBack
            text: section.found.mayUndo ? qsTr("Undo") : qsTr("Bring them back")
            Accessible.name: section.found.mayUndo ? qsTr("Undo: take the notes out again") : text
            onClicked: section.found.mayUndo ? TakingIn.undo() : TakingIn.bringBack()
        }
    }
    AskFolder {
        id: file
        question: "FileQuestion.qml"
        title: qsTr("A journal that Unknot exported, or another diary")
        accepts: qsTr("Look at it")
        filters: [qsTr("Journals and diaries (*.json *.csv *.tsv)"), qsTr("All files (*)")]
        onChosen: chosen => {
            TakingIn.look(chosen);
            soon.start();
        }
        onDeclined: section.attend()
    }
}
