// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The focus ring: 3 px of accent, 2 px away, or inside for rows. Shown for the keyboard only.
Rectangle {
    required property bool shown
    property bool inside: false
    property int corner: Theme.corner

    anchors.fill: parent
    anchors.margins: inside ? 0 : -1.25 * Theme.grid
    radius: inside ? 0 : corner + 1.25 * Theme.grid
    color: "transparent"
    border.width: 0.75 * Theme.grid
    border.color: Theme.accent
    visible: shown
}
