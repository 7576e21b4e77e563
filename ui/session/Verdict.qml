// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// Pain at rest, before and after, in large figures, and what that is called.
// No layout, which would count the height of the words before it gives them their width.
Grid {
    id: verdict

    readonly property bool both: Details.session.words !== ""
    readonly property bool quiet: !both && Details.session.wordsExplained !== "" // it was too much: told, and called nothing
    readonly property bool any: !quiet && (Details.session.before >= 0 || Details.session.after >= 0)

    columns: width < Theme.breakVerdict * Math.min(1.5, Theme.textScale) ? 1 : 2
    columnSpacing: 12 * Theme.grid
    rowSpacing: 2 * Theme.grid
    verticalItemAlignment: Grid.AlignBottom

    component Figure: Column {
        id: figure
        required property int nrs
        required property string caption
        property color shade: Theme.ink

        Accessible.role: Accessible.StaticText
        Accessible.name: caption + ": " + (nrs < 0 ? qsTr("not rated") : nrs)
        Words {
            text: figure.nrs < 0 ? "\u2013" : figure.nrs
            size: Theme.number
            leading: Theme.leadingNone
            color: figure.nrs < 0 ? Theme.softInk : figure.shade
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Words {
            topPadding: 2 * Theme.grid
            text: figure.caption
            color: Theme.softInk
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Row {
        id: figures
        visible: verdict.any
        spacing: 7 * Theme.grid
        Figure {
            nrs: Details.session.before
            caption: qsTr("before")
            shade: Theme.softInk
        }
        Item {
            width: 13 * Theme.grid
            height: Theme.number
            Rectangle {
                y: Math.round(parent.height * 0.54) - 1
                width: parent.width - Theme.grid
                height: 2.5
                radius: 1
                color: Theme.softInk
            }
            Icon {
                anchors.right: parent.right
                anchors.rightMargin: -2.25 * Theme.grid
                y: Math.round(parent.height * 0.54) - height / 2
                width: 10 * Theme.grid
                height: 10 * Theme.grid
                name: "right"
                weight: 1.5
                colour: Theme.softInk
            }
        }
        Figure {
            nrs: Details.session.after
            caption: Details.session.fromMemory ? qsTr("after, from memory") : qsTr("after")
        }
    }
    Column {
        width: verdict.width - (verdict.columns > 1 && verdict.any ? figures.width + verdict.columnSpacing : 0)
        Words {
            width: parent.width
            bottomPadding: verdict.both ? Theme.grid : 0
            visible: text !== ""
            text: verdict.both ? Details.session.words : verdict.quiet ? "" : Details.session.restWords
            size: verdict.both ? Theme.step : Theme.page
            leading: Theme.leadingPage
            font.bold: verdict.both
            color: Details.session.more ? Theme.danger : verdict.both ? Theme.ink : Theme.softInk
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: verdict.both || verdict.quiet ? Details.session.wordsExplained : qsTr("A number before and one after are needed to compare.")
            color: Theme.softInk
        }
    }
}
