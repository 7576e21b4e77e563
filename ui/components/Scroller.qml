// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot

T.ScrollBar {
    id: bar

    implicitWidth: 2.5 * Theme.grid
    implicitHeight: 2.5 * Theme.grid
    visible: size < 1
    minimumSize: 0.08
    contentItem: Rectangle {
        radius: width / 2
        color: bar.pressed ? Theme.softInk : Theme.edge
        opacity: bar.hovered || bar.pressed ? 0.9 : 0.45
    }
}
