// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One's own days with something beside those without.
Column {
    id: section

    readonly property bool any: rows.count > 0 || History.text.dayFault !== ""

    visible: any
    spacing: 3 * Theme.grid

    Words {
        width: parent.width
        text: qsTr("Pain on days with and without")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Told {
        width: parent.width
        text: History.text.dayFault
    }
    Repeater {
        id: rows
        model: History.days
        Column {
            id: row
            required property string title
            required property string counts
            required property string words
            required property bool few
            width: section.width
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2. %3").arg(title).arg(counts).arg(words)
            Words {
                width: parent.width
                text: row.title
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: row.words
                color: row.few ? Theme.softInk : Theme.ink
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: row.counts
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
        }
    }
    Words {
        width: parent.width
        visible: rows.count > 0
        text: qsTr("Of the days in the range above on which you gave a number for pain. It does not say why: days that lie together are alike, and of many words one differs by chance.")
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
}
