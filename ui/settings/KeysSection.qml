// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// The keys of a session, each to be changed: a pedal is a key too.
Column {
    id: section

    spacing: Theme.grid

    FoldButton {
        id: fold
        width: parent.width
        text: qsTr("Keys in a session")
        detail: qsTr("One key is enough for all of it, and a foot pedal is a key too. So is the middle button of the mouse, and those at its side.")
        onClicked: open = !open
    }
    Repeater {
        model: fold.open ? SessionKeys.text.acts : []
        FocusScope {
            id: line
            required property string modelData
            required property int index
            readonly property bool asked: SessionKeys.text.asks === index
            x: 8 * Theme.grid
            width: section.width - x
            implicitHeight: row.implicitHeight
            onActiveFocusChanged: if (!activeFocus && asked) {
                SessionKeys.askFor(-1);
            }
            RowLayout {
                id: row
                width: parent.width
                spacing: 3 * Theme.grid
                Words {
                    Layout.fillWidth: true
                    text: line.asked ? (SessionKeys.text.trouble !== "" ? SessionKeys.text.trouble : qsTr("Press the key for it. Escape leaves it as it is.")) : line.modelData
                    font.bold: line.asked
                }
                KeyCap {
                    visible: !line.asked
                    text: SessionKeys.names[line.index]
                }
                PlainButton {
                    text: line.asked ? qsTr("Waiting") : qsTr("Change")
                    Accessible.name: qsTr("Change the key for: %1").arg(line.modelData)
                    Accessible.description: SessionKeys.names[line.index]
                    onClicked: SessionKeys.askFor(line.index)
                    Keys.onPressed: event => {
                        if (!line.asked)
                            return;
                        event.accepted = true;
                        if (event.key === Qt.Key_Escape)
                            SessionKeys.askFor(-1);
                        else if (!event.isAutoRepeat)
                            SessionKeys.take(SessionKeys.latinKey(event.key, event.text, event.modifiers, event.nativeScanCode));
                    }
                }
            }
        }
    }
    PlainButton {
        x: 8 * Theme.grid
        visible: fold.open && !SessionKeys.text.usual
        text: qsTr("Back to the usual keys")
        onClicked: SessionKeys.reset()
    }
}
