// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What the typed words may mean, one thing a row. No layout: it stands in one, and what wraps in its rows would
// make that one begin again while it gives them their widths.
Column {
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

    Repeater {
        id: results
        model: Body.results
        SearchResult {
            required property int index
            width: list.width
            atRight: list.atRight
            onTurned: right => list.atRight = right
            onChosen: Body.choose(index)
            onTrueOfMe: Session.sayTrue(flag)
            onSideChosen: right => Body.chooseSide(index, right)
            Keys.onUpPressed: list.go(index - 1)
            Keys.onDownPressed: list.go(index + 1)
        }
    }
    Words {
        width: list.width
        topPadding: 3 * Theme.grid
        visible: Body.state.searched !== "" && results.count === 0
        text: qsTr("Nothing is called that here. Try a plainer word, in English, or mark the place on the figure.") // or in the language of the translation
        color: Theme.softInk
    }
}
