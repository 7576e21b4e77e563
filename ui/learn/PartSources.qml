// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The grade of a claim and its sources, each with its link. Nothing at all where there is neither.
Column {
    id: evidence

    property bool graded: false
    property string grade: ""
    property int gradeBars: 0
    property string note: ""
    property list<string> sources: []
    property list<string> links: []
    property list<string> linkTexts: []

    Row {
        visible: evidence.graded
        spacing: 2.5 * Theme.grid
        bottomPadding: Theme.grid
        GradeBars {
            anchors.bottom: name.baseline
            anchors.bottomMargin: -name.drop
            halves: evidence.gradeBars
        }
        Words {
            id: name
            text: evidence.grade
            font.bold: true
            Accessible.name: qsTr("Grade: %1").arg(evidence.grade)
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        bottomPadding: Theme.grid
        text: evidence.note
        size: Theme.small
        leading: Theme.leadingSmall
    }
    Repeater {
        model: evidence.sources
        Column {
            id: source
            required property int index
            required property string modelData
            readonly property string link: evidence.links[index] ?? ""
            width: parent?.width ?? 0
            bottomPadding: Theme.grid
            Words {
                width: parent.width
                text: source.modelData
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
            }
            SourceLink {
                width: Math.min(implicitWidth, parent.width)
                visible: source.link !== ""
                text: evidence.linkTexts[source.index] ?? ""
                Accessible.name: qsTr("%1, opens in the browser").arg(text)
                onClicked: Qt.openUrlExternally(source.link)
            }
        }
    }
}
