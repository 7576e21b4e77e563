// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The part of the figure that is shown, where there is no room for all of it.
Occasional {
    required property BodyChart chart

    sourceComponent: Segments {
        readonly property BodyChart chart: (parent as PartChoice)?.chart ?? null

        name: qsTr("Part of the figure")
        options: [qsTr("Whole body"), qsTr("Head"), qsTr("Hands"), qsTr("Feet")]
        chosen: chart?.part ?? 0
        textSize: Theme.caption
        onPicked: index => chart.part = index
    }
}
