// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// What can be done with the open routine, or why it can't be started.
Rectangle {
    id: foot

    property int sideMargin: 10 * Theme.grid
    readonly property bool may: Session.mayBeginRoutine
    readonly property bool roomy: width > Theme.breakFoot * Theme.textScale
    signal toBody
    signal toPlan

    height: column.implicitHeight + 10 * Theme.grid
    color: Theme.ground

    Rule {
        width: parent.width
    }
    ColumnLayout {
        id: column
        x: foot.sideMargin
        y: 4 * Theme.grid
        width: Math.min(foot.width - 2 * foot.sideMargin, 160 * Theme.grid)
        spacing: 3 * Theme.grid
        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: Routines.state.text.against !== "" && Routines.state.warning.title === "" ? Routines.state.text.against : CutOff.exists ? qsTr("Another session was cut off. Go on with it or end it on the body page first.") : ""
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 3 * Theme.grid
            PlainButton {
                visible: CutOff.exists
                implicitHeight: Theme.foot
                text: qsTr("To the body page")
                onClicked: foot.toBody()
            }
            PlainButton {
                visible: foot.may
                implicitHeight: Theme.foot
                glyph: "plus"
                text: foot.roomy ? qsTr("Add to session") : qsTr("Add")
                Accessible.name: qsTr("Add to session")
                onClicked: {
                    Routines.addToSession();
                    foot.toPlan();
                }
            }
            MainButton {
                Layout.fillWidth: true
                enabled: foot.may
                glyph: "play"
                text: qsTr("Start")
                detail: foot.roomy ? Routines.state.text.length : ""
                onClicked: Session.beginRoutine()
            }
        }
    }
}
