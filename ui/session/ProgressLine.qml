// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One group a point, one piece a hold: filled as far as it was held, and no more than a thin line where it was
// dropped.
Item {
    id: line

    readonly property int pieces: repeater.count
    property int groups: 1
    readonly property real piece: pieces > 0 ? (width - (groups - 1) * 4 * Theme.grid - (pieces - groups) * Theme.grid) / pieces : 0

    height: 1.5 * Theme.grid
    Accessible.role: Accessible.StaticText // Qt 6.4 tells readers of no progress how far it is
    Accessible.name: Session.screen.pointOf

    Row {
        Repeater {
            id: repeater
            model: Session.progress
            onCountChanged: line.countGroups()
            Item {
                id: one
                required property int index
                required property bool firstOfPoint
                required property real filled
                required property bool over
                readonly property real before: index === 0 ? 0 : firstOfPoint ? 4 * Theme.grid : Theme.grid
                width: line.piece + before
                height: 1.5 * Theme.grid
                Rectangle {
                    x: one.before
                    anchors.verticalCenter: parent.verticalCenter
                    width: line.piece
                    height: one.over ? 2 : 1.5 * Theme.grid
                    radius: 0.75 * Theme.grid
                    color: one.over ? Theme.softInk : Theme.track
                }
                Rectangle {
                    x: one.before
                    width: line.piece * one.filled
                    height: 1.5 * Theme.grid
                    radius: 0.75 * Theme.grid
                    color: Theme.accent
                }
            }
        }
    }

    function countGroups(): void {
        let found = 0;
        for (let i = 0; i < repeater.count; ++i) {
            if ((repeater.itemAt(i) as Item)?.["firstOfPoint"])
                ++found;
        }
        groups = Math.max(1, found);
    }
}
