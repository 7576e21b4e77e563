// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// How each spot felt under the same pressure, hold by hold.
Column {
    id: table

    readonly property real cell: Math.round(15 * Theme.grid * Math.min(1.6, Theme.textScale) * (Details.session.holds > 3 ? 0.75 : 1))
    readonly property bool wide: width > Theme.breakTable * Theme.textScale + Details.session.holds * cell // room for the words in a column
    readonly property real wordsWidth: wide ? Math.max(50 * Theme.grid * Theme.textScale, Math.round(width * 0.3)) : 0

    component Head: Words {
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    component Said: Words {
        property bool more: false
        font.bold: more
        color: more ? Theme.danger : Theme.ink
        Accessible.ignored: true
    }

    RowLayout {
        width: parent.width
        spacing: 0
        Item {
            Layout.fillWidth: true
        }
        Repeater {
            model: Details.session.holds
            Head {
                required property int index
                Layout.preferredWidth: table.cell
                horizontalAlignment: Text.AlignHCenter
                text: Details.session.holds > 3 ? index + 1 : qsTr("Hold %1").arg(index + 1)
            }
        }
        Head {
            visible: table.wide
            Layout.preferredWidth: table.wordsWidth
            leftPadding: 8 * Theme.grid
            text: qsTr("In words")
        }
    }
    Item {
        width: 1
        height: 2 * Theme.grid
    }
    Repeater {
        model: Details.presses
        Item {
            id: row

            required property string name
            required property string label
            required property string at
            required property string words
            required property list<int> numbers
            required property bool more
            required property string spoken

            width: table.width
            implicitHeight: cells.implicitHeight + 5.25 * Theme.grid
            Accessible.role: Accessible.Row
            Accessible.name: spoken

            Rule {
                width: parent.width
            }
            RowLayout {
                id: cells
                y: 2.75 * Theme.grid
                width: parent.width
                spacing: 0
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    Words {
                        Layout.fillWidth: true
                        text: row.name
                        Accessible.ignored: true
                    }
                    Words {
                        Layout.fillWidth: true
                        text: row.at === "" ? row.label : qsTr("%1, %2").arg(row.label).arg(row.at)
                        size: Theme.small
                        leading: Theme.leadingSmall
                        color: Theme.softInk
                        Accessible.ignored: true
                    }
                    Said {
                        Layout.fillWidth: true
                        visible: !table.wide
                        text: row.words
                        more: row.more
                    }
                }
                Repeater {
                    model: row.numbers
                    Column {
                        id: number
                        required property int modelData
                        Layout.preferredWidth: table.cell
                        spacing: 0.5 * Theme.grid
                        Words {
                            width: parent.width
                            horizontalAlignment: Text.AlignHCenter
                            text: number.modelData < 0 ? "\u2013" : number.modelData
                            size: Theme.reading
                            leading: Theme.leadingTitle
                            color: number.modelData < 0 ? Theme.softInk : Theme.ink
                            Accessible.ignored: true
                        }
                        Rectangle {
                            anchors.horizontalCenter: parent.horizontalCenter
                            width: table.cell * 0.6
                            height: 1.25 * Theme.grid
                            radius: 2.5
                            color: number.modelData < 0 ? "transparent" : Theme.pain(number.modelData)
                        }
                    }
                }
                Said {
                    visible: table.wide
                    Layout.preferredWidth: table.wordsWidth
                    leftPadding: 8 * Theme.grid
                    text: row.words
                    more: row.more
                }
            }
        }
    }
}
