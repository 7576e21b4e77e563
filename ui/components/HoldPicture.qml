// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// A person who presses the point: getting ready, and pressing, slowly changed into each other and back. Where motion is
// unwished it stands still, and a button leads on. Nothing where there is no such picture.
Rectangle {
    id: card

    property holdPlace hold
    property bool turning: true // by itself
    readonly property bool pictured: person.frames > 0
    property int tallest: 84 * Theme.grid
    property real wide: width // that it will have: in a layout, which asks for its height before it gives it its width

    visible: pictured
    implicitHeight: pictured ? Math.min(tallest, Math.round(wide * person.ratio)) : 0
    radius: Theme.corner
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Posture {
        id: person
        anchors.fill: parent
        anchors.margins: 1
        source: Postures
        hold: card.hold
        feminine: Settings.chosen.body === Look.Feminine
        colours: Theme.figure
        Accessible.role: Accessible.Graphic
        Accessible.name: says
        Accessible.ignored: says === ""
    }
    Timer {
        running: card.visible && card.turning && !Settings.chosen.reducedMotion
        interval: person.onTheWay ? Theme.onTheWay : Theme.lingers
        repeat: true
        onTriggered: person.step()
    }
    IconButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: card.turning
        glyph: "right"
        text: qsTr("The next picture of how it is pressed")
        onClicked: person.step()
    }
}
