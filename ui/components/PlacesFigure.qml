// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// Where the places of a session lie: both sides of the body, small.
Item {
    id: picture

    required property FigureMarks marks

    readonly property real across: 120 * Theme.grid // of one body, with room between the hands of the two
    readonly property real unit: Math.min((height - 24 * Theme.grid) / (250 * Theme.grid), (width - 6 * Theme.grid) / 2 / across)

    Repeater {
        model: ["front", "back"]
        Item {
            id: body
            required property string modelData
            required property int index
            x: picture.width / 2 + (index === 0 ? -width : 0)
            width: picture.across * picture.unit
            height: picture.height

            Words {
                anchors.horizontalCenter: parent.horizontalCenter
                y: shape.y - 8.5 * Theme.grid
                text: body.index === 0 ? qsTr("Front") : qsTr("Back")
                size: Theme.small
                color: Theme.softInk
            }
            Item {
                id: shape
                anchors.centerIn: parent
                width: 115 * Theme.grid * picture.unit
                height: 260 * Theme.grid * picture.unit
                Plate {
                    anchors.fill: parent
                    view: body.modelData
                    fibres: false
                }
                Marks {
                    anchors.fill: parent
                    view: body.modelData
                    marks: picture.marks
                    crossSize: 2.5 * Theme.grid
                }
            }
        }
    }
}
