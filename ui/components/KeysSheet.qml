// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// All keys, by page. Over everything; Escape or the key that opened it closes it.
FocusScope {
    id: sheet

    signal closed

    component Group: Column {
        id: group
        required property string title
        required property list<string> keys
        required property list<string> words
        width: parent?.width ?? 0
        topPadding: 4 * Theme.grid
        spacing: Theme.grid
        Heading {
            width: parent.width
            text: group.title
        }
        Repeater {
            model: group.keys
            Row {
                id: line
                required property int index
                required property string modelData
                width: group.width
                spacing: 3 * Theme.grid
                Words {
                    width: Math.min(Math.round(45 * Theme.grid * Theme.textScale), Math.round(line.width * 0.4))
                    text: line.modelData
                    font.bold: true
                    Accessible.ignored: true
                }
                Words {
                    width: line.width - x
                    text: group.words[line.index] ?? ""
                    Accessible.name: line.modelData + ": " + text
                }
            }
        }
    }

    objectName: "keysSheet"
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Keys")
    Keys.onEscapePressed: sheet.closed()
    Component.onCompleted: done.forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Page {
        anchors.fill: parent
        anchors.bottomMargin: done.height + 8 * Theme.grid
        sideMargin: 8 * Theme.grid
        Column {
            width: Math.min(parent.width, Math.round(160 * Theme.grid * Theme.textScale))
            Title {
                width: parent.width
                text: qsTr("Keys")
            }
            Group {
                title: qsTr("Everywhere")
                keys: [qsTr("Tab"), qsTr("Space or Enter"), qsTr("Arrows, Page up, Page down"), "F1", "F11", qsTr("Ctrl+Q")]
                words: [qsTr("to the next thing; with Shift to the one before"), qsTr("presses it"), qsTr("move the page"), qsTr("these keys"), qsTr("all of the screen, and back"), qsTr("closes Unknot")]
            }
            Group {
                title: qsTr("Body")
                keys: ["/", qsTr("Arrows on the figure"), qsTr("Enter on the figure"), qsTr("+ and \u2212, 0"), qsTr("Escape")]
                words: [qsTr("to the search"), qsTr("from place to place"), qsTr("marks the place"), qsTr("nearer and farther, all of it"), qsTr("back; in the search, empties it")]
            }
            Group {
                title: qsTr("Your session ahead, and the history")
                keys: [qsTr("Ctrl+Z"), qsTr("Alt and the arrows"), qsTr("Delete")]
                words: [qsTr("takes the last change back"), qsTr("move a point of the session ahead"), qsTr("takes it out")]
            }
            Group {
                title: qsTr("In a session")
                keys: [qsTr("0 to 10"), qsTr("Enter"), qsTr("Escape"), ...SessionKeys.names]
                words: [qsTr("the number that is asked for: 1, then 0, is ten"), qsTr("goes on; after Stop, stops at once"), qsTr("too much, while you press; takes a Stop back; back, where nothing is timed"), ...SessionKeys.text.acts]
            }
            Words {
                width: parent.width
                topPadding: 2 * Theme.grid
                text: qsTr("The keys of a session can be changed in Settings, below Session.")
                color: Theme.softInk
            }
        }
    }
    PlainButton {
        id: done
        x: 8 * Theme.grid
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4 * Theme.grid
        text: qsTr("Close")
        onClicked: sheet.closed()
    }
}
