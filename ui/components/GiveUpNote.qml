// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Leaves a note of pain: at once where nothing would be lost, else this asks first.
Flow {
    id: line

    property bool asks: false
    signal kept // the note is gone on with

    // Said again while it is asked, it is no.
    function leave(): void {
        if (!Noting.text.begun)
            Noting.close();
        else if (asks)
            keep();
        else {
            asks = true;
            goOn.forceActiveFocus(Qt.OtherFocusReason); // Enter loses nothing
        }
    }
    function keep(): void {
        asks = false;
        kept();
    }

    visible: asks && Noting.text.begun
    spacing: 4 * Theme.grid
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    Words {
        id: words
        width: Math.min(implicitWidth, parent.width)
        height: Math.max(implicitHeight, goOn.implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Not saved yet.")
        Accessible.ignored: true
    }
    LinkButton {
        id: goOn
        text: qsTr("Go on with it")
        onClicked: line.keep()
    }
    LinkButton {
        strong: false
        text: qsTr("Give it up")
        onClicked: Noting.close()
    }
}
