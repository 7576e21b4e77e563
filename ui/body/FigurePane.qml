// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Both sides of the body, the insets between them, and what the signs on them mean.
Item {
    id: pane

    property bool small: false
    property int inset: 0 // small windows: 0 whole body, 1 head, 2 hands, 3 feet

    // The crown stands at 56 and the sole 58 above the lower edge; small windows need a line more.
    readonly property real foot: small ? 108 : 58
    readonly property real unit: Math.min((height - 56 - foot) / 1000, (small ? width / 2 - 8 : width / 2 - 60) / 400)
    readonly property real crown: 56 + (height - 56 - foot - 1000 * unit) / 2
    readonly property real spread: small ? width / 4 : Math.min(width * 0.265, 300 * unit + 10)

    Item {
        id: whole
        anchors.fill: parent
        visible: !pane.small || pane.inset === 0

        Repeater {
            model: ["front", "back"]
            Item {
                id: body
                required property string modelData
                required property int index
                readonly property bool front: index === 0
                readonly property real centre: pane.width / 2 + (front ? -pane.spread : pane.spread)
                anchors.fill: parent

                Figure {
                    x: body.centre - width / 2
                    y: pane.crown - 20 * pane.unit
                    width: 460 * pane.unit
                    height: 1040 * pane.unit
                    view: body.modelData
                }
                Words {
                    x: body.centre - width / 2
                    y: Math.max(6, pane.crown - 34)
                    text: body.front ? qsTr("Front") : qsTr("Back")
                    size: Theme.caption
                    font.bold: true
                }
                Words {
                    x: body.centre - 140 * pane.unit - width / 2
                    y: Math.max(6, pane.crown - 34)
                    text: body.front ? qsTr("Your right") : qsTr("Your left")
                    size: Theme.caption
                    color: Theme.softInk
                }
                Words {
                    x: body.centre + 140 * pane.unit - width / 2
                    y: Math.max(6, pane.crown - 34)
                    text: body.front ? qsTr("Your left") : qsTr("Your right")
                    size: Theme.caption
                    color: Theme.softInk
                }
            }
        }
    }

    InsetPair {
        visible: !pane.small || pane.inset === 1
        view: "head-side"
        caption: ""
        names: [qsTr("Right"), qsTr("Left")]
        x: (pane.width - width) / 2
        y: pane.small ? pane.height * 0.2 : pane.crown + 36 * pane.unit
        pictureHeight: pane.small ? pane.height * 0.42 : 175 * pane.unit
    }
    InsetPair {
        visible: !pane.small || pane.inset === 2
        view: "palm"
        caption: qsTr("Palms")
        x: (pane.width - width) / 2
        y: pane.small ? pane.height * 0.12 : pane.crown + 400 * pane.unit
        pictureHeight: pane.small ? pane.height * 0.25 : 150 * pane.unit
    }
    InsetPair {
        visible: !pane.small || pane.inset === 2
        view: "hand-back"
        caption: qsTr("Backs of the hands")
        x: (pane.width - width) / 2
        y: pane.small ? pane.height * 0.45 : pane.crown + 590 * pane.unit
        pictureHeight: pane.small ? pane.height * 0.25 : 150 * pane.unit
    }
    InsetPair {
        visible: !pane.small || pane.inset === 3
        view: "sole"
        caption: qsTr("Soles")
        x: (pane.width - width) / 2
        y: pane.small ? pane.height * 0.2 : pane.crown + 780 * pane.unit
        pictureHeight: pane.small ? pane.height * 0.42 : 165 * pane.unit
    }

    Segments {
        visible: pane.small
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - 104
        name: qsTr("Part of the figure")
        options: [qsTr("Whole body"), qsTr("Head"), qsTr("Hands"), qsTr("Feet")]
        chosen: pane.inset
        textSize: Theme.caption
        onPicked: index => pane.inset = index
    }
    Legend {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height - 36
        visible: Body.markedCount > 0
    }
    HoverTag {
        id: tag
        pane: pane
    }
}
