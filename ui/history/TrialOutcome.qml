// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What came of one trial: in words, and each kind of day as its pains. Of older ones the first words alone.
Column {
    id: outcome

    required property int index
    readonly property bool whole: index === 0
    required property string about
    required property string verdict
    required property list<string> lines
    required property bool told
    required property list<int> press
    required property list<int> rest
    required property double pressMean
    required property double restMean
    required property string pressSaid
    required property string restSaid

    spacing: 2 * Theme.grid

    // The days with each pain, 0 to 10, as a bar; the mean as a line.
    component Pains: Column {
        id: pains
        property string said: ""
        property list<int> counts: []
        property double mean: 0
        readonly property int most: Math.max(1, Math.max(...outcome.press), Math.max(...outcome.rest))
        readonly property real slot: bars.width / 11
        width: Math.min(outcome.width, Math.round(125 * Theme.grid * Math.max(1, Theme.textScale)))
        spacing: Theme.grid
        Words {
            width: parent.width
            text: pains.said
            size: Theme.small
            leading: Theme.leadingSmall
        }
        Item {
            id: bars
            width: parent.width
            height: 12 * Theme.grid
            Accessible.ignored: true
            Rectangle {
                y: parent.height
                width: parent.width
                height: 1
                color: Theme.edge
            }
            Repeater {
                model: pains.counts
                Rectangle {
                    required property int index
                    required property int modelData
                    x: index * pains.slot + Theme.grid / 2
                    width: pains.slot - Theme.grid
                    height: Math.round(parent.height * modelData / pains.most)
                    y: parent.height - height
                    color: Theme.accentTrack
                }
            }
            Rectangle {
                visible: Math.max(...pains.counts) > 0
                x: Math.round((pains.mean + 0.5) * pains.slot) - Theme.grid / 2
                width: Theme.grid
                height: parent.height
                color: Theme.accent
            }
        }
        Row {
            width: parent.width
            Repeater {
                model: 11
                Words {
                    required property int index
                    width: pains.slot
                    horizontalAlignment: Text.AlignHCenter
                    text: index
                    size: Math.min(Theme.small, Theme.smallMost)
                    leading: Theme.leadingTight
                    color: Theme.softInk
                    Accessible.ignored: true
                }
            }
        }
    }

    Words {
        width: parent.width
        topPadding: 2 * Theme.grid
        text: outcome.about
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    Words {
        width: parent.width
        text: outcome.verdict
        size: Theme.reading
        leading: Theme.leadingReading
        font.bold: true
    }
    Pains {
        visible: outcome.told && outcome.whole
        said: outcome.pressSaid
        counts: outcome.press
        mean: outcome.pressMean
    }
    Pains {
        visible: outcome.told && outcome.whole
        said: outcome.restSaid
        counts: outcome.rest
        mean: outcome.restMean
    }
    Repeater {
        model: outcome.whole ? outcome.lines : outcome.lines.slice(0, 1)
        Words {
            required property string modelData
            width: outcome.width
            text: modelData
        }
    }
}
