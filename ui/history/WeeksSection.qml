// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The weeks that were answered: the mean of the three numbers as a bar a week. A week without an answer is a gap.
Column {
    id: section

    readonly property bool any: Week.text.answers > 0 || Week.text.unreadable !== ""
    readonly property int chartHeight: 30 * Theme.grid
    readonly property int gap: Theme.grid
    property var first: null // of the bars: there are as many before one is made
    readonly property real slot: Math.min(14 * Theme.grid, (chart.width - axis.width) / Math.max(1, bars.count))

    visible: any
    spacing: 2 * Theme.grid

    Words {
        width: parent.width
        text: qsTr("Week by week")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        bottomPadding: 2 * Theme.grid
        text: Week.text.unreadable !== "" ? Week.text.unreadable
            : qsTr("The mean of your three weekly numbers: pain, and how much it was in the way. 0 is best, 10 is worst. A week without an answer is empty.")
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Item {
        id: chart
        width: parent.width
        height: section.chartHeight + days.height
        visible: bars.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Your answers, week by week")

        Item {
            id: axis
            width: most.implicitWidth + 2 * Theme.grid
            height: section.chartHeight
            Words {
                id: most
                y: -Math.round(height / 2)
                text: "10"
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
            Words {
                y: parent.height - Math.round(height / 2)
                text: "0"
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
        }
        Repeater {
            model: [0, 0.5, 1]
            Rectangle {
                required property double modelData
                x: axis.width
                y: Math.round(section.chartHeight * modelData)
                width: chart.width - x
                height: 1
                color: modelData === 1 ? Theme.edge : Theme.line
            }
        }
        Repeater {
            id: bars
            model: Week.weeks
            onItemAdded: (at, bar) => {
                if (at === 0)
                    section.first = bar;
            }
            onItemRemoved: section.first = itemAt(0)
            Item {
                id: week
                required property int index
                required property string day
                required property bool answered
                required property double score
                required property string spoken
                x: axis.width + index * section.slot
                width: section.slot
                height: section.chartHeight
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken
                Accessible.ignored: !answered
                Rectangle {
                    anchors.bottom: parent.bottom
                    x: section.gap / 2
                    width: Math.max(2, parent.width - section.gap)
                    visible: week.score >= 0
                    height: Math.max(2, Math.round(parent.height * week.score / 10))
                    color: Theme.accent
                }
            }
        }
        Words {
            id: days
            y: section.chartHeight
            x: axis.width
            width: chart.width - x
            topPadding: Theme.grid
            text: bars.count > 0 ? qsTr("%1 to today").arg(section.first?.day ?? "") : ""
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: Week.text.summary
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: Week.text.impression
    }
}
