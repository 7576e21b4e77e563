// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Below the sources: why no session may start where nothing else says it, the way to a plan,
// and the way to note the pain alone. What was saved of it is told above these, or, where there is no room for that, in
// the place of the note for a while: a hand that clicked there just before is not heard (means).
ColumnLayout {
    id: foot

    property int sideMargin
    property bool low // there is room for the rows only where this takes little
    readonly property bool narrow: width > 0 && width < Theme.breakPanel * Theme.textScale
    readonly property bool undoes: low && Noting.text.told !== ""
    readonly property bool waits: Plan.state.gathered && Plan.state.warning.title !== ""
    signal toPlan

    spacing: 0

    Rule {
        Layout.fillWidth: true
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 3 * Theme.grid
        Layout.leftMargin: foot.sideMargin
        Layout.rightMargin: foot.sideMargin
        visible: Noting.text.told !== "" && !foot.low
        spacing: 3 * Theme.grid
        Words {
            Layout.fillWidth: true
            text: Noting.text.told
            size: Theme.small
            leading: Theme.leadingSmall
            Accessible.role: Accessible.AlertMessage
        }
        LinkButton {
            text: qsTr("Undo")
            Accessible.name: qsTr("%1 Undo").arg(Noting.text.told)
            onClicked: History.undo()
        }
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
        visible: !foot.low || Body.state.warning.title === "" // the notice has its place
        Layout.topMargin: foot.low ? 2 * Theme.grid : 4 * Theme.grid
        Layout.bottomMargin: foot.low ? 3 * Theme.grid : 6 * Theme.grid
        Layout.leftMargin: foot.sideMargin
        Layout.rightMargin: foot.sideMargin
        spacing: 3 * Theme.grid
        PlainButton {
            visible: Noting.text.possible
            Layout.fillWidth: !main.visible // turns while the page is laid out: only then its words stand in one line
            implicitHeight: Theme.foot
            text: foot.undoes ? qsTr("Undo") : foot.narrow ? qsTr("Note") : qsTr("Note the pain")
            means: text
            Accessible.name: foot.undoes ? qsTr("%1 Undo").arg(Noting.text.told) : qsTr("Note the pain")
            onClicked: foot.undoes ? History.undo() : Noting.begin(marked.keys())
        }
        MainButton {
            id: main
            Layout.fillWidth: true
            enabled: (Plan.state.points > 0 || Plan.state.gathered) && !CutOff.exists && Body.state.noSession === "" && !Body.state.warned
            pale: Body.state.tooMuch !== "" // said above: none had better follow today
            text: CutOff.exists ? qsTr("Finish the other session first") : foot.waits ? qsTr("Your session waits") : Plan.state.gathered ? qsTr("Your session") : qsTr("Plan a session")
            means: text
            detail: CutOff.exists || foot.low && foot.narrow || Body.state.warning.everywhere && !Plan.state.gathered ? "" : Plan.state.summary
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
        running: Noting.text.told !== ""
        onTriggered: Noting.forgetTold()
    }
}
