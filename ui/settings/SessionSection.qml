// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

SettingsSection {
    id: section

    first: press

    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        bottomPadding: 2 * Theme.grid
        text: qsTr("What you would like. The limits of each point, and of your health answers, always win.")
        color: Theme.softInk
    }
    ChoiceRow {
        id: press
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("How hard to press")
        detail: qsTr("How much it may hurt while you press, from 0 to 10.")
        value: Settings.chosen.pressure
        from: Settings.ranges.pressure.least
        to: Settings.ranges.pressure.most
        unit: qsTr("of 10")
        onChanged: value => Settings.chosen.pressure = value
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("How long a press is held")
        value: Settings.chosen.hold
        from: Settings.ranges.hold.least
        to: Settings.ranges.hold.most
        stepSize: 5
        unit: qsTr("s")
        onChanged: value => Settings.chosen.hold = value
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("How often on each point")
        value: Settings.chosen.reps
        from: Settings.ranges.reps.least
        to: Settings.ranges.reps.most
        unit: value === 1 ? qsTr("time") : qsTr("times")
        onChanged: value => Settings.chosen.reps = value
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("Rest between presses")
        value: Settings.chosen.rest
        from: Settings.ranges.rest.least
        to: Settings.ranges.rest.most
        stepSize: 5
        unit: qsTr("s")
        onChanged: value => Settings.chosen.rest = value
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("Rest between points")
        value: Settings.chosen.between
        from: Settings.ranges.between.least
        to: Settings.ranges.between.most
        stepSize: 5
        unit: qsTr("s")
        onChanged: value => Settings.chosen.between = value
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("Time to get ready")
        detail: qsTr("Counted down before every press.")
        value: Settings.chosen.leadIn
        from: Settings.ranges.leadIn.least
        to: Settings.ranges.leadIn.most
        unit: qsTr("s")
        onChanged: value => Settings.chosen.leadIn = value
    }
    TickBox {
        width: section.width
        text: qsTr("Movement after each point")
        detail: qsTr("Half a minute, easy and without pain. Trials find that moving after pressing adds most.")
        ticked: Settings.chosen.movement
        onClicked: Settings.chosen.movement = !Settings.chosen.movement
    }
    TickBox {
        width: section.width
        text: qsTr("Breath as pace")
        detail: qsTr("A steady hold goes by your breath: four seconds in, six out. It may calm; more is not claimed.")
        ticked: Settings.chosen.breath
        onClicked: Settings.chosen.breath = !Settings.chosen.breath
    }
    KeysSection {
        width: section.width
    }
    FoldButton {
        id: tools
        width: section.width
        text: qsTr("My tools")
        detail: qsTr("What you have. A point that needs another tool is left out; where your hand does as well, it is used.")
        onClicked: open = !open
    }
    Repeater {
        model: tools.open ? Program.things : []
        TickBox {
            required property string modelData
            readonly property var kinds: Program.toolsOf(modelData) // of texts, as the next
            readonly property var without: Settings.chosen.without
            x: 8 * Theme.grid
            width: section.width - x
            text: modelData
            ticked: without.indexOf(kinds[0]) < 0
            onClicked: {
                const others = without.filter(tool => kinds.indexOf(tool) < 0);
                Settings.chosen.without = ticked ? [...others, ...kinds] : others;
            }
        }
    }
}
