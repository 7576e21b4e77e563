// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

SettingsSection {
    id: section

    property bool open: false
    signal led(Item item) // this is what was asked for

    // Opens the list at one of them.
    function showAnswer(gate: string): void {
        open = true;
        soon.gate = gate;
        soon.start();
    }

    first: fold

    // Once it has its place.
    Timer {
        id: soon
        property string gate: ""
        interval: 0
        onTriggered: {
            const answer = (list.item as HealthLists)?.answerTo(soon.gate);
            answer?.forceActiveFocus(Qt.TabFocusReason);
            if (answer)
                section.led(answer);
        }
    }

    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("Some illnesses, implants and medicines change what is safe to press. Your answers stay on this machine and can be taken back.")
        color: Theme.softInk
    }
    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: text !== ""
        text: Health.text.unreadable
        font.bold: true
        color: Theme.danger
    }
    FoldButton {
        id: fold
        width: section.width
        text: Health.text.held
        detail: section.open ? qsTr("Close the list") : qsTr("Open the list to look or to change it")
        open: section.open
        onClicked: section.open = !section.open
    }
    Loader {
        id: list
        width: section.width
        active: section.open || Health.text.unreadable !== ""
        visible: active
        sourceComponent: HealthLists {}
    }
}
