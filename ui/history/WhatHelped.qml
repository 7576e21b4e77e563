// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Point by point, or by way, tool or side: in how many sessions, and how pain at rest changed in them.
Column {
    id: table

    readonly property int few: 6
    property bool all: false

    Words {
        width: parent.width
        text: qsTr("What helped, and what did not")
        font.bold: true
    }
    Words {
        width: parent.width
        bottomPadding: 2 * Theme.grid
        text: qsTr("How pain at rest typically changed in sessions with it (the median). A session has one number for all that was pressed in it. It does not say why.")
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Segments {
        width: implicitWidth
        name: qsTr("What helped, by")
        textSize: Theme.small
        options: [qsTr("Points"), qsTr("Ways"), qsTr("Tools"), qsTr("Sides")]
        chosen: History.helpedBy
        onPicked: index => History.helpedBy = index
    }
    Item {
        width: 1
        height: 2 * Theme.grid
    }
    Rule {
        width: parent.width
    }
    Repeater {
        model: FoldedRows {
            of: History.helped
            few: table.few
            unfolded: table.all
        }
        HelpedLine {
            width: table.width
        }
    }
    Words {
        width: parent.width
        topPadding: 3 * Theme.grid
        visible: History.text.helpedCount === 0
        text: History.text.filter.any ? qsTr("Nothing was pressed in what is shown.") : qsTr("Nothing was pressed in this time.")
        color: Theme.softInk
    }
    Words {
        width: parent.width
        topPadding: 3 * Theme.grid
        visible: text !== ""
        text: History.text.helpedNote
        size: Theme.small
        leading: Theme.leadingBody
    }
    Words {
        width: parent.width
        topPadding: 3 * Theme.grid
        visible: History.text.noGain !== ""
        text: History.text.noGain
        font.bold: true
    }
    Item {
        width: 1
        height: 1.5 * Theme.grid
        visible: more.visible
    }
    LinkButton {
        id: more
        visible: History.text.helpedCount > table.few
        text: table.all ? qsTr("Fewer") : qsTr("All %n", "", History.text.helpedCount)
        onClicked: table.all = !table.all
    }
}
