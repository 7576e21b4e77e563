// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The warning questions before a session; one that is true leads to whom to see, in its place.
FocusScope {
    id: page

    readonly property bool asking: Session.start.signs.advice.title === ""
    signal closed
    signal toBody

    focus: true

    Repeater {
        model: page.asking ? 1 : 0
        ScreeningQuestions {
            anchors.fill: parent
            onClosed: page.closed()
        }
    }
    Repeater {
        model: page.asking ? 0 : 1
        ScreeningAdvice {
            anchors.fill: parent
            onClosed: {
                page.toBody(); // first: what is closed says nothing any more
                page.closed();
            }
        }
    }
}
