// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What each way of naming a place in the table is taken for. Another place can be said to be meant, and has to be where none is known.
Column {
    id: list

    property string more: ""

    visible: said.count > 0
    spacing: 2 * Theme.grid

    Words {
        width: list.width
        text: qsTr("Places")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Repeater {
        id: said
        model: TakingIn.places
        Column {
            id: row
            required property int index
            required property string said
            required property string told
            required property list<string> keys
            required property bool open
            property bool naming: false

            width: list.width
            spacing: Theme.grid
            Words {
                width: parent.width
                text: row.told
                font.bold: row.open
                wrapMode: Text.Wrap
            }
            LinkButton {
                text: row.naming ? qsTr("Done") : row.open ? qsTr("Say which place it is") : qsTr("Another place")
                strong: row.open
                Accessible.name: qsTr("%1: %2").arg(row.said).arg(text)
                onClicked: {
                    row.naming = !row.naming;
                    if (row.naming)
                        namer.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            FocusScope {
                id: namer
                width: parent.width
                implicitHeight: field.implicitHeight
                visible: row.naming
                PlaceNamer {
                    id: field
                    width: parent.width
                    first: true
                    about: row.said
                    keys: row.keys
                    onAdded: keys => TakingIn.namePlace(row.index, row.keys.concat(keys))
                    onRemoved: key => TakingIn.namePlace(row.index, row.keys.filter(other => other !== key))
                }
            }
        }
    }
    Words {
        width: list.width
        visible: text !== ""
        text: list.more
    }
}
