// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Today's question of a trial on oneself: one click answers it.
Column {
    id: ask

    spacing: 2 * Theme.grid

    Column {
        width: parent.width
        Words {
            width: parent.width
            text: Trial.text.question
            font.bold: true
        }
        Words {
            width: parent.width
            text: Trial.text.ends
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
    }
    PainNumbers {
        width: Math.min(parent.width, Math.round(160 * Theme.grid * Math.max(1, Theme.textScale)))
        value: Trial.text.pain
        name: qsTr("%1 %2").arg(Trial.text.question).arg(Trial.text.ends)
        onPicked: nrs => Trial.answer(nrs)
    }
}
