// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One session of the history: its numbers, its note, and the way to delete it.
FocusScope {
    id: page

    signal closed
    signal toPlan

    Keys.onEscapePressed: page.closed()

    Page {
        anchors.fill: parent
        anchors.rightMargin: panel.width
        sideMargin: panel.small ? 6 * Theme.grid : 10 * Theme.grid

        Column {
            width: parent.width
            PlainButton {
                x: -12
                implicitHeight: 10 * Theme.grid
                quiet: true
                focus: true
                glyph: "left"
                text: qsTr("History")
                onClicked: page.closed()
            }
            Words {
                width: parent.width
                topPadding: Theme.grid
                text: qsTr("%1, %2").arg(Details.session.title).arg(Details.session.ending)
                size: Theme.page
                leading: Theme.leadingTitle
                font.bold: true
            }
            Words {
                width: parent.width
                bottomPadding: 7 * Theme.grid
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
                    topPadding: 5 * Theme.grid
                    bottomPadding: 2 * Theme.grid
                    text: qsTr("What next")
                    size: Theme.reading
                    leading: Theme.leadingReading
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
            height: buttons.height + 10 * Theme.grid
            Column {
                id: buttons
                x: panel.sideMargin
                y: 16
                width: parent.width - 2 * panel.sideMargin
                spacing: 3 * Theme.grid
                PlainButton {
                    width: parent.width
                    implicitHeight: Theme.foot
                    text: qsTr("Do this again")
                    onClicked: if (Plan.doAgain(Details.session.id))
                        page.toPlan()
                }
                PlainButton {
                    width: parent.width
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
}
