// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The figure small, with the point or the sore places marked: half of the body, so that it can be
// read from a metre away; near, with what is to be stayed off there hatched, and where there is room with
// the names of what one can feel one's way by.
Rectangle {
    id: small

    property bool named: false
    readonly property bool near: Session.screen.stage === Step.Locate || Session.screen.stage === Step.Timed
    readonly property bool body: Session.place.side === ""
    readonly property rect region: near ? Session.place.near : body ? Session.place.region : Qt.rect(0, 0, 0, 0)

    implicitWidth: 52 * Theme.grid
    implicitHeight: 56 * Theme.grid
    visible: Session.place.view !== ""
    radius: Theme.corner
    color: Theme.surface
    border.width: 1
    border.color: Theme.line

    Item {
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        Plate {
            anchors.fill: parent
            view: Session.place.view
            side: Session.place.side
            region: small.region
            fibres: false
        }
        Marks {
            anchors.fill: parent
            view: Session.place.view
            side: Session.place.side
            region: small.region
            marks: Session.marks
            crossSize: 3 * Theme.grid
        }
        CloseUpGuides {
            anchors.fill: parent
            visible: small.near
            source: Figures
            colours: Theme.figure
            mirrored: Settings.chosen.mirrored
            view: Session.place.view
            side: Session.place.side
            region: small.region
            marks: Session.marks
            circle: small.named ? Session.place.circle : Qt.rect(0, 0, 0, 0)
            font.family: Theme.family
            font.pixelSize: Theme.caption
            Accessible.role: Accessible.StaticText
            Accessible.name: told
            Accessible.ignored: told === ""
        }
    }
}
