// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// A folder that something else keeps alike on several computers, and by it their journals.
Column {
    id: section

    readonly property syncText sync: Sync.text
    readonly property bool asks: sync.asks
    signal grew(Item item)

    // The keyboard goes on with what has taken the place of what was pressed.
    onAsksChanged: soon.start()

    Timer {
        id: soon // when it is there
        interval: 0
        onTriggered: {
            const had = [leave, take, now, on, choose].some(item => item.activeFocus);
            if (had)
                (section.asks ? leave : on).forceActiveFocus(Qt.OtherFocusReason);
            if (had && section.asks)
                section.grew(section);
        }
    }
    Words {
        width: section.width
        topPadding: 5 * Theme.grid
        text: qsTr("Several computers")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    Words {
        width: section.width
        text: qsTr("Choose a folder that Syncthing, Nextcloud or the like keeps alike on your computers. Each writes one file of its own there and takes in the others'. What is deleted on one is deleted on all.")
    }
    Words {
        width: section.width
        topPadding: Theme.grid
        text: Sync.readable
    }
    Words {
        width: section.width
        visible: section.sync.folder !== ""
        topPadding: 2 * Theme.grid
        text: section.sync.folder
        wrapMode: Text.WrapAnywhere
        font.bold: true
        Accessible.name: qsTr("The folder: %1").arg(text)
    }
    TickBox {
        id: on
        x: -Theme.grid
        width: section.width
        visible: section.sync.folder !== ""
        text: qsTr("Keep this folder the same")
        ticked: section.sync.on
        onClicked: Sync.setOn(!section.sync.on)
    }
    Told {
        width: section.width
        text: section.sync.told
        font.bold: section.asks
    }
    Repeater {
        model: section.sync.lines
        Words {
            required property string modelData
            width: section.width
            text: modelData
            wrapMode: Text.Wrap
        }
    }
    Item {
        width: 1
        height: 2 * Theme.grid
    }
    Flow {
        width: section.width
        spacing: 3 * Theme.grid
        PlainButton {
            id: leave
            visible: section.asks
            text: qsTr("Leave it")
            onClicked: Sync.answer(false)
        }
        PlainButton {
            id: take
            visible: section.asks
            glyph: "check"
            text: qsTr("Take it in")
            Accessible.name: qsTr("Take in the other computers' journals")
            onClicked: Sync.answer(true)
        }
        PlainButton {
            id: now
            visible: section.sync.on && !section.asks
            enabled: !section.sync.runs
            text: qsTr("Now")
            Accessible.name: qsTr("Keep the folder the same now")
            onClicked: Sync.syncNow()
        }
        PlainButton {
            id: choose
            visible: !section.asks
            text: section.sync.folder === "" ? qsTr("Choose a folder") : qsTr("Another folder")
            Accessible.name: section.sync.folder === "" ? qsTr("Choose a folder to keep the same") : qsTr("Choose another folder to keep the same")
            onClicked: folder.ask()
        }
    }
    AskFolder {
        id: folder
        title: qsTr("The folder that is kept the same")
        accepts: qsTr("Use this folder")
        onChosen: chosen => {
            Sync.choose(chosen);
            choose.forceActiveFocus(Qt.OtherFocusReason);
        }
        onDeclined: choose.forceActiveFocus(Qt.OtherFocusReason)
    }
}
