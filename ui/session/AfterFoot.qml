// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Below what comes next after a session: the same again, and the way on.
FocusScope {
    id: foot

    property int sideMargin
    property bool here // the session is
    signal toBody
    signal toPlan

    height: buttons.height + 10 * Theme.grid

    Column {
        id: buttons
        x: foot.sideMargin
        y: 4 * Theme.grid
        width: parent.width - 2 * foot.sideMargin
        spacing: 3 * Theme.grid
        PlainButton {
            width: parent.width
            implicitHeight: Theme.foot
            visible: foot.here && (Movement.runs || Details.session.mayBeRepeated)
            text: Movement.runs ? qsTr("Enough") : qsTr("Do this again another day")
            means: text
            onClicked: {
                if (Movement.runs)
                    Movement.leave();
                else if (Plan.doAgain(Details.session.id))
                    foot.toPlan();
            }
        }
        MainButton {
            width: parent.width
            focus: true
            text: qsTr("To the body")
            means: text
            onClicked: foot.toBody()
        }
    }
}
