// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// One point of the session ahead: what it is, how it is pressed, and what may be done with it. It is moved by
// its handle, or with Alt and the arrow keys.
FocusScope {
    id: row

    required property int index
    required property string point
    required property string muscle
    required property string side
    required property string name
    required property string latin
    required property string label
    required property string position
    required property string how
    required property string dose
    required property string minutes
    required property string passedOver
    required property string answer
    required property string otherSide
    required property bool lessPressure
    required property bool lessHold
    required property bool lessReps
    required property bool lessened
    required property string spoken
    required property int count
    required property bool current
    required property int dropAt
    property int sideMargin: 10 * Theme.grid

    readonly property bool passed: passedOver !== ""
    readonly property bool dropsHere: dropAt === index && !handle.held
    signal moved(int to)
    signal removed
    signal turned
    signal keptOnly
    signal opened
    signal answerAsked
    signal draggedTo(real y) // of the list's content; below 0: not any more

    // The row itself has the keyboard, none of what can be done with it.
    function take(): void {
        forceActiveFocus(Qt.OtherFocusReason);
        if (Window.activeFocusItem !== row)
            Window.activeFocusItem.focus = false;
    }

    implicitHeight: column.implicitHeight + 5 * Theme.grid
    z: handle.held ? 2 : 0
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 of %2. %3").arg(index + 1).arg(count).arg(spoken) + (passed ? "" : qsTr(". %1, %2. About %3").arg(position).arg(how).arg(minutes))
    Accessible.focusable: true
    Accessible.onPressAction: row.opened()
    // Whoever comes back comes to the row, not to what of it was reached last.
    onActiveFocusChanged: if (!activeFocus)
        acts.focus = false
    Keys.onReturnPressed: row.opened()
    Keys.onEnterPressed: row.opened()
    Keys.onDeletePressed: row.removed()
    Keys.onPressed: event => {
        const to = event.key === Qt.Key_Up ? index - 1 : event.key === Qt.Key_Down ? index + 1 : -1;
        event.accepted = (event.modifiers & Qt.AltModifier) && (event.key === Qt.Key_Up || event.key === Qt.Key_Down);
        if (event.accepted && to >= 0 && to < count)
            row.moved(to);
    }

    Item {
        id: content
        width: row.width
        height: row.height
        transform: Translate {
            y: handle.by
        }

        Rectangle {
            anchors.fill: parent
            color: handle.held || over.hovered ? Theme.sunken : Theme.ground
            Rule {
                anchors.bottom: parent.bottom
                x: row.sideMargin
                width: parent.width - 2 * x
            }
            FocusFrame {
                shown: row.current && LastInput.byKeys && row.Window.activeFocusItem === row
                inside: true
            }
        }
        HoverHandler {
            id: over
        }
        PlanHandle {
            id: handle
            x: row.sideMargin - 3 * Theme.grid
            height: parent.height
            enabled: row.count > 1
            onDragged: by => row.draggedTo(Math.max(0, row.y + height / 2 + by))
            onDropped: {
                const to = row.dropAt;
                row.draggedTo(-1);
                if (to >= 0 && to !== row.index)
                    row.moved(to);
            }
        }
        ColumnLayout {
            id: column
            x: handle.x + handle.width + Theme.grid
            y: 2.5 * Theme.grid
            width: row.width - x - row.sideMargin
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: 3 * Theme.grid
                Words {
                    Layout.fillWidth: true
                    text: row.name
                    font.bold: true
                    color: row.passed ? Theme.softInk : Theme.ink
                    Accessible.ignored: true
                }
                Words {
                    Layout.alignment: Qt.AlignTop
                    text: row.passed ? qsTr("Passed over") : qsTr("about %1").arg(row.minutes)
                    color: row.passed ? Theme.softInk : Theme.ink
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            StressedWords {
                Layout.fillWidth: true
                slanted: true
                lead: row.latin
                rest: ". " + row.label
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 0.5 * Theme.grid
                text: row.passed ? row.passedOver : qsTr("%1. %2. %3").arg(row.position).arg(row.how).arg(row.dose)
                size: Theme.small
                leading: Theme.leadingBody
                Accessible.ignored: true
            }
            PlanActs {
                id: acts
                Layout.fillWidth: true
                planRow: row
            }
        }
    }
    // Where the dragged row would come to lie.
    Rectangle {
        visible: row.dropsHere
        z: 3
        x: row.sideMargin
        width: row.width - 2 * x
        height: 0.75 * Theme.grid
        color: Theme.accent
    }
}
