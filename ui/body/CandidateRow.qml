// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// One likely source. Everything that put it where it stands can be read in the row.
Press {
    id: row

    required property int index
    required property string muscle
    required property string side
    required property string sideName
    required property string name
    required property string latin
    required property var matches // of Matching, one for each marked area
    required property int covered
    required property string why
    required property string answer
    required property string lastNumbers
    required property string lastWords
    required property string blocked
    required property string spoken
    property bool current: false
    signal answerAsked(string gate)
    signal started
    property bool startable: false
    property int sideMargin: 6 * Theme.grid
    readonly property bool narrow: width > 0 && width < Theme.breakPanel
    readonly property bool below: width > 0 && width < Theme.breakRow * Theme.textScale // the last numbers stand under the Latin name

    implicitHeight: column.implicitHeight + 21
    text: name
    focusPolicy: Qt.NoFocus // the list moves the focus
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken
    onHoveredChanged: Body.setHighlighted(hovered ? index : -1)

    background: Rectangle {
        color: row.down ? Theme.line : row.hovered || Body.state.highlighted === row.index ? Theme.sunken : "transparent"
        Rule {
            anchors.bottom: parent.bottom
            width: parent.width
        }
        FocusFrame {
            shown: row.current
            inside: true
        }
    }
    contentItem: Item {
        ColumnLayout {
            id: column
            x: row.sideMargin
            y: 10
            width: row.width - 2 * row.sideMargin
            spacing: 0
            RowLayout {
                Layout.fillWidth: true
                spacing: 2 * Theme.grid
                Words {
                    Layout.fillWidth: true
                    text: row.name
                    font.bold: true
                    color: row.blocked === "" ? Theme.ink : Theme.softInk
                    Accessible.ignored: true
                }
                Repeater {
                    model: row.matches
                    MatchSign {
                        required property int modelData
                        match: modelData
                    }
                }
                Words {
                    leftPadding: Theme.grid
                    text: qsTr("%1 of %2").arg(row.covered).arg(row.matches.length)
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Item {
                Layout.fillWidth: true
                implicitHeight: latin.implicitHeight + (last.visible && row.below ? last.implicitHeight : 0)
                StressedWords {
                    id: latin
                    width: parent.width - (row.narrow && !row.below ? last.implicitWidth + 2 * Theme.grid : 0)
                    slanted: true
                    lead: row.latin
                    rest: ", " + row.sideName
                    size: Theme.small
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                    Accessible.ignored: true
                }
                Words {
                    id: last
                    x: row.below ? 0 : parent.width - width
                    y: row.below ? latin.implicitHeight : 0
                    visible: row.narrow
                    text: row.lastNumbers ? qsTr("last %1").arg(row.lastNumbers) : qsTr("not tried")
                    size: Theme.small
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 0.5 * Theme.grid
                Layout.rightMargin: start.visible ? start.width : 0
                text: row.why
                size: Theme.small
                leading: Theme.leadingBody
                Accessible.ignored: true
            }
            LinkButton {
                visible: row.answer !== ""
                text: qsTr("Look at this answer")
                size: Theme.small
                arrow: true
                onClicked: row.answerAsked(row.answer)
            }
            StressedWords {
                Layout.fillWidth: true
                Layout.rightMargin: start.visible ? start.width : 0
                visible: !row.narrow && row.blocked === ""
                lead: row.lastNumbers
                rest: (row.lastNumbers === "" ? "" : " ") + row.lastWords
                size: Theme.small
                leading: Theme.leadingBody
                color: Theme.softInk
                Accessible.ignored: true
            }
        }
        IconButton {
            id: start
            anchors.right: parent.right
            anchors.rightMargin: row.sideMargin - 2 * Theme.grid
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 1.5 * Theme.grid
            visible: row.startable && row.blocked === ""
            focusPolicy: Qt.NoFocus // Enter opens the row, and there the start is chosen
            glyph: "play"
            shade: Theme.accent
            text: qsTr("Start with this: %1, %2").arg(row.name).arg(row.sideName)
            onClicked: row.started()
        }
    }
}
