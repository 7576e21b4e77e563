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

    HealthList {
        id: today
        width: parent.width
        model: Health.today
    }
    HealthList {
        id: lasting
        width: parent.width
        model: Health.lasting
        later: true
    }
    PlainButton {
        visible: Health.text.unreadable !== ""
        implicitHeight: Theme.foot
        text: qsTr("These are all my answers")
        onClicked: Health.answeredAnew()
    }
}
