// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// An inset for both sides, the patient's right first, as on the front of the figure.
Column {
    id: pair

    required property string view
    property string caption: ""
    property list<string> names: []
    property real pictureHeight: 100

    spacing: 0
    visible: Body.usable
    Row {
        spacing: 0.11 * pair.pictureHeight
        Repeater {
            model: ["right", "left"]
            Column {
                id: one
                required property int index
                required property string modelData
                Figure {
                    view: pair.view
                    side: one.modelData
                    height: pair.pictureHeight
                    width: height * shape.box.width / Math.max(1, shape.box.height)
                    // Asks for the picture's proportions; paints nothing itself.
                    Plate {
                        id: shape
                        visible: false
                        view: pair.view
                        side: one.modelData
                    }
                }
                Words {
                    visible: pair.names.length > 0
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: pair.names[one.index] ?? ""
                    size: Math.min(Theme.caption, 18)
                    color: Theme.softInk
                }
            }
        }
    }
    Words {
        visible: pair.caption !== ""
        anchors.horizontalCenter: parent.horizontalCenter
        text: pair.caption
        size: Math.min(Theme.caption, 18)
        color: Theme.softInk
    }
}
