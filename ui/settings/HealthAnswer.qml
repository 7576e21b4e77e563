// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One health statement; ticked, it says why it matters, what to do, and asks what belongs to it.
Column {
    id: answer

    required property int index
    required property string gate
    required property string group
    required property bool firstOfGroup
    required property string text
    required property string why
    required property string advice
    required property string clearText
    required property bool holds
    required property bool cleared
    required property bool clearable
    required property bool asksZones
    required property bool asksSide
    required property list<string> placeKeys
    required property string side
    required property bool heading
    required property bool later
    readonly property alias box: tick

    Words {
        width: parent.width
        visible: answer.heading && answer.firstOfGroup
        topPadding: answer.index === 0 && !answer.later ? 2 * Theme.grid : 6 * Theme.grid
        bottomPadding: Theme.grid
        text: answer.group
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
        Accessible.role: Accessible.Heading
    }
    TickBox {
        id: tick
        width: parent.width
        text: answer.text
        ticked: answer.holds
        onClicked: Health.setHolds(answer.gate, !answer.holds)
    }
    Repeater {
        model: answer.holds ? 1 : 0 // a Loader of Qt 6.4 can't take a bound component
        HealthDetails {
            x: tick.textX
            width: answer.width - x
            gate: answer.gate
            text: answer.text
            why: answer.why
            advice: answer.advice
            clearText: answer.clearText
            cleared: answer.cleared
            clearable: answer.clearable
            asksZones: answer.asksZones
            asksSide: answer.asksSide
            placeKeys: answer.placeKeys
            side: answer.side
        }
    }
}
