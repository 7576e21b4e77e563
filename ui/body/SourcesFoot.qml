// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Below the sources: why no session may start where nothing else says it, the way to a plan,
// and the way to note the pain alone. What was saved of it is told above these, or, where there is no room for both, in
// their place for a while.
ColumnLayout {
    id: foot

    property int sideMargin
    property bool low // there is room for the rows only where this takes little
    readonly property bool narrow: width > 0 && width < Theme.breakPanel * Theme.textScale
    readonly property bool waits: Plan.state.gathered && Plan.state.warning.title !== ""
    signal toPlan

    spacing: 0

    Rule {
        Layout.fillWidth: true
    }
    MessageBar {
        id: told
        Layout.fillWidth: true
        Layout.topMargin: 3 * Theme.grid
        Layout.bottomMargin: foot.low ? 3 * Theme.grid : 0
        Layout.leftMargin: foot.sideMargin
        Layout.rightMargin: foot.sideMargin
        text: Noting.told
        action: qsTr("Undo")
        onActed: History.undo()
        onClosed: Noting.forgetTold()
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: 4 * Theme.grid
        Layout.leftMargin: foot.sideMargin
        Layout.rightMargin: foot.sideMargin
        visible: text !== ""
        text: Body.state.warned && foot.low ? "" : Body.state.warned ? qsTr("What you typed can be a warning sign. If it is not true of you, clear the search to go on.") : Body.state.noSessionBelow
        size: Theme.small
        leading: Theme.leadingSmall
    }
    RowLayout {
        Layout.fillWidth: true
        visible: !foot.low || Body.state.warning.title === "" && !told.visible // the notice has its place
        Layout.topMargin: foot.low ? 2 * Theme.grid : 4 * Theme.grid
        Layout.bottomMargin: foot.low ? 3 * Theme.grid : 6 * Theme.grid
        Layout.leftMargin: foot.sideMargin
        Layout.rightMargin: foot.sideMargin
        spacing: 3 * Theme.grid
        PlainButton {
            visible: Noting.possible
            Layout.fillWidth: !main.visible // turns while the page is laid out: only then its words stand in one line
            implicitHeight: Theme.foot
            text: foot.narrow ? qsTr("Note") : qsTr("Note the pain")
            means: text
            Accessible.name: qsTr("Note the pain")
            onClicked: Noting.begin(marked.keys())
        }
        MainButton {
            id: main
            Layout.fillWidth: true
            enabled: (Plan.state.points > 0 || Plan.state.gathered) && !CutOff.exists && Body.state.noSession === "" && !Body.state.warned
            text: CutOff.exists ? qsTr("Finish the other session first") : foot.waits ? qsTr("Your session waits") : Plan.state.gathered ? qsTr("Your session") : qsTr("Plan a session")
            means: text
            detail: CutOff.exists || Body.state.warning.everywhere && !Plan.state.gathered ? "" : Plan.state.summary
            onClicked: foot.toPlan()
        }
    }
    MarkedPlaces {
        id: marked
    }
    Connections {
        target: Body
        function onMarkedChanged(): void {
            Noting.forgetTold();
        }
    }
    // It stands over what may be read; the way back is in the history too.
    Timer {
        interval: 20 * 1000
        running: Noting.told !== ""
        onTriggered: Noting.forgetTold()
    }
}
