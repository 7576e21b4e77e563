// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Right after a session: what it did, in numbers and in the words of the facts. Everything is in
// the journal already; there is nothing to confirm.
FocusScope {
    id: page

    readonly property bool here: Details.session.id !== "" // not yet, while the journal can't be written

    signal toBody
    signal toPlan
    signal toHistory // where what is being corrected is gone on with

    component Gap: Item {
        width: 1
    }

    focus: true
    Keys.onEscapePressed: event => {
        event.accepted = Movement.runs;
        Movement.leave();
    }
    Component.onDestruction: Movement.leave()

    Connections {
        target: Session
        function onStepChanged(): void {
            if (Session.screen.stage === Step.None)
                Details.close(); // the page is left
        }
    }

    Page {
        anchors.fill: parent
        anchors.rightMargin: panel.width
        sideMargin: panel.small ? 6 * Theme.grid : 10 * Theme.grid

        // No layout, which would count their heights before it gives them their widths.
        Column {
            width: parent.width
            RowLayout {
                width: parent.width
                spacing: 4 * Theme.grid
                Title {
                    Layout.fillWidth: true
                    text: qsTr("%1, %2").arg(page.here ? Details.session.title : Session.screen.title).arg(page.here ? Details.session.ending : Session.screen.ending)
                }
                SavedMark {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.grid
                }
            }
            Words {
                width: parent.width
                visible: page.here
                bottomPadding: unwell.visible ? 3 * Theme.grid : 0
                text: Details.session.when
                color: Theme.softInk
            }
            LinkButton {
                visible: page.here
                glyph: "pencil"
                size: Theme.small
                text: qsTr("Correct a number")
                means: text
                onClicked: if (Editing.begin(Details.session.id))
                    page.toHistory()
            }
            WarningNotice {
                id: unwell
                width: parent.width
                of: Details.session.unwell
                way: qsTr("I pressed that by mistake")
                onAsked: Details.wasNotUnwell()
            }
            Gap {
                height: 2 * Theme.grid
                visible: tooMuch.visible
            }
            TooMuchMark {
                id: tooMuch
                width: parent.width
                visible: page.here && text !== ""
                text: Details.session.tooMuch
            }
            Gap {
                height: 4 * Theme.grid
                visible: notSaved.visible
            }
            NotSaved {
                id: notSaved
                width: parent.width
            }
            NextDay {
                width: parent.width
                topPadding: 7 * Theme.grid
                visible: page.here && DayAfter.text.about === Asked.Pain && DayAfter.text.session === Details.session.id && !unwell.visible
            }
            SessionResults {
                width: parent.width
                topPadding: 7 * Theme.grid
                visible: page.here
            }
            Words {
                width: parent.width
                topPadding: 7 * Theme.grid
                visible: !page.here
                text: qsTr("The numbers will stand here when they are saved.")
                color: Theme.softInk
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

            MovementPanel {
                width: parent.width
                visible: Movement.runs
            }
            Column {
                width: parent.width
                visible: !Movement.runs
                SessionNote {
                    width: parent.width
                    visible: page.here
                }
                Heading {
                    width: parent.width
                    topPadding: page.here ? 5 * Theme.grid : 0
                    bottomPadding: 2 * Theme.grid
                    text: qsTr("What next")
                }
                WhatNext {
                    width: parent.width
                }
            }
        }
        AfterFoot {
            id: foot
            anchors.bottom: parent.bottom
            width: parent.width
            sideMargin: panel.sideMargin
            here: page.here
            focus: true
            onToPlan: page.toPlan()
            onToBody: page.toBody()
        }
    }
}
