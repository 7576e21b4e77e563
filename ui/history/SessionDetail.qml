// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One session of the history: its numbers, its note, and the way to delete it.
FocusScope {
    id: page

    signal closed

    Keys.onEscapePressed: page.closed()

    Page {
        anchors.fill: parent
        anchors.rightMargin: panel.width
        sideMargin: panel.small ? 24 : 40

        Column {
            width: parent.width
            PlainButton {
                x: -12
                implicitHeight: 40
                quiet: true
                focus: true
                glyph: "left"
                text: qsTr("History")
                onClicked: page.closed()
            }
            Words {
                width: parent.width
                topPadding: 4
                text: qsTr("%1, %2").arg(Details.session.title).arg(Details.session.ending)
                size: Theme.page
                leading: 1.33
                font.bold: true
            }
            Words {
                width: parent.width
                bottomPadding: 28
                text: Details.session.when
                color: Theme.softInk
            }
            SessionResults {
                width: parent.width
            }
        }
    }

    SidePanel {
        id: panel
        pageWidth: page.width

        Page {
            anchors.fill: parent
            anchors.bottomMargin: foot.height
            sideMargin: panel.sideMargin

            Column {
                width: parent.width
                SessionNote {
                    width: parent.width
                }
                Words {
                    width: parent.width
                    topPadding: 20
                    bottomPadding: 8
                    text: qsTr("What next")
                    size: Theme.reading
                    leading: 1.55
                    font.bold: true
                }
                WhatNext {
                    width: parent.width
                    past: true
                }
            }
        }
        Item {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            height: button.height + 40
            PlainButton {
                id: button
                x: panel.sideMargin
                y: 16
                width: parent.width - 2 * panel.sideMargin
                implicitHeight: Theme.foot
                glyph: "trash"
                text: qsTr("Delete this session")
                onClicked: {
                    History.remove(Details.session.id);
                    page.closed();
                }
            }
        }
    }
}
