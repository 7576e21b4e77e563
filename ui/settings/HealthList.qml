// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Health statements, a line for each group: pressed, it unfolds what can be ticked of it. Whatever is ticked
// says what follows from it.
Column {
    id: list

    property var model: null
    readonly property alias count: answers.count
    property bool grouped: true // else each can be ticked at once
    property bool atLeisure: false // to look at and to change; not asked before a session

    // With its group unfolded. Null: it is not among these.
    function answerTo(gate: string): Item {
        for (let i = 0; i < answers.count; ++i) {
            const answer = answers.itemAt(i) as HealthAnswer;
            if (answer?.gate !== gate)
                continue;
            if (!answer.shown)
                Health.lookInto(answer.groupId);
            return (answers.itemAt(i) as HealthAnswer)?.box ?? null;
        }
        return null;
    }

    Repeater {
        id: answers
        model: list.model
        HealthAnswer {
            width: parent?.width ?? 0
            grouped: list.grouped
            atLeisure: list.atLeisure
        }
    }
}
