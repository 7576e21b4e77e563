// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One session of the history: its numbers, its note, and the ways to correct and to delete it.
FocusScope {
    id: page

    readonly property bool editing: Editing.text.session !== ""
    signal closed
    signal toPlan

    function leave(): void {
        if (editing)
            Editing.close();
        else
            page.closed();
    }

    onEditingChanged: if (activeFocus)
        acts.begin() // most else is another thing then
    // What is said and not saved is given up by its button alone.
    Keys.onEscapePressed: Editing.text.canSave ? cancel.forceActiveFocus(Qt.OtherFocusReason) : page.leave()

    Page {
        anchors.fill: parent
        anchors.rightMargin: panel.width
        sideMargin: panel.small ? 6 * Theme.grid : 10 * Theme.grid

        Column {
            width: parent.width
            SessionActs {
                id: acts
                x: -3 * Theme.grid
                width: parent.width + 3 * Theme.grid
                editing: page.editing
                onLeaving: page.leave()
                onRemoved: {
                    History.remove(Details.session.id);
                    page.closed();
                }
            }
            Title {
                width: parent.width
                topPadding: Theme.grid
                text: qsTr("%1, %2").arg(Details.session.title).arg(Details.session.ending)
            }
            Words {
                width: parent.width
                text: Details.session.when
                color: Theme.softInk
            }
            TooMuchMark {
                width: parent.width
                text: Details.session.tooMuch
            }
            Item {
                width: 1
                height: page.editing ? 3 * Theme.grid : 7 * Theme.grid
            }
            MessageBar {
                width: parent.width
                text: page.editing || History.text.undoOf !== Details.session.id ? "" : History.text.undo
                action: qsTr("Undo")
                onActed: History.undo()
                onClosed: History.forgetUndo()
            }
            Loader {
                width: parent.width
                sourceComponent: page.editing ? edit : results
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
                Heading {
                    width: parent.width
                    topPadding: 5 * Theme.grid
                    bottomPadding: 2 * Theme.grid
                    text: qsTr("What next")
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
                y: 4 * Theme.grid
                width: parent.width - 2 * panel.sideMargin
                spacing: 2 * Theme.grid
                Words {
                    width: parent.width
                    visible: page.editing && text !== ""
                    text: Editing.text.fault
                    Accessible.role: Accessible.AlertMessage
                }
                MainButton {
                    width: parent.width
                    visible: page.editing
                    enabled: Editing.text.canSave
                    text: qsTr("Save the corrections")
                    onClicked: Editing.save()
                }
                PlainButton {
                    id: cancel
                    width: parent.width
                    visible: page.editing
                    implicitHeight: Theme.foot
                    text: qsTr("Cancel")
                    onClicked: Editing.close()
                }
                PlainButton {
                    width: parent.width
                    visible: !page.editing && Details.session.mayBeRepeated
                    implicitHeight: Theme.foot
                    text: qsTr("Do this again")
                    onClicked: if (Plan.doAgain(Details.session.id))
                        page.toPlan()
                }
            }
        }
    }

    Component {
        id: results
        SessionResults {}
    }
    Component {
        id: edit
        SessionEdit {}
    }
}
