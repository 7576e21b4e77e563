// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What the colours of the maps stand for: days, or numbers of pain.
Row {
    id: legend

    property bool byPain: false
    readonly property int piece: Math.min(12 * Theme.grid, Math.round((legend.width - 15 * Theme.grid * Theme.textScale) / 5))

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
                color: legend.ramp(step.index / 4)
            }
            Words {
                width: legend.piece
                horizontalAlignment: Text.AlignHCenter
                text: legend.byPain ? step.index * 2.5 : 1 + step.index * (History.text.heatMost - 1) / 4
                size: Theme.small
                leading: Theme.leadingBody
                color: Theme.softInk
            }
        }
    }
    Words {
        leftPadding: 1.5 * Theme.grid
        topPadding: 2.5 * Theme.grid
        text: legend.byPain ? qsTr("of 10") : qsTr("days")
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
        wrapMode: Text.NoWrap
    }
}
