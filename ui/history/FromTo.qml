// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// "6 to 4", or the one of them that was said, and below it the verdict in a few words, set to the right; calmly
// so where nothing was said.
Column {
    id: numbers

    required property int before
    required property int after
    property string words: ""
    property bool breaks: false // its words, into the width it is given
    readonly property bool rated: before >= 0 || after >= 0

    Row {
        anchors.right: parent.right
        visible: numbers.rated
        spacing: 1.25 * Theme.grid
        Words {
            visible: numbers.before >= 0
            text: numbers.before
            font.bold: true
            Accessible.ignored: true
        }
        Words {
            visible: numbers.before >= 0 && numbers.after >= 0
            text: qsTr("to")
            color: Theme.softInk
            Accessible.ignored: true
        }
        Words {
            visible: numbers.after >= 0
            text: numbers.after
            font.bold: true
            Accessible.ignored: true
        }
    }
    Words {
        anchors.right: parent.right
        width: numbers.breaks ? numbers.width : implicitWidth
        horizontalAlignment: Text.AlignRight
        text: numbers.words
        size: Theme.small
        leading: numbers.rated ? Theme.leadingSmall : Theme.leadingOpen
        color: Theme.softInk
        wrapMode: numbers.breaks ? Text.WordWrap : Text.NoWrap
        Accessible.ignored: true
    }
}
