// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

SettingsSection {
    id: section

    first: press

    Words {
        x: 4
        width: section.width - 4
        bottomPadding: 2 * Theme.grid
        text: qsTr("What you would like. The limits of each point, and of your health answers, always win.")
        color: Theme.softInk
    }
    ChoiceRow {
        id: press
        x: 4
        width: section.width - 4
        text: qsTr("How hard to press")
        detail: qsTr("How much it may hurt while you press, from 0 to 10.")
        value: Settings.pressure
        from: Settings.ranges.pressure.least
        to: Settings.ranges.pressure.most
        unit: qsTr("of 10")
        onChanged: value => Settings.pressure = value
    }
    ChoiceRow {
        x: 4
        width: section.width - 4
        text: qsTr("How long a press is held")
        value: Settings.holdSeconds
        from: Settings.ranges.hold.least
        to: Settings.ranges.hold.most
        stepSize: 5
        unit: qsTr("s")
        onChanged: value => Settings.holdSeconds = value
    }
    ChoiceRow {
        x: 4
        width: section.width - 4
        text: qsTr("How often on each point")
        value: Settings.reps
        from: Settings.ranges.reps.least
        to: Settings.ranges.reps.most
        unit: value === 1 ? qsTr("time") : qsTr("times")
        onChanged: value => Settings.reps = value
    }
    ChoiceRow {
        x: 4
        width: section.width - 4
        text: qsTr("Rest between presses")
        value: Settings.restSeconds
        from: Settings.ranges.rest.least
        to: Settings.ranges.rest.most
        stepSize: 5
        unit: qsTr("s")
        onChanged: value => Settings.restSeconds = value
    }
    ChoiceRow {
        x: 4
        width: section.width - 4
        text: qsTr("Rest between points")
        value: Settings.betweenSeconds
        from: Settings.ranges.between.least
        to: Settings.ranges.between.most
        stepSize: 5
        unit: qsTr("s")
        onChanged: value => Settings.betweenSeconds = value
    }
    ChoiceRow {
        x: 4
        width: section.width - 4
        text: qsTr("Time to get ready")
        detail: qsTr("Counted down before every press.")
        value: Settings.leadInSeconds
        from: Settings.ranges.leadIn.least
        to: Settings.ranges.leadIn.most
        unit: qsTr("s")
        onChanged: value => Settings.leadInSeconds = value
    }
}
