// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// A session as it was, in place of what was written: when, where it hurt, its numbers, its points.
Column {
    id: edit

    readonly property int label: Math.round(37 * Theme.grid * Math.min(1.5, Theme.textScale))

    component Subject: Words {
        width: edit.width
        topPadding: 7 * Theme.grid
        bottomPadding: 2 * Theme.grid
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    component Caption: Words {
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
    component Pain: RowLayout {
        id: pain
        required property string text
        required property int before
        required property int after
        signal beforeGiven(int nrs)
        signal afterGiven(int nrs)
        spacing: edit.width < Theme.breakNarrow * Theme.textScale ? Theme.grid : 4 * Theme.grid
        Words {
            Layout.preferredWidth: edit.label
            text: pain.text
            Accessible.ignored: true
        }
        NumberField {
            Layout.preferredWidth: implicitWidth
            value: pain.before
            name: qsTr("%1, before, 0 to 10").arg(pain.text)
            onGiven: nrs => pain.beforeGiven(nrs)
        }
        Words {
            text: qsTr("to")
            color: Theme.softInk
            Accessible.ignored: true
        }
        NumberField {
            Layout.preferredWidth: implicitWidth
            value: pain.after
            name: qsTr("%1, after, 0 to 10").arg(pain.text)
            onGiven: nrs => pain.afterGiven(nrs)
        }
    }

    Words {
        width: parent.width
        text: qsTr("What was written can be set right here. A point that was pressed today rests as long as it did, whatever is said of it now.")
        color: Theme.softInk
    }
    Subject {
        text: qsTr("When it began")
    }
    Flow {
        width: parent.width
        spacing: 4 * Theme.grid
        Field {
            id: day
            width: Math.round(44 * Theme.grid * Theme.textScale)
            focus: true
            name: qsTr("Day")
            text: Editing.text.day
            onTextEdited: Editing.setDay(text)
        }
        Field {
            width: Math.round(24 * Theme.grid * Theme.textScale)
            name: qsTr("Time")
            text: Editing.text.time
            onTextEdited: Editing.setTime(text)
        }
    }
    Subject {
        text: qsTr("Where it hurt")
    }
    PlaceNamer {
        width: parent.width
        about: qsTr("where it hurt")
        keys: Editing.text.places
        onAdded: keys => Editing.addPlaces(keys)
        onRemoved: key => Editing.removePlace(key)
    }
    Subject {
        text: qsTr("Pain, 0 to 10")
    }
    Caption {
        bottomPadding: Theme.grid
        text: qsTr("Before to after. Empty: not said.")
    }
    Pain {
        text: qsTr("At rest")
        before: Editing.text.before
        after: Editing.text.after
        onBeforeGiven: nrs => Editing.rate(Editing.Before, nrs)
        onAfterGiven: nrs => Editing.rate(Editing.After, nrs)
    }
    Item {
        width: 1
        height: 2 * Theme.grid
    }
    Pain {
        text: qsTr("On the movement")
        before: Editing.text.moveBefore
        after: Editing.text.moveAfter
        onBeforeGiven: nrs => Editing.rate(Editing.MoveBefore, nrs)
        onAfterGiven: nrs => Editing.rate(Editing.MoveAfter, nrs)
    }
    Subject {
        text: qsTr("Press numbers")
    }
    Repeater {
        model: Editing.points
        EditPoint {
            width: edit.width
        }
    }
    Rule {
        width: parent.width
    }
}
