// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One pack that was taken in: whose it is, whether it is in use, and what it does.
Column {
    id: entry

    required property string id
    required property string name
    required property string origin
    required property string description
    required property bool on
    required property string state
    required property string adds
    required property string changes
    required property string problems
    property bool open: false
    property bool asked: false // whether removing it is meant
    signal removed

    topPadding: 2 * Theme.grid

    TickBox {
        width: parent.width
        text: entry.name
        detail: entry.origin === "" ? entry.state : entry.origin + " " + entry.state
        ticked: entry.on
        onClicked: Packs.setOn(entry.id, !entry.on)
    }
    Column {
        x: 10 * Theme.grid
        width: parent.width - x
        spacing: Theme.grid
        PackWords {
            width: parent.width
            visible: entry.on && entry.problems !== ""
            label: qsTr("What is wrong")
            text: entry.problems
        }
        PackWords {
            width: parent.width
            visible: entry.open && entry.adds !== ""
            label: qsTr("It adds")
            text: entry.adds
        }
        PackWords {
            width: parent.width
            visible: entry.open && entry.changes !== ""
            label: qsTr("It changes")
            text: entry.changes
        }
        Row {
            spacing: 6 * Theme.grid
            LinkButton {
                visible: entry.adds !== "" || entry.changes !== ""
                strong: false
                text: entry.open ? qsTr("Less") : qsTr("What it does")
                Accessible.name: qsTr("%1: %2").arg(text).arg(entry.name)
                onClicked: entry.open = !entry.open
            }
            LinkButton {
                id: remove
                visible: !entry.asked
                strong: false
                text: qsTr("Remove")
                Accessible.name: qsTr("Remove %1").arg(entry.name)
                onClicked: {
                    entry.asked = true;
                    keep.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
        }
        Words {
            width: parent.width
            visible: entry.asked
            text: qsTr("Remove it? Its files go from this computer; your sessions stay.")
            Accessible.role: Accessible.AlertMessage
        }
        Flow {
            width: parent.width
            visible: entry.asked
            spacing: 3 * Theme.grid
            PlainButton {
                id: keep
                text: qsTr("Keep it")
                Accessible.name: qsTr("Keep %1").arg(entry.name)
                Keys.onEscapePressed: clicked()
                onClicked: {
                    entry.asked = false;
                    remove.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            PlainButton {
                danger: true
                text: qsTr("Remove it")
                Accessible.name: qsTr("Remove %1").arg(entry.name)
                Keys.onEscapePressed: keep.clicked()
                onClicked: {
                    entry.removed(); // while there still is one to say so
                    Packs.remove(entry.id);
                }
            }
        }
    }
}
