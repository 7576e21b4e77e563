// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The line of a group of health statements at a quiet moment: what was said of it, and that none of it is true.
Column {
    id: line

    required property string group
    required property string groupId
    required property string groupText
    required property string groupSaid
    required property bool groupOpen
    required property bool unfolded

    bottomPadding: 2 * Theme.grid

    FoldButton {
        width: parent.width
        text: qsTr("%1: %2").arg(line.group).arg(line.groupSaid)
        detail: line.groupText
        open: line.unfolded
        onClicked: Health.lookInto(line.groupId)
    }
    PlainButton {
        x: 10 * Theme.grid
        visible: line.groupOpen
        text: line.unfolded ? qsTr("Nothing else of these is true") : qsTr("None of these is true")
        Accessible.name: qsTr("%1: %2").arg(line.group).arg(text)
        onClicked: Health.sayNo(line.groupId)
    }
}
