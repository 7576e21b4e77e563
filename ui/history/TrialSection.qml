// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Trials on oneself: the one that is under way or is begun, and what came of those that are over.
Column {
    id: section

    property bool beginning: false
    property bool ending: false // asked once

    function notNow(): void {
        beginning = false;
        start.forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 3 * Theme.grid
    Keys.onEscapePressed: event => {
        event.accepted = beginning;
        if (beginning)
            notNow();
    }

    Connections {
        target: Trial
        function onChanged(): void {
            if (Trial.text.running)
                section.beginning = false;
            else
                section.ending = false;
        }
    }

    Words {
        width: parent.width
        text: qsTr("Would it have passed anyway?")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: parent.width
        visible: !Trial.text.running && Trial.text.unreadable === ""
        text: qsTr("Pain comes and goes by itself. To see what pressing adds, let chance decide on which days you press, and compare them with the others.")
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
    }
    Told {
        width: parent.width
        text: Trial.text.unreadable
        color: Theme.danger
    }
    PlainButton {
        id: start
        visible: !Trial.text.running && !section.beginning && Trial.text.possible
        text: qsTr("Compare days")
        onClicked: {
            Trial.prepare();
            section.beginning = true;
        }
    }
    Loader {
        width: parent.width
        active: section.beginning && !Trial.text.running
        visible: status === Loader.Ready
        source: "TrialBegin.qml"
        onVisibleChanged: if (visible) // the button has gone
            (item as TrialBegin)?.take()
    }
    LinkButton {
        visible: section.beginning && !Trial.text.running
        strong: false
        text: qsTr("Not now")
        onClicked: section.notNow()
    }
    Loader {
        width: parent.width
        active: Trial.text.running
        visible: active
        source: "TrialNow.qml"
    }
    LinkButton {
        visible: Trial.text.running && !section.ending && Trial.text.possible
        strong: false
        text: qsTr("End this comparison")
        onClicked: section.ending = true
    }
    MessageBar {
        width: parent.width
        text: section.ending && Trial.text.running ? Trial.text.ending : ""
        action: qsTr("End it")
        onActed: Trial.end()
        onClosed: section.ending = false
    }
    Words {
        width: parent.width
        visible: text !== "" && !Trial.text.running
        text: Trial.text.fault
        Accessible.role: Accessible.AlertMessage
    }
    Repeater {
        model: Trial.outcomes
        TrialOutcome {
            width: section.width
        }
    }
}
