// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// On how many days each zone was marked, on the body, with the ramp's legend and the most in words.
Column {
    id: block

    property int figureHeight: 85 * Theme.grid

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
        width: block.width / 2
        height: block.figureHeight
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("%1. %2").arg(caption).arg(History.text.heatWords)

        Plate {
            anchors.fill: parent
            view: body.view
        }
        Marks {
            anchors.fill: parent
            view: body.view
            marks: History.heat
        }
        Words {
            text: body.caption
            size: Theme.small
            color: Theme.softInk
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
        text: qsTr("Days marked sore, %1.").arg(History.text.rangeWords)
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Row {
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
        id: legend
        readonly property int piece: Math.min(12 * Theme.grid, Math.round((block.width - 15 * Theme.grid * Theme.textScale) / 5))
        visible: History.text.heatWords !== ""
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
                    text: 1 + step.index * (History.text.heatMost - 1) / 4
                    size: Theme.small
                    leading: Theme.leadingBody
                    color: Theme.softInk
                }
            }
        }
        Words {
            leftPadding: 1.5 * Theme.grid
            topPadding: 2.5 * Theme.grid
            text: qsTr("days")
            size: Theme.small
            leading: Theme.leadingBody
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }
    }
    Words {
        width: parent.width
        topPadding: 1.5 * Theme.grid
        text: History.text.heatWords === "" ? qsTr("No place was marked.") : History.text.heatWords
        size: Theme.small
        leading: Theme.leadingBody
    }
}
