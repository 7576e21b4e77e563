// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What else the day was like, in words of one's own: each is given or taken by a tap, made, renamed and deleted here.
Column {
    id: line

    property bool changing: false // their names, not the day
    readonly property bool any: chips.count > 0
    property string taken: "" // the name that another word has already

    onAnyChanged: if (!any)
        changing = false
    onChangingChanged: taken = ""
    spacing: 2 * Theme.grid

    Words {
        id: asked
        width: parent.width
        text: line.any ? qsTr("What else was there?") : qsTr("What else was there? Make words of your own: slept badly, long drive, new chair.")
    }
    Flow {
        width: parent.width
        visible: line.any && !line.changing
        spacing: 2 * Theme.grid
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("What else was there?")
        Repeater {
            id: chips
            model: DayNote.tags
            AnswerChip {
                required property string id
                required property string name
                required property bool given
                enabled: DayNote.text.possible
                width: Math.min(implicitWidth, line.width)
                text: name
                chosen: given
                onClicked: DayNote.toggle(id)
            }
        }
    }
    Repeater {
        model: line.changing ? DayNote.tags : null
        Flow {
            id: row
            required property string id
            required property string name
            width: line.width
            spacing: 2 * Theme.grid
            Field {
                id: changed
                width: Math.min(line.width, Math.max(44 * Theme.grid, Math.min(80 * Theme.grid, line.width - rename.width - away.width - 4 * Theme.grid)))
                name: qsTr("Name of “%1”").arg(row.name)
                text: row.name
                maximumLength: DayNote.longestName
                onTextEdited: line.taken = ""
                onAccepted: if (rename.enabled)
                    rename.clicked()
            }
            PlainButton {
                id: rename
                enabled: changed.text.trim() !== "" && changed.text.trim() !== row.name
                text: qsTr("Rename")
                Accessible.name: qsTr("Rename “%1”").arg(row.name)
                onClicked: line.taken = DayNote.rename(row.id, changed.text) ? "" : changed.text.trim()
            }
            IconButton {
                id: away
                implicitHeight: Theme.control
                glyph: "trash"
                text: qsTr("Delete “%1”").arg(row.name)
                onClicked: DayNote.remove(row.id)
            }
        }
    }
    Words {
        width: parent.width
        visible: line.taken !== ""
        text: qsTr("“%1” is the name of another word already.").arg(line.taken)
        Accessible.role: Accessible.AlertMessage
    }
    Flow {
        width: parent.width
        spacing: 2 * Theme.grid
        Field {
            id: fresh
            width: Math.min(line.width, 60 * Theme.grid * Math.max(1, Theme.textScale))
            enabled: DayNote.text.possible
            placeholderText: qsTr("A new word")
            maximumLength: DayNote.longestName
            onAccepted: if (add.enabled)
                add.clicked()
        }
        PlainButton {
            id: add
            enabled: fresh.enabled && fresh.text.trim() !== ""
            text: qsTr("Add")
            Accessible.name: qsTr("Add the new word")
            onClicked: {
                DayNote.addTag(fresh.text);
                fresh.clear();
            }
        }
        LinkButton {
            height: Theme.control
            visible: line.any
            text: line.changing ? qsTr("Done") : qsTr("Change words")
            onClicked: line.changing = !line.changing
        }
    }
}
