// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// What can be done with the session ahead, or why it can't be started.
Rectangle {
    id: foot

    property int sideMargin: 10 * Theme.grid
    readonly property string against: CutOff.exists ? qsTr("Another session was cut off. Go on with it or end it on the body page first.") : Plan.state.against
    readonly property bool roomy: width > Theme.breakPicture * Theme.textScale
    readonly property bool empty: Plan.state.count === 0
    signal toBody

    onEmptyChanged: if (empty)
        add.forceActiveFocus()

    height: column.implicitHeight + 10 * Theme.grid
    color: Theme.ground

    Rule {
        width: parent.width
    }
    ColumnLayout {
        id: column
        x: foot.sideMargin
        y: 4 * Theme.grid
        width: Math.min(foot.width - 2 * foot.sideMargin, Math.round(200 * Theme.grid * Math.min(1.4, Theme.textScale)))
        spacing: 3 * Theme.grid
        Words {
            Layout.fillWidth: true
            visible: text !== "" && (CutOff.exists || Plan.state.warning.title === "")
            text: foot.against !== "" ? foot.against : Plan.state.restDay
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.grid
            PlainButton {
                visible: !foot.empty
                implicitHeight: Theme.foot
                text: qsTr("Clear")
                Accessible.name: qsTr("Clear the session")
                onClicked: Plan.clear()
            }
            PlainButton {
                id: add
                Layout.fillWidth: foot.empty
                focus: foot.empty
                implicitHeight: Theme.foot
                glyph: "plus"
                text: foot.roomy || foot.empty ? qsTr("Add a point") : qsTr("Add")
                Accessible.name: qsTr("Add a point, on the body page")
                onClicked: foot.toBody()
            }
            MainButton {
                Layout.fillWidth: true
                visible: !foot.empty
                enabled: Plan.state.points > 0 && foot.against === ""
                pale: Plan.state.tooMuch !== "" // as on the body page
                glyph: "play"
                text: qsTr("Start")
                detail: foot.roomy ? Plan.state.length : ""
                onClicked: Session.beginPlanned()
            }
        }
    }
}
