// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// All health answers: those of today, then those that last.
Column {
    id: lists

    function answerTo(gate: string): Item {
        return today.answerTo(gate) ?? lasting.answerTo(gate);
    }

    Words {
        width: parent.width
        topPadding: 2 * Theme.grid
        text: qsTr("Today")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    HealthList {
        id: today
        width: parent.width
        model: Health.today
        grouped: false
    }
    Words {
        width: parent.width
        topPadding: 6 * Theme.grid
        bottomPadding: Theme.grid
        text: qsTr("What lasts")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    HealthList {
        id: lasting
        width: parent.width
        model: Health.lasting
        atLeisure: true
    }
    PlainButton {
        visible: Health.text.unreadable !== ""
        implicitHeight: Theme.foot
        text: qsTr("These are all my answers")
        onClicked: Health.answeredAnew()
    }
}
