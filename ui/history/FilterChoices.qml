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
    property alias model: rows.model
    readonly property int count: rows.count
    readonly property int few: 12
    property bool unfolded: false

    spacing: 2 * Theme.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Repeater {
        id: rows
        AnswerChip {
            required property int index
            required property string key
            required property string name
            required property string spoken
            required chosen
            visible: index < choices.few || choices.unfolded || chosen
            width: Math.min(implicitWidth, choices.width)
            wraps: true
            text: name
            Accessible.name: spoken
            onClicked: History.filter.choose(choices.by, key)
        }
    }
    LinkButton {
        height: 10 * Theme.grid
        visible: rows.count > choices.few
        text: choices.unfolded ? qsTr("Fewer") : qsTr("All %n", "", rows.count)
        onClicked: choices.unfolded = !choices.unfolded
    }
}
