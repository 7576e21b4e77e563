// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Deletes what is the person's, asked twice: first what goes and what stays, then whether it is meant.
Rectangle {
    id: card

    property bool asking: false
    property bool sure: false // it was asked once
    property bool settingsToo: false
    property bool packsToo: false
    signal closed

    function begin(): void {
        sure = false;
        settingsToo = false;
        packsToo = false;
        asking = true;
        keep.forceActiveFocus(Qt.OtherFocusReason);
    }
    function close(): void {
        asking = false;
        closed();
    }

    visible: asking
    implicitHeight: asking ? column.implicitHeight + 8 * Theme.grid : 0
    radius: Theme.corner
    color: Theme.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: question.text
    Keys.onEscapePressed: card.close()

    Column {
        id: column
        x: 4 * Theme.grid
        y: 4 * Theme.grid
        width: card.width - 8 * Theme.grid
        spacing: 2 * Theme.grid
        Heading {
            id: question
            width: parent.width
            text: card.sure ? qsTr("Really delete everything?") : qsTr("Delete all your data?")
        }
        Words {
            width: parent.width
            text: card.sure ? qsTr("Every session, number and note is gone then. Nobody can bring it back.")
                : qsTr("This goes: all sessions with their numbers and notes and every backup of them, your health answers, favourites, your own routines, the session you have gathered, and what the voice has recorded.")
        }
        Words {
            width: parent.width
            visible: !card.sure
            text: qsTr("This stays: Unknot itself, and copies that you have exported or put elsewhere. Unknot then starts as on the first day.")
        }
        TickBox {
            x: -Theme.grid
            width: parent.width
            visible: !card.sure
            text: qsTr("My settings too")
            ticked: card.settingsToo
            onClicked: card.settingsToo = !card.settingsToo
        }
        TickBox {
            x: -Theme.grid
            width: parent.width
            visible: !card.sure
            text: qsTr("The packs too")
            ticked: card.packsToo
            onClicked: card.packsToo = !card.packsToo
        }
        Flow {
            width: parent.width
            topPadding: Theme.grid
            spacing: 3 * Theme.grid
            PlainButton {
                id: keep
                text: qsTr("Keep everything")
                onClicked: card.close()
            }
            PlainButton {
                danger: true
                text: card.sure ? qsTr("Delete it for ever") : qsTr("Delete")
                onClicked: {
                    if (card.sure)
                        Program.deleteData(card.settingsToo, card.packsToo);
                    card.asking = !card.sure;
                    card.sure = !card.sure;
                    keep.forceActiveFocus(Qt.OtherFocusReason); // a second Enter keeps
                }
            }
        }
    }
}
