// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One health statement, the first of a group under the group's line. Ticked, it says why it matters, what to
// do, and asks what belongs to it.
Column {
    id: answer

    required property string gate
    required property string group
    required property string groupId
    required property string groupText
    required property string groupSaid
    required property bool groupOpen
    required property bool firstOfGroup
    required property bool lastOfGroup
    required property bool unfolded
    required property string text
    required property string beside
    required property string why
    required property string advice
    required property string clearText
    required property bool holds
    required property bool cleared
    required property bool clearable
    required property bool asksZones
    required property bool asksSide
    required property list<string> placeKeys
    required property int side
    required property bool grouped
    required property bool atLeisure

    readonly property bool shown: !grouped || unfolded
    readonly property Item box: ticks.count > 0 ? ticks.itemAt(0) : null
    readonly property real indent: grouped ? 10 * Theme.grid : 0

    Repeater {
        model: answer.grouped && answer.firstOfGroup && !answer.atLeisure ? 1 : 0 // a Loader of Qt 6.4 can't take a bound component
        TickBox {
            width: answer.width
            lead: answer.group
            text: answer.groupText
            ticked: answer.unfolded
            onClicked: Health.pressGroup(answer.groupId)
        }
    }
    Repeater {
        model: answer.grouped && answer.firstOfGroup && answer.atLeisure ? 1 : 0
        HealthGroup {
            width: answer.width
            group: answer.group
            groupId: answer.groupId
            groupText: answer.groupText
            groupSaid: answer.groupSaid
            groupOpen: answer.groupOpen
            unfolded: answer.unfolded
        }
    }
    Repeater {
        id: ticks
        model: answer.shown ? 1 : 0
        TickBox {
            x: answer.indent
            width: answer.width - x
            text: answer.text
            detail: answer.beside
            dense: !answer.grouped
            ticked: answer.holds
            onClicked: Health.setHolds(answer.gate, !answer.holds)
        }
    }
    Repeater {
        model: answer.shown && answer.holds ? 1 : 0
        HealthDetails {
            x: answer.indent + 10 * Theme.grid
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
    Repeater {
        model: answer.grouped && answer.lastOfGroup && answer.unfolded && !answer.atLeisure ? 1 : 0
        Item {
            width: answer.width
            height: none.height + 3 * Theme.grid
            PlainButton {
                id: none
                x: answer.indent
                text: qsTr("None of these after all")
                Accessible.name: qsTr("None of these after all: %1").arg(answer.group)
                onClicked: Health.pressGroup(answer.groupId)
            }
        }
    }
}
