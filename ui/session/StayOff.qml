// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot

// What not to press near the point, beside what is to be done. It scrolls where there is no room for all of it,
// and is not there where there is none.
Item {
    id: note

    property real room: Infinity // down
    readonly property real head: label.implicitHeight + Theme.grid

    readonly property bool fits: room >= whole || room >= head + 21 * Theme.grid
    readonly property real whole: head + words.implicitHeight

    visible: Session.screen.stayOff !== "" && fits
    implicitHeight: Math.min(whole, room)
    Accessible.role: Accessible.StaticText
    Accessible.name: label.text + ": " + Session.screen.stayOff

    Rectangle {
        width: 0.75 * Theme.grid
        height: parent.height
        radius: 1.5
        color: Theme.danger
    }
    Words {
        id: label
        x: 3 * Theme.grid
        width: note.width - x
        text: qsTr("Stay off")
        size: Theme.small
        leading: Theme.leadingSmall
        font.bold: true
        color: Theme.danger
        Accessible.ignored: true
    }
    Flickable {
        x: label.x
        y: note.head
        width: label.width
        height: note.height - y
        clip: interactive
        contentWidth: width
        contentHeight: words.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        T.ScrollBar.vertical: Scroller {}
        Words {
            id: words
            width: parent.width - 3 * Theme.grid // beside the scroll bar
            text: Session.screen.stayOff
            Accessible.ignored: true
        }
    }
}
