// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The numbers of one session: pain before and after, each kind on its scale, and the press numbers.
// Right after it and in the history alike.
Column {
    id: results

    component Heading: Words {
        width: results.width
        topPadding: 9 * Theme.grid
        bottomPadding: 3 * Theme.grid
        font.bold: true
    }

    TextMetrics {
        id: measured
        font: under.font
        text: under.text
    }
    Verdict {
        width: parent.width
    }
    Heading {
        text: qsTr("Pain, 0 to 10")
    }
    PainRow {
        id: atRest
        width: parent.width
        label: qsTr("At rest")
        before: Details.session.before
        after: Details.session.after
        words: Details.session.restWords
    }
    Item {
        width: 1
        height: 3.5 * Theme.grid
    }
    PainRow {
        width: parent.width
        axis: true
        label: qsTr("On the movement")
        before: Details.session.moveBefore
        after: Details.session.moveAfter
        words: Details.session.moveWords
    }
    Flow {
        id: heading
        width: parent.width
        topPadding: 8 * Theme.grid
        bottomPadding: Theme.grid
        spacing: 2.5 * Theme.grid
        Words {
            text: qsTr("Press numbers")
            font.bold: true
            wrapMode: Text.NoWrap
        }
        Words {
            id: under
            visible: Details.session.holds > 0
            width: Math.min(heading.width, Math.ceil(measured.advanceWidth) + 1)
            text: qsTr("how the spot felt under the same pressure")
            size: Theme.small
            leading: Theme.leadingOpen
            color: Theme.softInk
        }
    }
    PressTable {
        width: parent.width
    }
    Heading {
        text: qsTr("Where")
    }
    PlacesFigure {
        width: Math.min(parent.width, 130 * Theme.grid)
        height: 80 * Theme.grid
        marks: Details.marks
    }
}
