// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Two times of one's own side by side; folded until it is asked for.
Column {
    id: section

    readonly property bool open: Periods.text.open

    spacing: 3 * Theme.grid
    Keys.onEscapePressed: event => {
        event.accepted = open;
        Periods.close();
        fold.forceActiveFocus(Qt.OtherFocusReason);
    }
    Component.onDestruction: Periods.close()

    component Cell: Words {
        size: Theme.small
        leading: Theme.leadingBody
        Accessible.ignored: true
    }

    FoldButton {
        id: fold
        width: parent.width
        text: qsTr("Compare two times")
        open: section.open
        onClicked: section.open ? Periods.close() : Periods.open()
    }
    Column {
        id: block
        width: parent.width
        visible: section.open
        readonly property bool narrow: width < Theme.breakTable * Theme.textScale // then the name stands over its numbers
        readonly property int numberWidth: Math.round(narrow ? width / 2 : Math.min(width * 0.27, 40 * Theme.grid * Theme.textScale))
        spacing: 3 * Theme.grid

        Segments {
            width: implicitWidth
            name: qsTr("Which times")
            textSize: Theme.small
            options: [qsTr("Months"), qsTr("Four weeks"), qsTr("Own days")]
            chosen: Periods.text.choice
            onPicked: index => Periods.choose(index)
        }
        PeriodDays {
            width: parent.width
            visible: Periods.text.own
        }
        Told {
            width: parent.width
            text: Periods.text.fault
        }
        Column {
            width: parent.width
            visible: Periods.text.earlier !== ""
            opacity: Periods.text.fault === "" ? 1 : 0.5
            Accessible.role: Accessible.Table
            Accessible.name: qsTr("%1 beside %2").arg(Periods.text.earlier).arg(Periods.text.later)
            Row {
                anchors.right: parent.right
                Repeater {
                    model: [Periods.text.earlier, Periods.text.later]
                    Cell {
                        required property string modelData
                        width: block.numberWidth
                        horizontalAlignment: Text.AlignRight
                        text: modelData
                        color: Theme.softInk
                    }
                }
            }
            Rule {
                width: parent.width
            }
            Repeater {
                model: Periods.rows
                Item {
                    id: line
                    required property string name
                    required property string earlier
                    required property string later
                    width: block.width
                    implicitHeight: (block.narrow ? what.implicitHeight + numbers.implicitHeight : Math.max(what.implicitHeight, numbers.implicitHeight)) + 2 * Theme.grid
                    Accessible.role: Accessible.Row
                    Accessible.name: qsTr("%1: %2, then %3").arg(name).arg(earlier).arg(later)
                    Cell {
                        id: what
                        y: Theme.grid
                        width: block.narrow ? line.width : line.width - numbers.width - 2 * Theme.grid
                        text: line.name
                    }
                    Row {
                        id: numbers
                        y: block.narrow ? Theme.grid + what.implicitHeight : Theme.grid
                        anchors.right: parent.right
                        Repeater {
                            model: [line.earlier, line.later]
                            Cell {
                                required property string modelData
                                width: block.numberWidth
                                horizontalAlignment: Text.AlignRight
                                text: modelData
                                font.bold: true
                            }
                        }
                    }
                }
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            opacity: Periods.text.fault === "" ? 1 : 0.5
            text: Periods.text.words
        }
        Words {
            width: parent.width
            visible: Periods.text.earlier !== ""
            text: qsTr("It does not say why: a difference may have many causes, and days that lie together are alike. A day with several numbers counts by the middle one. Of all entries, whatever is shown above.")
            size: Theme.small
            leading: Theme.leadingBody
            color: Theme.softInk
        }
    }
}
