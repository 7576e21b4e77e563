// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Below the sources: why no session may start where nothing else says it, and the way to a plan.
ColumnLayout {
    id: foot

    property int sideMargin
    property bool low // there is room for the rows only where this takes little
    readonly property bool waits: Plan.state.gathered && Plan.state.warning.title !== ""
    signal toPlan

    spacing: 0

    Rule {
        Layout.fillWidth: true
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
    MainButton {
        Layout.fillWidth: true
        Layout.topMargin: foot.low ? 2 * Theme.grid : 4 * Theme.grid
        Layout.bottomMargin: foot.low ? 3 * Theme.grid : 6 * Theme.grid
        Layout.leftMargin: foot.sideMargin
        Layout.rightMargin: foot.sideMargin
        visible: !foot.low || Body.state.warning.title === "" // the notice has its place
        enabled: (Plan.state.points > 0 || Plan.state.gathered) && !CutOff.exists && Body.state.noSession === "" && !Body.state.warned
        text: CutOff.exists ? qsTr("Finish the other session first") : foot.waits ? qsTr("Your session waits") : Plan.state.gathered ? qsTr("Your session") : qsTr("Plan a session")
        detail: CutOff.exists || Body.state.warning.everywhere && !Plan.state.gathered ? "" : Plan.state.summary
        onClicked: foot.toPlan()
    }
}
