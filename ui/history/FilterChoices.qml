// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What occurs in the range, the most often first, to choose one of it. More than a few are folded away.
Flow {
    id: choices

    required property int by
    property string name: ""
    property alias rows: shown.of
    readonly property int count: History.text.filter.choices[by] ?? 0
    readonly property int few: 12
    property bool unfolded: false

    onByChanged: unfolded = false
    spacing: 2 * Theme.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        model: FoldedRows {
            id: shown
            few: choices.few
            unfolded: choices.unfolded
        }
        AnswerChip {
            required property string key
            required property string name
            required property string spoken
            required chosen
            width: Math.min(implicitWidth, choices.width)
            wraps: true
            text: name
            Accessible.name: spoken
            onClicked: History.filter.choose(choices.by, key)
        }
    }
    LinkButton {
        height: 10 * Theme.grid
        visible: choices.count > choices.few
        text: choices.unfolded ? qsTr("Fewer") : qsTr("All %n", "", choices.count)
        onClicked: choices.unfolded = !choices.unfolded
    }
}
