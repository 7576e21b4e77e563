// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One of the three numbers of a week. Enter means that it was answered.
Column {
    id: question

    required property int index
    required property string modelData
    signal answered

    function take(): void {
        numbers.take();
    }

    spacing: Theme.grid
    Keys.onReturnPressed: answered()
    Keys.onEnterPressed: answered()

    Words {
        width: parent.width
        text: question.modelData
        font.bold: true
    }
    Words {
        width: parent.width
        bottomPadding: Theme.grid
        text: Week.text.ends[question.index]
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    PainNumbers {
        id: numbers
        width: Math.min(parent.width, Math.round(160 * Theme.grid * Math.max(1, Theme.textScale)))
        value: Week.text.numbers[question.index]
        name: qsTr("%1 %2").arg(question.modelData).arg(Week.text.ends[question.index])
        onPicked: nrs => Week.rate(question.index, nrs)
    }
}
