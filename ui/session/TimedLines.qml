// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What is to be done now, and what comes next: below the ring, or beside it where there is little room.
Column {
    id: lines

    property bool beside: false
    property bool lettered: true // the ring holds its own words
    property real room: 0 // down, beside the ring
    property bool tall: true
    readonly property int aligned: beside ? Text.AlignLeft : Text.AlignHCenter

    spacing: Theme.grid
    // What is asked is more than what is said, where there is no room for both.
    visible: !beside || !Session.screen.askPress || room >= toDo.implicitHeight
    Words {
        width: parent.width
        visible: lines.beside && !lines.lettered && lines.room >= toDo.implicitHeight + implicitHeight + Theme.grid
        text: Session.screen.ringTop
        size: Theme.reading
        leading: Theme.leadingReading
        color: Theme.softInk
    }
    Words {
        width: parent.width
        horizontalAlignment: lines.aligned
        visible: !lines.lettered && Session.second.beat !== ""
        text: Session.second.beat
        size: Theme.page
        leading: Theme.leadingTitle
        font.bold: true
        color: Theme.accent
    }
    Words {
        id: toDo
        width: parent.width
        horizontalAlignment: lines.aligned
        readonly property bool few: text.length < 90 // a movement's are more, and are read, not glanced at
        text: Session.screen.instruction
        size: few ? Theme.step : Theme.page
        leading: few ? Theme.leadingStep : Theme.leadingTitle
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        horizontalAlignment: lines.aligned
        visible: lines.beside ? lines.room >= toDo.implicitHeight + implicitHeight + 12 * Theme.grid : lines.tall || Session.screen.paused
        text: Session.screen.next
        size: Theme.page
        leading: Theme.leadingTitle
        color: Theme.softInk
    }
}
