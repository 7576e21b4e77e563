// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What belongs to a health statement that is ticked.
Column {
    id: details

    required property string gate
    required property string text
    required property string why
    required property string advice
    required property string clearText
    required property bool cleared
    required property bool clearable
    required property bool asksZones
    required property bool asksSide
    required property list<string> placeKeys
    required property int side

    topPadding: 0.5 * Theme.grid
    bottomPadding: 4 * Theme.grid
    spacing: 2 * Theme.grid
    Words {
        width: parent.width - 2 * Theme.grid
        text: details.why
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Words {
        width: parent.width - 2 * Theme.grid
        text: details.advice
    }
    HealthSide {
        width: parent.width
        visible: details.asksSide
        about: details.text
        side: details.side
        onPicked: side => Health.setSide(details.gate, side)
    }
    Repeater {
        model: details.asksZones ? 1 : 0
        HealthPlaces {
            width: details.width
            gate: details.gate
            about: details.text
            keys: details.placeKeys
        }
    }
    TickBox {
        x: -Theme.grid
        width: parent.width
        visible: details.clearable
        text: details.clearText
        ticked: details.cleared
        onClicked: Health.setCleared(details.gate, !details.cleared)
    }
}
