// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// A large target for a session: word, and its keys under it.
Press {
    id: button

    property string glyph: ""
    property list<string> keys: []
    property bool danger: false
    property bool quiet: false // Back, Pause, Skip
    property bool low: false // its keys stand beside its word

    readonly property string keyNames: {
        let names = "";
        for (let i = 0; i < keys.length; ++i)
            names += (i > 0 ? ", " : "") + keys[i];
        return names;
    }
    Accessible.description: !enabled ? qsTr("can't be pressed now") : keyNames !== "" ? qsTr("Key: %1").arg(keyNames) : ""

    readonly property color shade: !enabled ? Theme.softInk : danger ? Theme.danger : Theme.ink

    readonly property bool signed: glyph !== "" && Window.width >= Theme.breakTall * Theme.textScale
    readonly property real least: label.implicitWidth + (low ? caps.implicitWidth + 2 * Theme.grid : 0) + (signed ? Theme.icon + 2 * Theme.grid : 0) + 4 * Theme.grid

    implicitHeight: 22 * Theme.grid
    implicitWidth: Math.max(signed ? Math.round(33 * Theme.grid * Math.min(1.1, Theme.textScale)) : 0, Math.ceil(least))
    focusPolicy: Qt.TabFocus // a click must not steal the keys of the page

    background: Rectangle {
        radius: Theme.corner
        color: button.danger ? (button.hovered ? Qt.tint(Theme.dangerSoft, "#10A8323F") : Theme.dangerSoft) : button.down ? Theme.line
            : button.hovered && button.enabled ? Theme.sunken : button.quiet ? "transparent" : Theme.surface
        border.width: button.danger ? 2 : 1
        border.color: button.danger ? Theme.danger : button.quiet || !button.enabled ? Theme.line : Theme.edge
        FocusFrame {
            shown: button.ringed
        }
    }
    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: button.low && button.keys.length > 0 ? 2 : 1 // an empty one would have its air
            spacing: button.low ? 2 * Theme.grid : Theme.grid
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            Row {
                spacing: 2 * Theme.grid
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: button.signed
                    width: Theme.icon
                    height: Theme.icon
                    name: button.glyph
                    colour: button.shade
                }
                Words {
                    id: label
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(Math.ceil(implicitWidth), button.width - (button.least - implicitWidth) + 2 * Theme.grid) // smaller, before it leaves the button
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.small
                    text: button.text
                    size: button.low ? Theme.body : button.quiet ? Theme.readingMost : Theme.pageMost
                    leading: Theme.leadingTitle
                    font.bold: !button.quiet
                    color: button.shade
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Row {
                id: caps
                visible: button.keys.length > 0 && (Theme.textScale < Theme.breakText || button.height > Theme.breakKeys)
                spacing: Theme.grid
                Repeater {
                    model: button.keys
                    KeyCap {
                        required property string modelData
                        text: modelData
                        shade: button.danger ? Theme.danger : Theme.softInk
                    }
                }
            }
        }
    }
}
