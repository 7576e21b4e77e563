// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What of the range is shown: by place, point, way, word of a day, or words of a note. What is chosen stands beside it, and goes
// by a press.
Column {
    id: line

    property int open: -1 // by what is being chosen; -1: by nothing
    readonly property bool any: History.text.filter.any

    function toggle(by: int): void {
        open = open === by ? -1 : by;
        if (typed.visible)
            typed.forceActiveFocus(Qt.OtherFocusReason); // what is typed next is meant for it
    }

    spacing: 2 * Theme.grid
    Keys.onEscapePressed: event => {
        event.accepted = open >= 0;
        if (!event.accepted)
            return;
        open = -1;
        nextItemInFocusChain().forceActiveFocus(Qt.OtherFocusReason); // where it was may be gone
    }
    Component.onCompleted: typed.text = History.text.filter.words

    component Kind: LinkButton {
        property int by
        readonly property bool shown: line.open === by
        visible: (History.text.filter.choices[by] ?? 0) > 0
        size: Theme.small
        strong: shown
        height: 8 * Theme.grid
        Accessible.checkable: true
        Accessible.checked: shown
        onClicked: line.toggle(by)
    }

    Flow {
        width: parent.width
        spacing: 4 * Theme.grid
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Show only")

        Words {
            height: 8 * Theme.grid
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Show only:")
            size: Theme.small
            color: Theme.softInk
            wrapMode: Text.NoWrap
        }
        Kind {
            by: FilterBy.Place
            text: qsTr("Place")
        }
        Kind {
            by: FilterBy.Point
            text: qsTr("Point")
        }
        Kind {
            by: FilterBy.Way
            text: qsTr("Way of pressing")
        }
        Kind {
            by: FilterBy.Tag
            text: qsTr("Your words for days")
        }
        Kind {
            by: FilterBy.Words
            visible: true
            text: qsTr("Words in notes")
        }
        Repeater {
            model: History.filter.chips
            Chip {
                required property int by
                required property string name
                most: line.width
                text: name
                onClicked: History.filter.takeOut(by)
            }
        }
        LinkButton {
            height: 8 * Theme.grid
            visible: line.any
            size: Theme.small
            text: qsTr("Clear filter")
            onClicked: {
                typed.clear();
                History.filter.clear();
            }
        }
    }
    FilterChoices {
        width: parent.width
        visible: line.open >= 0 && line.open !== FilterBy.Words
        by: line.open
        name: [qsTr("Place"), qsTr("Point"), qsTr("Way of pressing"), qsTr("Your words for days")][line.open] ?? ""
        rows: [History.filter.places, History.filter.points, History.filter.ways, History.filter.tags][line.open] ?? null
    }
    Flow {
        width: parent.width
        visible: line.open === FilterBy.Words
        spacing: 2 * Theme.grid
        Field {
            id: typed
            width: Math.min(line.width, 90 * Theme.grid * Math.max(1, Theme.textScale))
            glyph: "search"
            clearable: true
            placeholderText: qsTr("Words in notes")
            maximumLength: 200
            onAccepted: History.filter.search(text)
            onTextChanged: if (text === "")
                History.filter.search(text)
        }
        PlainButton {
            text: qsTr("Find")
            Accessible.name: qsTr("Find these words in notes")
            enabled: typed.text.trim() !== ""
            onClicked: History.filter.search(typed.text)
        }
    }
    Words {
        width: parent.width
        visible: line.any
        text: History.text.filter.told
        size: Theme.small
        leading: Theme.leadingBody
        color: History.text.filter.none ? Theme.ink : Theme.softInk
        Accessible.role: Accessible.StatusBar
    }
}
