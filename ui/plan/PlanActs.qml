// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What may be done with a row of the session ahead.
FocusScope {
    id: acts

    required property string name
    required property string answer
    required property string otherSide
    required property int count
    required property bool current
    signal removed
    signal turned
    signal keptOnly
    signal opened
    signal answerAsked

    // Only those of the row one is at are reached by Tab: else it is a long way to what comes after.
    component Act: LinkButton {
        strong: false
        size: Theme.small
        focusPolicy: acts.current ? Qt.StrongFocus : Qt.NoFocus
        onVisibleChanged: if (!visible)
            focus = false // else the row's keys would go where nothing is seen
        Accessible.name: qsTr("%1: %2").arg(acts.name).arg(text)
    }

    implicitHeight: flow.implicitHeight

    Flow {
        id: flow
        width: acts.width
        spacing: 5 * Theme.grid

        Act {
            visible: acts.answer !== ""
            text: qsTr("Look at this answer")
            arrow: true
            onClicked: acts.answerAsked()
        }
        Act {
            visible: acts.otherSide !== ""
            text: qsTr("On your %1 instead").arg(acts.otherSide)
            onClicked: acts.turned()
        }
        Act {
            visible: acts.count > 1
            text: qsTr("Only this one")
            onClicked: acts.keptOnly()
        }
        Act {
            text: qsTr("Take out")
            onClicked: acts.removed()
        }
        Act {
            text: qsTr("How to find it")
            onClicked: acts.opened()
        }
    }
}
