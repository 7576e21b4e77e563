// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What to do now, tomorrow and next time. Of a session that is past only what still holds.
Column {
    id: rows

    property bool past: false
    // After too much nothing is offered that moves or presses what had enough.
    readonly property bool wasTooMuch: Details.session.tooMuch !== ""
    readonly property bool wasPressed: wasTooMuch || Details.session.holds > 0

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
        text: rows.wasTooMuch ? "" : Details.session.moveAdvice
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
        visible: !rows.past && rows.wasTooMuch
        label: qsTr("Now")
        text: qsTr("Rest. Press nothing where it was too much, and move it only as far as it is easy.")
    }
    Line {
        visible: !rows.past && rows.wasTooMuch
        label: qsTr("Look for")
        text: qsTr("Tingling, numbness or weakness that stays once you have let go, pain that grows or does not settle, a swelling or bruise. With any of these it is not pressed again before somebody has seen it.")
    }
    Line {
        visible: !rows.past && rows.wasPressed
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
        visible: Details.session.severe
        label: qsTr("See someone")
        text: qsTr("A doctor, today or tomorrow, for pain as strong as this that is new or does not ease.")
    }
    Line {
        visible: rows.wasPressed
        last: true
        label: Details.session.severe ? "" : qsTr("See someone")
        text: qsTr("A doctor, for a bruise, swelling, numbness, or soreness past 72 hours. Urine as dark as tea is an emergency: call for help.")
    }
}
