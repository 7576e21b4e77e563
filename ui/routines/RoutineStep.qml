// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// One place of a routine. Opens it on the body page, with all there is to know about it.
Press {
    id: step

    required property string point
    required property string muscle
    required property string side
    required property string name
    required property string label
    required property string dose
    required property string how
    required property string heading
    required property string passedOver
    required property string spoken

    readonly property bool passed: passedOver !== ""
    readonly property bool narrow: width > 0 && width < Theme.breakPanel * Theme.textScale // what to press with stands below the name

    implicitHeight: column.implicitHeight + 5 * Theme.grid + (title.visible ? title.implicitHeight + 5 * Theme.grid : 0)
    text: name
    Accessible.name: spoken
    Accessible.description: qsTr("Opens it on the body page")

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: step.height - column.implicitHeight - 5 * Theme.grid
            anchors.leftMargin: -3 * Theme.grid
            anchors.rightMargin: -3 * Theme.grid
            radius: Theme.corner
            color: step.down ? Theme.line : step.hovered ? Theme.sunken : "transparent"
            FocusFrame {
                shown: step.ringed
                anchors.margins: 0
                radius: Theme.corner
            }
        }
    }
    contentItem: Item {
        Words {
            id: title
            y: 5 * Theme.grid
            visible: step.heading !== ""
            text: step.heading
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
            Accessible.role: Accessible.Heading
        }
        ColumnLayout {
            id: column
            y: step.height - height - 2.5 * Theme.grid
            width: parent.width
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: 3 * Theme.grid
                Words {
                    Layout.fillWidth: true
                    text: step.name
                    font.bold: true
                    color: step.passed ? Theme.softInk : Theme.ink
                    Accessible.ignored: true
                }
                Words {
                    Layout.alignment: Qt.AlignTop
                    visible: !step.narrow
                    text: tool.text
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Words {
                id: tool
                Layout.fillWidth: true
                visible: step.narrow
                text: step.passed ? qsTr("Passed over") : step.how
                color: Theme.softInk
                Accessible.ignored: true
            }
            Words {
                Layout.fillWidth: true
                text: step.passed ? step.passedOver : step.label + ". " + step.dose
                size: Theme.small
                leading: Theme.leadingSmall
                color: step.passed ? Theme.ink : Theme.softInk
                Accessible.ignored: true
            }
        }
    }
}
