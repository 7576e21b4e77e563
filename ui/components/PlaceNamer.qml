// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Places of the body, as chips that go when they are pressed; more are named by typing, or taken from
// the figure.
Column {
    id: places

    required property string about // what they are for, to tell one field from another
    required property var keys // a list of texts
    property bool byFigure: false // what is marked there is among them by itself
    property bool first: false // the keyboard is here at first
    signal added(var keys)
    signal removed(string key)

    readonly property var found: Health.placesLike(field.text)

    function add(key: string): void {
        field.clear();
        field.forceActiveFocus();
        places.added([key]); // who has more to ask about it takes the keyboard on
    }

    spacing: 2 * Theme.grid

    Flow {
        width: parent.width
        visible: places.keys.length > 0
        spacing: 2 * Theme.grid
        Repeater {
            model: places.keys
            Chip {
                required property string modelData
                text: Health.placeName(modelData)
                onClicked: {
                    field.forceActiveFocus(Qt.OtherFocusReason); // it goes
                    places.removed(modelData);
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: 2 * Theme.grid
        Field {
            id: field
            width: Math.min(parent.width, Math.round(65 * Theme.grid * Theme.textScale))
            glyph: "search"
            focus: places.first
            placeholderText: qsTr("Name a place")
            name: qsTr("Name a place for: %1").arg(places.about)
            onAccepted: {
                if (places.found.length > 0)
                    places.add(places.found[0]);
            }
        }
        PlainButton {
            visible: Body.state.markedCount > 0 && !places.byFigure
            text: qsTr("Use the places marked on the figure")
            onClicked: places.added(marked.keys())
        }
    }
    Flow {
        width: parent.width
        visible: places.found.length > 0
        spacing: 2 * Theme.grid
        Repeater {
            model: places.found
            PlainButton {
                required property string modelData
                text: Health.placeName(modelData)
                Accessible.name: qsTr("Add %1").arg(text)
                onClicked: places.add(modelData)
            }
        }
    }
    Words {
        width: parent.width
        visible: field.text.length > 2 && places.found.length === 0
        text: qsTr("No place of that name. Try a part of the body, such as shoulder, or mark it on the figure.")
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }

    MarkedPlaces {
        id: marked
    }
}
