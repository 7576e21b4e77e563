// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Health statements to tick, by group. Whatever is ticked opens and says what follows from it.
Column {
    id: list

    property var model: null
    property bool headings: true // the name of each group above its rows
    property bool later: false // it follows another list

    // Null: it is not among these.
    function answerTo(gate: string): Item {
        for (let i = 0; i < answers.count; ++i) {
            const answer = answers.itemAt(i) as HealthAnswer;
            if (answer?.gate === gate)
                return answer.box;
        }
        return null;
    }

    Repeater {
        id: answers
        model: list.model
        HealthAnswer {
            width: parent?.width ?? 0
            heading: list.headings
            later: list.later
        }
    }
}
