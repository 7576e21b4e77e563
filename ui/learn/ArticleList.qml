// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The contents of Learn, by section, and what the grades look like.
Page {
    id: list

    property string chosen: ""
    signal picked(string id)

    sideMargin: 16
    topMarginInside: 22

    Column {
        width: parent.width
        Words {
            x: 12
            width: parent.width - 24
            text: qsTr("Learn")
            size: Theme.page
            leading: 1.33
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Repeater {
            id: rows
            model: Learn.articles
            Column {
                id: entry
                required property int index
                required property string id
                required property string section
                required property string label
                required property bool firstOfSection
                width: parent?.width ?? 0
                Words {
                    x: 12
                    width: parent.width - 24
                    visible: entry.firstOfSection
                    topPadding: entry.index === 0 ? 24 : 22
                    bottomPadding: 4
                    text: entry.section
                    size: Theme.small
                    leading: 1.43
                    color: Theme.softInk
                }
                ContentsRow {
                    width: parent.width
                    text: entry.label
                    chosen: list.chosen === entry.id
                    onClicked: list.picked(entry.id)
                }
            }
        }
        GradeLegend {
            x: 12
            width: parent.width - 24
            topPadding: 32
        }
    }
}
