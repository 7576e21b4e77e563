// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// A person who presses the point: getting ready, and pressing, one slowly after the other. Where motion is unwished it
// stands still, and a button leads on. Nothing where there is no such picture.
Rectangle {
    id: card

    property holdPlace hold
    property bool turning: true // by itself
    readonly property bool pictured: person.moments > 0
    property int tallest: 84 * Theme.grid

    function step(): void {
        person.moment = (person.moment + 1) % Math.max(1, person.moments);
    }

    visible: pictured
    implicitHeight: pictured ? Math.min(tallest, Math.round(width * person.ratio)) : 0
    radius: Theme.corner
    color: Theme.surface
    border.width: 1
    border.color: Theme.line
    onHoldChanged: person.moment = 1

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
        interval: 2600
        repeat: true
        onTriggered: card.step()
    }
    IconButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: card.turning
        glyph: "right"
        text: qsTr("The next picture of how it is pressed")
        onClicked: card.step()
    }
}
