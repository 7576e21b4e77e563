// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What to do now, tomorrow and next time. Of a session that is past only what still holds.
Column {
    id: rows

    property bool past: false

    component Line: LabelledText {
        width: rows.width
        visible: text !== ""
    }

    Rule {
        width: parent.width
    }
    Line {
        id: move
        label: rows.past ? qsTr("Movement") : qsTr("Now")
        text: Details.session.moveAdvice
        last: offer.visible
    }
    Item {
        id: offer
        width: parent.width
        height: button.height + 3 * Theme.grid
        visible: !rows.past && move.text !== ""
        LinkButton {
            id: button
            x: move.labelWidth
            glyph: "play"
            text: Movement.done ? qsTr("Move once more, %n s", "", Movement.seconds) : qsTr("Move now, %n s", "", Movement.seconds)
            onClicked: Movement.begin(move.text)
        }
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    Line {
        visible: !rows.past
        label: qsTr("Tomorrow")
        text: qsTr("You will be asked whether a spot is sore. Mild soreness for a day or two is common.")
    }
    Line {
        visible: !rows.past && text !== ""
        label: qsTr("Again")
        text: Details.session.again
    }
    Repeater {
        model: Details.session.lighter
        Line {
            required property int index
            required property string modelData
            label: index === 0 ? qsTr("Lighter") : ""
            text: modelData
        }
    }
    Line {
        last: true
        label: qsTr("See someone")
        text: qsTr("A doctor, for a bruise, swelling, numbness, or soreness past 72 hours. Urine as dark as tea is an emergency: call for help.")
    }
}
