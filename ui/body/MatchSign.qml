// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// How a source meets one marked area: full (usually felt), dotted (sometimes), empty (not). The
// same three signs as on the figure.
Rectangle {
    id: sign

    property int match: Matching.None // of Matching
    property real corner: width / 2

    implicitWidth: 3 * Theme.grid
    implicitHeight: 3 * Theme.grid
    radius: corner
    color: match === Matching.Usual ? Theme.painUsual : match === Matching.Sometimes ? Qt.alpha(Theme.painSometimes, 0.35) : "transparent"
    border.width: 1
    border.color: match !== Matching.None ? Theme.painUsual : Theme.edge

    DotSign {
        anchors.fill: parent
        visible: sign.match === Matching.Sometimes
        large: sign.width > Theme.breakSign
        colour: Theme.painUsual
    }
}
