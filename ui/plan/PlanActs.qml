// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What may be done with a row of the session ahead; asked for, what of its dose may be less in the place of it.
FocusScope {
    id: acts

    required property var planRow // a PlanRow: types must not know each other
    property bool dosing: false

    // Only those of the row one is at are reached by Tab: else it is a long way to what comes after.
    component Act: LinkButton {
        property bool of: false // the dose
        property bool may: true

        implicitWidth: signs + wide + rightPadding
        rightPadding: 5 * Theme.grid // to the next beside it; below it there is air enough
        rightInset: rightPadding
        visible: may && of === acts.dosing
        strong: false
        size: Theme.small
        focusPolicy: acts.planRow.current ? Qt.StrongFocus : Qt.NoFocus
        onVisibleChanged: if (!visible)
            focus = false // else the row's keys would go where nothing is seen
        Accessible.name: qsTr("%1: %2").arg(acts.planRow.name).arg(text)
    }

    // What was pressed goes: the keyboard stays with what takes its place.
    function turn(to: bool): void {
        dosing = to;
        (to ? done : dose).forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: flow.implicitHeight
    Keys.onEscapePressed: event => {
        event.accepted = dosing;
        if (dosing)
            turn(false);
    }

    Flow {
        id: flow
        width: acts.width

        Act {
            may: acts.planRow.answer !== ""
            text: qsTr("Look at this answer")
            arrow: true
            onClicked: acts.planRow.answerAsked()
        }
        Act {
            may: acts.planRow.otherSide !== ""
            text: qsTr("On your %1 instead").arg(acts.planRow.otherSide)
            onClicked: acts.planRow.turned()
        }
        Act {
            may: acts.planRow.count > 1
            text: qsTr("Only this one")
            onClicked: acts.planRow.keptOnly()
        }
        Act {
            id: dose
            may: acts.planRow.lessPressure || acts.planRow.lessHold || acts.planRow.lessReps || acts.planRow.lessened
            text: qsTr("Press less")
            onClicked: acts.turn(true)
        }
        Act {
            text: qsTr("Take out")
            onClicked: acts.planRow.removed()
        }
        Act {
            text: qsTr("How to find it")
            onClicked: acts.planRow.opened()
        }
        Act {
            of: true
            enabled: acts.planRow.lessPressure
            text: qsTr("Lighter")
            onClicked: Plan.lessPressure(acts.planRow.index)
        }
        Act {
            of: true
            enabled: acts.planRow.lessHold
            text: qsTr("Shorter holds")
            onClicked: Plan.lessHold(acts.planRow.index)
        }
        Act {
            of: true
            enabled: acts.planRow.lessReps
            text: qsTr("Fewer holds")
            onClicked: Plan.lessReps(acts.planRow.index)
        }
        Act {
            of: true
            enabled: acts.planRow.lessened
            text: qsTr("As usual again")
            onClicked: Plan.asUsual(acts.planRow.index)
        }
        Act {
            id: done
            of: true
            text: qsTr("Done")
            onClicked: acts.turn(false)
        }
    }
}
