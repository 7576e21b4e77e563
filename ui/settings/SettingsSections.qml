// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The sections under one another, and which of them is at the top.
Page {
    id: sections

    required property list<string> names
    signal keysAsked

    property bool titled: false // the page's title stands above them
    readonly property list<SettingsSection> items: [sound, session, health, look, packs, data, about]
    readonly property int current: {
        let at = 0;
        for (let i = 1; i < items.length; ++i) {
            if (items[i].y + topMarginInside <= contentY + 15 * Theme.grid)
                at = i;
        }
        return at;
    }

    property real keptAt: -1 // a person who changes the text size keeps the row under the pointer, until everything has its place

    // Whoever came by keyboard goes on from the section's first row.
    function open(section: int, byKeyboard: bool): void {
        if (byKeyboard)
            items[section].first.forceActiveFocus(Qt.TabFocusReason);
        scrollTo(items[section].y);
    }

    // Where the answer to one of the health questions can be changed.
    function showAnswer(gate: string): void {
        open(2, false);
        health.showAnswer(gate);
    }

    function openNamed(name: string): void {
        open(names.indexOf(name), false);
    }

    objectName: "settingsSections"
    topMarginInside: 5.5 * Theme.grid
    onMovementStarted: keptAt = -1
    onContentHeightChanged: {
        if (keptAt >= 0)
            scrollTo(look.y + look.sizeRowY - keptAt);
    }

    Timer {
        id: settled
        interval: 300
        onTriggered: sections.keptAt = -1
    }

    Column {
        width: Math.min(parent.width, Math.round(160 * Theme.grid * Theme.textScale))
        spacing: 10 * Theme.grid
        Title {
            visible: sections.titled
            text: qsTr("Settings")
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: Settings.faults.unsaved
            color: Theme.danger
            Accessible.role: Accessible.AlertMessage
        }
        MessageBar {
            width: parent.width
            text: Settings.faults.damaged
            onClosed: Settings.damageRead()
        }
        SoundSection {
            id: sound
            width: parent.width
            title: sections.names[0]
        }
        SessionSection {
            id: session
            width: parent.width
            title: sections.names[1]
        }
        HealthSection {
            id: health
            width: parent.width
            title: sections.names[2]
            onLed: item => sections.bringSoon(item)
        }
        LookSection {
            id: look
            width: parent.width
            title: sections.names[3]
            onSizeAboutToChange: {
                sections.keptAt = look.y + look.sizeRowY - sections.contentY;
                settled.restart();
            }
        }
        PacksSection {
            id: packs
            width: parent.width
            title: sections.names[4]
        }
        DataSection {
            id: data
            width: parent.width
            title: sections.names[5]
            onGrew: item => sections.bringSoon(item)
        }
        AboutSection {
            id: about
            width: parent.width
            title: sections.names[6]
            onKeysAsked: sections.keysAsked()
        }
        // Lets the last section come to the top, as the contents promise.
        Item {
            width: 1
            visible: !sections.titled
            height: Math.max(0, sections.height - about.height - 27.5 * Theme.grid)
        }
    }
}
