// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A page, or a step of one, that is there while it is shown. One that is likely to come next is made between pictures
// while another is on the screen: what leads to it has to show it, not to make it. Until then it is hidden, from
// readers too, and has no focus; nothing in it may happen because it was made.
Loader {
    required property bool shown
    property bool likely: false // also while it is shown: else it would be made anew in between
    readonly property Item now: shown ? item as Item : null

    anchors.fill: parent
    active: shown || likely
    asynchronous: !shown
    visible: shown
    focus: shown
}
