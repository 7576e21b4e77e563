// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The trial that is under way: what was drawn for today and the days before, never for those to come.
Column {
    id: now

    spacing: 3 * Theme.grid

    Column {
        width: parent.width
        Words {
            width: parent.width
            text: Trial.text.about
        }
        Words {
            width: parent.width
            text: Trial.text.count === "" ? Trial.text.day : qsTr("%1. %2.").arg(Trial.text.day).arg(Trial.text.count)
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.grid
        visible: days.count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Its days until today")
        Repeater {
            id: days
            model: Trial.days
            Rectangle {
                id: day
                required property string day
                required property bool press
                required property bool today
                required property int pain
                required property string spoken
                width: Math.round(11 * Theme.grid * Math.max(1, Theme.textScale))
                height: column.implicitHeight + 2 * Theme.grid
                radius: Theme.cornerTag
                color: press ? Theme.accentSoft : Theme.sunken
                border.width: today ? 2 : 1
                border.color: today ? Theme.accent : Theme.line
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken
                Column {
                    id: column
                    y: Theme.grid
                    width: parent.width
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: day.day
                        size: Theme.small
                        leading: Theme.leadingTight
                        color: Theme.softInk
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: day.press ? qsTr("press") : qsTr("rest")
                        size: Theme.small
                        leading: Theme.leadingTight
                        Accessible.ignored: true
                    }
                    Words {
                        width: parent.width
                        horizontalAlignment: Text.AlignHCenter
                        text: day.pain >= 0 ? day.pain : "–"
                        leading: Theme.leadingTight
                        font.bold: true
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: Trial.text.today
        font.bold: true
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: Trial.text.advice
    }
    TrialAsk {
        width: parent.width
        visible: Trial.text.due || Trial.text.pain >= 0
        enabled: Trial.text.possible && Trial.text.fault === ""
    }
    Told {
        width: parent.width
        text: Trial.text.fault
    }
    MessageBar {
        width: parent.width
        text: Trial.text.told
        onClosed: Trial.forgetTold()
    }
}
