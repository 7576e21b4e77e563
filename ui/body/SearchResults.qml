// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// What the typed words may mean, one thing a row.
ColumnLayout {
    id: list

    property bool atRight: false // the arrows stay on a side
    signal up // back to the field

    function enter(): void {
        atRight = false;
        go(0);
    }
    function go(row: int): void {
        if (row < 0)
            list.up();
        else if (row < results.count)
            results.itemAt(row).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 0
    Repeater {
        id: results
        model: Body.results
        SearchResult {
            required property int index
            Layout.fillWidth: true
            atRight: list.atRight
            onTurned: right => list.atRight = right
            onChosen: Body.choose(index)
            onSideChosen: right => Body.chooseSide(index, right)
            Keys.onUpPressed: list.go(index - 1)
            Keys.onDownPressed: list.go(index + 1)
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: 3 * Theme.grid
        visible: Body.state.searched !== "" && results.count === 0
        text: qsTr("Nothing is called that here. Try a plainer word, or mark the place on the figure.")
        color: Theme.softInk
    }
}
