// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

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
    property bool startable: false
    signal answerAsked(string gate)
    signal started
    property real startWidth: 0 // of the word that starts it: the same in all rows
    property int sideMargin: 6 * Theme.grid
    readonly property bool narrow: width > 0 && width < Theme.breakPanel
    readonly property bool below: width > 0 && width < Theme.breakRow * Theme.textScale // the last numbers stand under the Latin name
    readonly property bool tellsLast: narrow || blocked === ""
    readonly property bool areasBelow: below || (width > 0 && 5 * Theme.grid * matches.length + count.implicitWidth > 0.45 * (edge - sideMargin)) // the areas stand under the name, which would be broken into many lines beside them
    readonly property real edge: width - sideMargin
    readonly property bool starts: startable && blocked === ""
    readonly property real beside: edge - (starts ? Theme.icon + startWidth + 5 * Theme.grid : 0) // where what stands beside the start ends

    implicitHeight: (tellsLast && !narrow ? last.y + last.height : link.y + link.height) + 2.75 * Theme.grid
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
    // Placed by hand, and what not all rows have only where they have it: a click makes all of them anew.
    Words {
        id: heading
        x: row.sideMargin
        y: 2.5 * Theme.grid
        width: (row.areasBelow ? row.edge : signs.x - 2 * Theme.grid) - x
        text: row.name
        font.bold: true
        color: row.blocked === "" && Body.state.noSession === "" ? Theme.ink : Theme.softInk
        Accessible.ignored: true
    }
    Row {
        id: signs
        x: row.areasBelow ? row.sideMargin : count.x - 5 * Theme.grid * row.matches.length // each with the air beside it, known before it is made
        y: row.areasBelow ? count.y + Math.round((count.height - height) / 2) : heading.y + Math.round((heading.height - height) / 2)
        spacing: 2 * Theme.grid
        Repeater {
            model: row.matches
            MatchSign {
                required property int modelData
                match: modelData
            }
        }
    }
    Words {
        id: count
        x: row.areasBelow ? row.sideMargin + 5 * Theme.grid * row.matches.length : row.edge - (visible ? Math.ceil(implicitWidth) : -2 * Theme.grid)
        y: row.areasBelow ? heading.y + heading.height : heading.y + Math.round((heading.height - height) / 2)
        visible: row.matches.length > 1 // of one area the sign says it
        leftPadding: Theme.grid
        text: qsTr("%1 of %n areas", "", row.matches.length).arg(row.covered)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    StressedWords {
        id: latin
        x: row.sideMargin
        y: row.areasBelow ? count.y + count.height : heading.y + heading.height
        width: row.edge - x - (row.narrow && !row.below ? last.implicitWidth + 2 * Theme.grid : 0)
        slanted: true
        lead: row.latin
        rest: ", " + row.sideName
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
        Accessible.ignored: true
    }
    Words {
        id: why
        x: row.sideMargin
        y: latin.y + latin.height + (row.narrow && row.below ? last.height : 0) + 0.5 * Theme.grid
        width: row.beside - x
        text: row.why
        size: Theme.small
        leading: Theme.leadingBody
        Accessible.ignored: true
    }
    Column {
        id: link
        x: row.sideMargin
        y: why.y + why.height
        Repeater {
            model: row.answer === "" ? 0 : 1
            LinkButton {
                text: qsTr("Look at this answer")
                size: Theme.small
                arrow: true
                onClicked: row.answerAsked(row.answer)
            }
        }
    }
    // What pressing it did last: below the rest, or where the row is narrow beside the Latin name.
    StressedWords {
        id: last
        x: row.sideMargin
        y: !row.narrow ? link.y + link.height : row.below ? latin.y + latin.height : latin.y
        width: (row.narrow ? row.edge : row.beside) - x
        horizontalAlignment: row.narrow && !row.below ? Text.AlignRight : Text.AlignLeft
        visible: row.tellsLast
        lead: row.narrow ? "" : row.lastNumbers
        rest: row.narrow ? (row.lastNumbers ? qsTr("last %1").arg(row.lastNumbers) : qsTr("not tried")) : (row.lastNumbers === "" ? "" : " ") + row.lastWords
        size: Theme.small
        leading: row.narrow ? Theme.leadingSmall : Theme.leadingBody
        wrapMode: row.narrow ? Text.NoWrap : Text.WordWrap
        color: Theme.softInk
        Accessible.ignored: true
    }
    Repeater {
        model: row.starts ? 1 : 0
        Press {
            id: start
            x: row.edge - width
            y: row.height - height - 1.5 * Theme.grid
            implicitWidth: Theme.icon + Theme.grid + row.startWidth
            implicitHeight: Theme.icon + 5 * Theme.grid
            focusPolicy: Qt.NoFocus // Enter opens the row, and there the start is chosen
            text: qsTr("Start with this: %1, %2").arg(row.name).arg(row.sideName)
            contentItem: Row {
                spacing: Theme.grid
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.icon
                    height: Theme.icon
                    name: "play"
                    colour: Theme.accent
                }
                Words {
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Start")
                    size: Theme.small
                    leading: Theme.leadingSmall
                    font.bold: true
                    font.underline: start.hovered
                    wrapMode: Text.NoWrap
                    color: start.down ? Theme.accentPressed : Theme.accent
                    Accessible.ignored: true
                }
            }
            onClicked: row.started()
        }
    }
}
