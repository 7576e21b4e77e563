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

    sideMargin: 4 * Theme.grid
    topMarginInside: 5.5 * Theme.grid

    Column {
        width: parent.width
        Title {
            x: 3 * Theme.grid
            width: parent.width - 6 * Theme.grid
            text: qsTr("Learn")
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
                    x: 3 * Theme.grid
                    width: parent.width - 6 * Theme.grid
                    visible: entry.firstOfSection
                    topPadding: entry.index === 0 ? 6 * Theme.grid : 5.5 * Theme.grid
                    bottomPadding: Theme.grid
                    text: entry.section
                    size: Theme.small
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                }
                ContentsRow {
                    width: parent.width
                    text: entry.label
                    chosen: list.chosen === entry.id
                    focus: chosen
                    onClicked: list.picked(entry.id)
                }
            }
        }
        GradeLegend {
            x: 3 * Theme.grid
            width: parent.width - 6 * Theme.grid
            topPadding: 8 * Theme.grid
        }
    }
}
