// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The table of another diary before it is taken in: which columns are read, and what its rows come to.
Column {
    id: preview

    readonly property diaryText diary: TakingIn.diary
    readonly property var asked: [qsTr("Day"), qsTr("Place"), qsTr("Number, 0 to 10"), qsTr("Note")]

    spacing: 2 * Theme.grid

    Words {
        width: preview.width
        text: preview.diary.told
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        model: preview.diary.chosen
        ColumnChoice {
            required property int index
            required property int modelData
            width: preview.width
            text: preview.asked[index]
            columns: preview.diary.columns
            chosen: modelData
            mayBeNone: index === 3
            onPicked: column => TakingIn.chooseColumn(index, column)
        }
    }
    ColumnChoice {
        width: preview.width
        visible: columns.length > 0
        folds: false
        text: qsTr("How its days are written")
        columns: preview.diary.forms
        chosen: preview.diary.form
        onPicked: form => TakingIn.chooseForm(form)
    }
    DiaryLines {
        width: preview.width
        text: qsTr("The first rows, as they would be taken in")
        lines: preview.diary.rows
    }
    DiaryPlaces {
        width: preview.width
        more: preview.diary.morePlaces
    }
    DiaryLines {
        width: preview.width
        text: qsTr("Left out")
        lines: preview.diary.left
    }
}
