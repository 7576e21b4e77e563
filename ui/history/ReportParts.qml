// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What is to stand on the report: each part can be left out.
Column {
    id: column

    Repeater {
        model: [
            {
                "part": ReportPart.Maps,
                "words": qsTr("Body maps before and after")
            },
            {
                "part": ReportPart.Told,
                "words": qsTr("Pain you noted without a session")
            },
            {
                "part": ReportPart.Done,
                "words": qsTr("What was pressed, and what came of it")
            },
            {
                "part": ReportPart.DayAfter,
                "words": qsTr("How it was the day after")
            },
            {
                "part": ReportPart.Weeks,
                "words": qsTr("How the weeks were")
            },
            {
                "part": ReportPart.Moving,
                "words": qsTr("Pain on moving")
            },
            {
                "part": ReportPart.Health,
                "words": qsTr("Your health answers")
            },
            {
                "part": ReportPart.Warnings,
                "words": qsTr("Warning signs you said yes to")
            }
        ]
        TickBox {
            required property var modelData
            property bool stands: true
            width: column.width
            text: modelData.words
            ticked: stands
            Component.onCompleted: stands = Report.has(modelData.part)
            onClicked: {
                stands = !stands;
                Report.leaveOut(modelData.part, !stands);
            }
        }
    }
}
