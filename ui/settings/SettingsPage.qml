// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Everything that can be chosen, in one column; wide windows have its contents beside it.
FocusScope {
    id: page

    readonly property list<string> names: [qsTr("Sound"), qsTr("The session"), qsTr("Your health"), qsTr("Look"), qsTr("Packs"), qsTr("Your data"), qsTr("About")]
    readonly property bool wide: width >= Theme.breakWide * Theme.textScale
    readonly property int listWidth: wide ? Math.round(62 * Theme.grid * Theme.textScale) : 0

    signal keysAsked

    function showAnswer(gate: string): void {
        sections.showAnswer(gate);
    }

    focus: true
    Component.onCompleted: sections.items[0].first.focus = true

    Page {
        width: page.listWidth
        height: page.height
        visible: page.wide
        sideMargin: 4 * Theme.grid
        topMarginInside: 5.5 * Theme.grid
        Column {
            width: parent.width
            Title {
                x: 3 * Theme.grid
                bottomPadding: 5 * Theme.grid
                text: qsTr("Settings")
            }
            Repeater {
                model: page.names
                ContentsRow {
                    required property int index
                    required property string modelData
                    width: parent?.width ?? 0
                    text: modelData
                    chosen: sections.current === index
                    onClicked: sections.open(index, ringed)
                }
            }
        }
    }
    Rectangle {
        x: page.listWidth - 1
        width: 1
        height: page.height
        visible: page.wide
        color: Theme.line
    }
    SettingsSections {
        id: sections
        x: page.listWidth
        width: page.width - x
        height: page.height
        sideMargin: page.wide ? 14 * Theme.grid : 8 * Theme.grid
        names: page.names
        titled: !page.wide
        onKeysAsked: page.keysAsked()
    }
}
