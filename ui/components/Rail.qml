// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// The rail at the left: where one is, and where one can go.
Item {
    id: rail

    property string page: "body"
    readonly property int air: 23 * Theme.grid // above and below the five places
    // With the text, as far as the five places find room one below the other.
    readonly property real growth: Math.max(1, Math.min(1.5, Theme.textScale, (height - air) / 5 / (15 * Theme.grid)))
    readonly property int sign: Math.round(6 * Theme.grid * Math.min(1.35, growth))
    signal chosen(string name)

    component Place: Press {
        id: place
        required property string name
        required property string glyph
        readonly property bool here: rail.page === name

        width: rail.width
        height: Math.min(Math.round(16 * Theme.grid * rail.growth), Math.floor((rail.height - rail.air) / 5))
        Accessible.role: Accessible.PageTab
        Accessible.checkable: true // else readers hear nothing of which one it is
        Accessible.checked: here
        onClicked: rail.chosen(name)

        background: Rectangle {
            color: place.down ? Theme.line : place.hovered ? Theme.sunken : "transparent"
            Rectangle {
                visible: place.here
                y: 2 * Theme.grid
                width: Theme.grid
                height: parent.height - 4 * Theme.grid
                radius: 2
                color: Theme.accent
            }
            FocusFrame {
                shown: place.ringed
                inside: true
            }
        }
        contentItem: Item {
            Column {
                anchors.centerIn: parent
                spacing: Theme.grid
                Icon {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: rail.sign
                    height: rail.sign
                    name: place.glyph
                    colour: place.here ? Theme.accent : Theme.softInk
                    weight: place.here ? 2.25 : 1.75
                }
                Words {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: place.text
                    size: Math.round(3.5 * Theme.grid * rail.growth)
                    leading: Theme.leadingSmall
                    font.bold: place.here
                    color: place.here ? Theme.ink : Theme.softInk
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }

    width: Math.round((Window.width < Theme.breakWindow ? 18 : 20) * Theme.grid * Math.min(1.3, growth))
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Icon {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 4.5 * Theme.grid
        width: 10 * Theme.grid
        height: 10 * Theme.grid
        name: "mark"
        colour: Theme.ink
    }
    Column {
        y: 19 * Theme.grid
        width: parent.width
        Place {
            name: "body"
            glyph: "body"
            text: qsTr("Body")
        }
        Place {
            name: "routines"
            glyph: "routines"
            text: qsTr("Routines")
        }
        Place {
            name: "history"
            glyph: "history"
            text: qsTr("History")
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4 * Theme.grid
        width: parent.width
        Place {
            name: "learn"
            glyph: "learn"
            text: qsTr("Learn")
        }
        Place {
            name: "settings"
            glyph: "settings"
            text: qsTr("Settings")
        }
    }
}
