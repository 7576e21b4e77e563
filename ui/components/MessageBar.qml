// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Something was done: what, a way to take it back where there is one, and a way to put it away.
Rectangle {
    id: bar

    property string text: ""
    property string action: ""
    property bool closable: true
    readonly property bool narrow: action !== "" && width < Theme.breakNarrow * Theme.textScale // the words above what can be pressed
    signal acted
    signal closed

    // The keyboard, to what can be pressed here.
    function take(): void {
        (undo.visible ? undo : away).forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: row.implicitHeight + 4 * Theme.grid
    visible: text !== ""
    radius: Theme.corner
    color: Theme.sunken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    GridLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 4 * Theme.grid
        anchors.rightMargin: 2 * Theme.grid
        columns: bar.narrow ? 2 : 3
        columnSpacing: 3 * Theme.grid
        rowSpacing: 0
        Words {
            Layout.fillWidth: true
            Layout.columnSpan: bar.narrow ? 2 : 1
            text: bar.text
            wrapMode: Text.Wrap
        }
        LinkButton {
            id: undo
            visible: text !== ""
            text: bar.action
            onClicked: bar.acted()
        }
        IconButton {
            id: away
            visible: bar.closable
            Layout.alignment: Qt.AlignRight
            glyph: "close"
            text: qsTr("Close")
            onClicked: bar.closed()
        }
    }
}
