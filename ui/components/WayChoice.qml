// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The ways in which a point may be pressed, or what with, and what the chosen one asks for. Not there where there is none.
Column {
    id: choice

    property string title: qsTr("How to press")
    property var names: [] // of texts
    property int chosen: 0
    property string about: ""
    property bool aboutAll: false // also about the usual one
    property string key: "" // that changes it
    property bool large: false // to be read from a step away
    signal picked(int way)

    visible: names.length > 0
    spacing: 2 * Theme.grid
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    Row {
        spacing: 2 * Theme.grid
        Words {
            id: heading
            anchors.verticalCenter: parent.verticalCenter
            text: choice.title
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }
        KeyCap {
            visible: choice.key !== ""
            text: choice.key
        }
    }
    Flow {
        width: parent.width
        spacing: 2 * Theme.grid
        Repeater {
            model: choice.names
            AnswerChip {
                required property string modelData
                required property int index
                text: modelData
                chosen: index === choice.chosen
                focusPolicy: choice.large ? Qt.TabFocus : Qt.StrongFocus // a click leaves the one key to the session
                onClicked: choice.picked(index)
            }
        }
    }
    Words {
        width: parent.width
        visible: text !== "" && (choice.aboutAll || choice.chosen > 0) // the usual way is plain
        text: choice.about
        size: choice.large ? Theme.reading : Theme.small
        leading: choice.large ? Theme.leadingReading : Theme.leadingSmall
    }
}
