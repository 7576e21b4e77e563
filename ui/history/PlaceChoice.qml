// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Whose pain the chart shows: a place, the most often treated first, or all of them. Only the chart
// follows it. More than a line of places are folded away.
Flow {
    id: choice

    readonly property int few: 4
    readonly property bool all: History.text.chart.place === ""
    property bool unfolded: false

    spacing: 2 * Theme.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Place of the chart")

    Repeater {
        model: FoldedRows {
            of: History.places
            few: choice.few
            unfolded: choice.unfolded
        }
        AnswerChip {
            required property string place
            required property string name
            required property string spoken
            required chosen
            text: name
            Accessible.name: spoken
            Accessible.role: Accessible.RadioButton
            onClicked: History.showPlace(place)
        }
    }
    AnswerChip {
        text: qsTr("All places")
        chosen: choice.all
        Accessible.role: Accessible.RadioButton
        onClicked: History.showAllPlaces()
    }
    LinkButton {
        height: 10 * Theme.grid
        visible: History.text.chart.places > choice.few
        text: choice.unfolded ? qsTr("Fewer places") : qsTr("More places")
        onClicked: choice.unfolded = !choice.unfolded
    }
}
