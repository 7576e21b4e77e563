// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Below a step that waits for its person: the way back, the way on without it, what comes next, and the way on.
RowLayout {
    id: foot

    property string of: Session.screen.pointOf + Session.screen.instruction + Session.screen.ringTop // what is left out, or gone on with (means)
    property string hint: "" // where there is room for it
    property string go
    property bool goes: true
    property int goWidth: width > Theme.breakWide ? 60 * Theme.grid : 50 * Theme.grid
    property real skipWidth: 47.5 * Theme.grid // with letters of the usual size
    signal skipped
    signal accepted

    spacing: 3 * Theme.grid

    SessionButton {
        quiet: true
        glyph: "left"
        text: qsTr("Back")
        keys: [SessionKeys.names[Act.Back]]
        enabled: Session.screen.canGoBack
        onClicked: Session.back()
    }
    SessionButton {
        implicitWidth: Math.round(foot.skipWidth * Math.min(1.2, Theme.textScale))
        quiet: true
        glyph: "skip"
        text: Session.screen.skip
        keys: [SessionKeys.names[Act.Skip]]
        means: text + foot.of
        passes: true
        enabled: Session.screen.canSkip
        onClicked: foot.skipped()
    }
    Item {
        Layout.fillWidth: true
    }
    Words {
        visible: text !== ""
        text: foot.hint
        color: Theme.softInk
    }
    MainButton {
        Layout.leftMargin: 3 * Theme.grid
        implicitWidth: foot.goWidth
        implicitHeight: 22 * Theme.grid
        enabled: foot.goes && !Session.screen.stopping
        text: foot.go
        means: text + foot.of
        textSize: Theme.page
        onClicked: foot.accepted()
    }
}
