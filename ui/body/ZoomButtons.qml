// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// Nearer, farther, all of it: what wheel, pinch and double click do, for those who don't know of them.
Rectangle {
    id: zoom

    required property BodyChart chart

    width: row.width
    height: row.height
    radius: Theme.corner
    color: Theme.figure.ground

    Row {
        id: row
        IconButton {
            visible: !zoom.chart.fitted
            glyph: "fit"
            text: qsTr("Show all of the figure")
            onClicked: zoom.chart.fit()
        }
        IconButton {
            enabled: !zoom.chart.fitted
            glyph: "minus"
            text: qsTr("Farther")
            onClicked: zoom.chart.zoomBy(1 / 1.5)
        }
        IconButton {
            enabled: !zoom.chart.closest
            glyph: "plus"
            text: qsTr("Nearer")
            onClicked: zoom.chart.zoomBy(1.5)
        }
    }
}
