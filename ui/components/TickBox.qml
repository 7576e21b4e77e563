// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot
import Unknot.Figure

// A statement that holds or does not; the words belong to the box. A stock check box, as nothing
// else is one for screen readers in Qt 6.4; but whoever uses it decides whether it is ticked.
T.CheckBox {
    id: tick

    property bool ticked: false
    property string lead: "" // words before them that stand out
    property bool dense: lead !== "" // to be read among many
    property string detail: ""

    readonly property int pad: dense ? 1.75 * Theme.grid : 2.5 * Theme.grid
    readonly property real leading: dense ? Theme.leadingTitle : Theme.leadingBody
    readonly property int box: Math.round(5.5 * Theme.grid * Math.min(1.5, Theme.textScale))
    readonly property int textX: box + 4.5 * Theme.grid // where the words begin: what belongs to them can stand under them

    readonly property bool ringed: (visualFocus || LastInput.byKeys) && activeFocus

    implicitHeight: column.implicitHeight + 2 * pad
    implicitWidth: 75 * Theme.grid
    function readerPresses(): void {
        if (enabled && visible)
            tick.clicked();
    }

    hoverEnabled: true
    checked: ticked
    nextCheckState: () => tick.checkState
    Accessible.name: lead === "" ? text : qsTr("%1: %2").arg(lead).arg(text)
    Accessible.description: detail
    Accessible.onPressAction: tick.readerPresses()
    Accessible.onToggleAction: tick.readerPresses()
    Keys.onReturnPressed: tick.clicked()
    Keys.onEnterPressed: tick.clicked()

    background: Rectangle {
        color: tick.down ? Theme.line : tick.hovered ? Theme.sunken : "transparent"
        FocusFrame {
            shown: tick.ringed
            inside: true
        }
    }
    contentItem: Item {
        Rectangle {
            x: Theme.grid
            y: tick.pad + Math.round((Theme.body * tick.leading - height) / 2)
            width: tick.box
            height: tick.box
            radius: 1.5 * Theme.grid
            color: tick.ticked ? Theme.accent : Theme.surface
            border.width: tick.ticked ? 0 : 1
            border.color: Theme.edge
            Icon {
                anchors.centerIn: parent
                visible: tick.ticked
                width: tick.box - 1.5 * Theme.grid
                height: tick.box - 1.5 * Theme.grid
                name: "check"
                colour: Theme.accentInk
                weight: 2.25
            }
        }
        Column {
            id: column
            x: tick.textX
            y: tick.pad
            width: tick.width - x - 2 * Theme.grid
            StressedWords {
                width: parent.width
                lead: tick.lead === "" ? "" : qsTr("%1:").arg(tick.lead)
                rest: tick.lead === "" ? tick.text : " " + tick.text
                leading: tick.leading
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: tick.detail
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
        }
    }
}
