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
    readonly property bool large: width > Theme.breakSign

    implicitWidth: 3 * Theme.grid
    implicitHeight: 3 * Theme.grid
    radius: corner
    color: match === Matching.Usual ? Theme.painUsual : match === Matching.Sometimes ? Qt.alpha(Theme.painSometimes, 0.35) : "transparent"
    border.width: 1
    border.color: match !== Matching.None ? Theme.painUsual : Theme.edge

    Repeater {
        model: sign.match === Matching.Sometimes ? (sign.large ? 12 : 5) : 0
        Rectangle {
            required property int index
            // Three rows of four, each second one moved by half a step; or five, as on a die.
            readonly property real halfStep: 0.625 * Theme.grid
            readonly property int column: sign.large ? 2 * (index % 4) + Math.floor(index / 4) % 2 : 2 + (index === 0 ? 0 : index % 2 === 1 ? -1 : 1)
            readonly property int line: sign.large ? Math.floor(index / 4) : 2 + (index === 0 ? 0 : index <= 2 ? -1 : 1)
            width: sign.large ? 2.5 : 2
            height: width
            radius: width / 2
            color: Theme.painUsual
            x: (sign.large ? 0.75 * Theme.grid : 0) + halfStep * column
            y: sign.large ? (0.75 + 1.2 * line) * Theme.grid : halfStep * line
        }
    }
}
