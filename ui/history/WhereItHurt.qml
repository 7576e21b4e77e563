// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// On how many days each zone was marked, on the body, with the ramp's legend and the most in words.
Column {
    id: block

    property int figureHeight: 85 * Theme.grid
    readonly property bool byPain: look.chosen === 1 && look.visible

    component Picture: Item {
        id: body
        required property string view
        required property string caption
        property string shown: caption
        property FigureMarks marks: History.heat
        width: (block.byPain ? block.width / 2 : block.width) / 2
        height: block.byPain ? Math.round(block.figureHeight * 0.72) : block.figureHeight
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("%1. %2").arg(caption).arg(block.byPain ? History.text.painWords : History.text.heatWords)

        Plate {
            anchors.fill: parent
            anchors.topMargin: block.byPain ? label.implicitHeight : 0
            view: body.view
        }
        Marks {
            anchors.fill: parent
            anchors.topMargin: block.byPain ? label.implicitHeight : 0
            view: body.view
            marks: body.marks
        }
        Words {
            id: label
            width: parent.width
            text: body.shown
            size: Theme.small
            color: Theme.softInk
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Words {
        width: parent.width
        text: qsTr("Where it hurt")
        font.bold: true
    }
    Words {
        width: parent.width
        bottomPadding: 2 * Theme.grid
        text: block.byPain ? qsTr("Mean pain at rest, %1.").arg(History.text.mapOf) : qsTr("Days marked sore, %1.").arg(History.text.mapOf)
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Segments {
        id: look
        width: implicitWidth
        visible: History.text.painWords !== "" || History.month >= 0 // a month may have none
        name: qsTr("The map shows")
        textSize: Theme.small
        options: [qsTr("Days"), qsTr("Before and after")]
        onPicked: index => look.chosen = index
    }
    Item {
        width: 1
        height: 2 * Theme.grid
        visible: look.visible
    }
    Row {
        visible: !block.byPain
        Picture {
            view: "front"
            caption: qsTr("Front")
        }
        Picture {
            view: "back"
            caption: qsTr("Back")
        }
    }
    Row {
        visible: block.byPain
        Picture {
            view: "front"
            caption: qsTr("Before")
            marks: History.before
        }
        Picture {
            view: "back"
            caption: qsTr("Before, back")
            shown: ""
            marks: History.before
        }
        Picture {
            view: "front"
            caption: qsTr("After")
            marks: History.after
        }
        Picture {
            view: "back"
            caption: qsTr("After, back")
            shown: ""
            marks: History.after
        }
    }
    HeatLegend {
        width: parent.width
        visible: block.byPain || History.text.heatWords !== ""
        byPain: block.byPain
    }
    Words {
        width: parent.width
        topPadding: 1.5 * Theme.grid
        text: block.byPain ? History.text.painWords : History.text.heatWords === "" ? qsTr("No place was marked.") : History.text.heatWords
        size: Theme.small
        leading: Theme.leadingBody
    }
    MonthsPlayed {
        width: parent.width
        topPadding: 2 * Theme.grid
    }
    LinkButton {
        id: asTable
        property bool shown: false
        size: Theme.small
        visible: History.text.heatWords !== "" || shown
        text: shown ? qsTr("Without the table") : qsTr("As a table")
        Accessible.description: qsTr("Where it hurt")
        onClicked: shown = !shown
    }
    Occasional {
        width: parent.width
        active: asTable.shown
        source: "HeatTable.qml"
    }
}
