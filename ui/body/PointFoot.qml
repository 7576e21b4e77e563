// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// What can be done with the open point: put it to the others, or start with it. Where others are put together
// already, they are seen before it starts.
FocusScope {
    id: foot

    property int sideMargin: 6 * Theme.grid
    property bool planned: false // it was looked up from the session that it is part of
    readonly property pointState now: PointInfo.state
    readonly property bool narrow: width > 0 && width < Theme.breakPanel * Theme.textScale
    readonly property bool waits: now.warning.title !== "" // nothing starts today
    readonly property string add: narrow ? qsTr("Add") : qsTr("Add to session")
    readonly property string added: narrow ? qsTr("Added") : qsTr("In the session")
    readonly property string keep: narrow ? qsTr("Keep") : qsTr("Keep for later")
    readonly property string kept: narrow ? qsTr("Kept") : qsTr("Kept, waits")
    signal toPlan

    function start(): void {
        if (now.alone)
            return Session.beginPoint();
        if (!now.added)
            PointInfo.toggleAdded();
        toPlan();
    }

    height: Theme.foot + 10 * Theme.grid + (line.visible ? line.height + 3 * Theme.grid : 0)

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Rule {
        width: parent.width
    }
    SessionLine {
        id: line
        shown: !foot.planned
        x: foot.sideMargin
        y: 4 * Theme.grid
        width: parent.width - 2 * x
        onAsked: foot.toPlan()
    }
    RowLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 6 * Theme.grid
        anchors.leftMargin: foot.sideMargin
        anchors.rightMargin: foot.sideMargin
        spacing: 3 * Theme.grid
        PlainButton {
            Layout.fillWidth: true
            implicitHeight: Theme.foot
            visible: !foot.planned
            enabled: foot.now.allowed
            glyph: foot.now.added ? "check" : "plus"
            text: foot.now.added ? (foot.waits ? foot.kept : foot.added) : foot.waits ? foot.keep : foot.add
            onClicked: PointInfo.toggleAdded()
        }
        MainButton {
            focus: true
            Layout.fillWidth: foot.planned
            Layout.preferredWidth: Math.max(implicitWidth, 34 * Theme.grid)
            enabled: foot.planned || foot.now.allowed && !CutOff.exists && foot.now.noSession === ""
            glyph: foot.planned ? "left" : "play"
            text: foot.planned ? qsTr("Back to your session") : qsTr("Start")
            onClicked: foot.planned ? foot.toPlan() : foot.start()
        }
    }
}
