// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A session of the list, under its month's name where it is the first of it: opens it, and on
// pointing at it offers to delete it.
Press {
    id: row

    required property string id
    required property string title
    required property string when
    required property string shortWhen
    required property string month
    required property string detail
    required property string tooMuch
    required property string words
    required property string spoken
    required property int before
    required property int after
    required property bool isPain // told without a session
    property bool monthBegins: false
    property bool current: false // the arrows have led here
    readonly property bool reached: current || ringed
    property int sideMargin: 6 * Theme.grid
    readonly property bool stacked: width > 0 && width < Theme.breakRow * Theme.textScale // the numbers below, for large text
    signal removed

    implicitHeight: (stacked ? numbers.y + numbers.height : cells.y + cells.implicitHeight) + 2.75 * Theme.grid
    topInset: monthBegins ? Math.round(Theme.small * Theme.leadingSmall) + 4 * Theme.grid : 0 // one line
    text: title
    focusPolicy: Qt.NoFocus // the list is reached by Tab, its rows by the arrows
    Accessible.name: spoken

    background: Rectangle {
        color: row.down ? Theme.line : row.hovered ? Theme.sunken : "transparent"
        Rule {
            anchors.bottom: parent.bottom
            x: row.sideMargin
            width: parent.width - 2 * x
        }
        FocusFrame {
            shown: row.reached
            inside: true
        }
    }
    Item {
        anchors.fill: parent
        Words {
            x: row.sideMargin
            y: 3 * Theme.grid
            visible: row.monthBegins
            text: row.month
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Column {
            id: cells
            x: row.sideMargin
            y: row.topInset + 2.5 * Theme.grid
            width: (row.stacked ? row.width - row.sideMargin : numbers.x - Theme.grid) - x
            Words {
                width: parent.width - remove.width - Theme.grid
                text: row.title
                Accessible.ignored: true
            }
            Words {
                width: parent.width
                text: row.shortWhen + ", " + row.detail
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
                Accessible.ignored: true
            }
            TooMuchMark {
                width: parent.width
                text: row.tooMuch
                told: false
            }
        }
        IconButton {
            id: remove
            x: (row.stacked ? row.width - row.sideMargin : numbers.x - Theme.grid) - width
            y: row.topInset + 2 * Theme.grid
            implicitWidth: 8 * Theme.grid
            implicitHeight: 8 * Theme.grid
            opacity: row.hovered || hovered || row.reached ? 1 : 0
            enabled: opacity > 0
            focusPolicy: Qt.NoFocus // Delete does the same
            glyph: "trash"
            iconSize: 4.5 * Theme.grid
            text: qsTr("Delete %1, %2").arg(row.title).arg(row.when)
            onClicked: row.removed()
        }
        FromTo {
            id: numbers
            width: row.stacked ? row.width - 2 * row.sideMargin : Math.max(implicitWidth, 21 * Theme.grid * Theme.textScale)
            breaks: row.stacked
            anchors.right: parent.right
            anchors.rightMargin: row.sideMargin
            y: row.stacked ? cells.y + cells.height : cells.y
            before: row.before
            after: row.after
            words: row.words
        }
    }
}
