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

    // As the overlay mixes them: the colours stand evenly along the ramp.
    function ramp(share: real): color {
        const stops = Theme.painStops;
        const at = share * (stops.length - 1);
        const low = Math.min(stops.length - 2, Math.floor(at));
        const a = stops[low];
        const b = stops[low + 1];
        const part = at - low;
        return Qt.rgba(a.r + part * (b.r - a.r), a.g + part * (b.g - a.g), a.b + part * (b.b - a.b), 1);
    }

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
        text: block.byPain ? qsTr("Mean pain at rest, %1.").arg(History.text.rangeWords) : qsTr("Days marked sore, %1.").arg(History.text.rangeWords)
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Segments {
        id: look
        width: implicitWidth
        visible: History.text.painWords !== ""
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
    Row {
        id: legend
        readonly property int piece: Math.min(12 * Theme.grid, Math.round((block.width - 15 * Theme.grid * Theme.textScale) / 5))
        visible: block.byPain || History.text.heatWords !== ""
        topPadding: 3 * Theme.grid
        spacing: 0.5 * Theme.grid
        Repeater {
            model: 5
            Column {
                id: step
                required property int index
                Rectangle {
                    width: legend.piece
                    height: 2.5 * Theme.grid
                    radius: 2
                    color: block.ramp(step.index / 4)
                }
                Words {
                    width: legend.piece
                    horizontalAlignment: Text.AlignHCenter
                    text: block.byPain ? step.index * 2.5 : 1 + step.index * (History.text.heatMost - 1) / 4
                    size: Theme.small
                    leading: Theme.leadingBody
                    color: Theme.softInk
                }
            }
        }
        Words {
            leftPadding: 1.5 * Theme.grid
            topPadding: 2.5 * Theme.grid
            text: block.byPain ? qsTr("of 10") : qsTr("days")
            size: Theme.small
            leading: Theme.leadingBody
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }
    }
    Words {
        width: parent.width
        topPadding: 1.5 * Theme.grid
        text: block.byPain ? History.text.painWords : History.text.heatWords === "" ? qsTr("No place was marked.") : History.text.heatWords
        size: Theme.small
        leading: Theme.leadingBody
    }
}
