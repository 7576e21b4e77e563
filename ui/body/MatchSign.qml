// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// How a source meets one marked area: full (usually felt), dotted (sometimes), empty (not). The
// same three signs as on the figure.
Rectangle {
    id: sign

    property int match: Matching.None // of Matching
    property real corner: width / 2

    implicitWidth: 12
    implicitHeight: 12
    radius: corner
    color: match === Matching.Usual ? Theme.painUsual : match === Matching.Sometimes ? Qt.alpha(Theme.painSometimes, 0.35) : "transparent"
    border.width: 1
    border.color: match !== Matching.None ? Theme.painUsual : Theme.edge

    Repeater {
        model: sign.match === Matching.Sometimes ? (sign.width > 16 ? 12 : 5) : 0
        Rectangle {
            required property int index
            readonly property bool wide: sign.width > 16
            width: wide ? 2.5 : 2
            height: width
            radius: width / 2
            color: Theme.painUsual
            x: wide ? 3 + (index % 4) * 5 + (Math.floor(index / 4) % 2 ? 2.5 : 0) : [5, 2.5, 7.5, 2.5, 7.5][index]
            y: wide ? 3 + Math.floor(index / 4) * 4.8 : [5, 2.5, 2.5, 7.5, 7.5][index]
        }
    }
}
