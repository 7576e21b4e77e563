// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The pain of what is marked, told without a session. The figure and the note have the same places: what is marked or
// unmarked on the one comes or goes in the other.
FocusScope {
    id: panel

    readonly property int sideMargin: width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid

    focus: true
    Keys.onEscapePressed: giveUp.leave()
    Component.onCompleted: Noting.setMarked(marked.keys())

    MarkedPlaces {
        id: marked
    }
    Connections {
        target: Body
        function onMarkedChanged(): void {
            Noting.setMarked(marked.keys());
            if (!LastInput.byKeys) // else the arrows go on from place to place
                form.toCurrent();
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 5 * Theme.grid
            Layout.bottomMargin: 2 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            Title {
                Layout.fillWidth: true
                text: Noting.text.isNew ? qsTr("Note the pain") : qsTr("Change what was noted")
            }
            LinkButton {
                text: qsTr("Cancel")
                onClicked: giveUp.leave()
            }
        }
        GiveUpNote {
            id: giveUp
            Layout.fillWidth: true
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            Layout.bottomMargin: 2 * Theme.grid
            onKept: form.forceActiveFocus(Qt.OtherFocusReason)
        }
        Rule {
            Layout.fillWidth: true
        }
        Page {
            Layout.fillWidth: true
            Layout.fillHeight: true
            sideMargin: panel.sideMargin
            topMarginInside: 3 * Theme.grid
            Column {
                width: parent.width
                spacing: 4 * Theme.grid
                PainForm {
                    id: form
                    width: parent.width
                    byFigure: true
                    focus: true
                    onLeftOut: key => {
                        if (marked.keys().includes(key))
                            Body.toggle(key);
                    }
                }
                FoldButton {
                    id: day
                    width: parent.width
                    visible: Noting.text.isNew && DayNote.text.possible
                    text: qsTr("Today: sleep, stress, what else")
                    detail: DayNote.text.brief
                    onClicked: open = !open
                }
                DayForm {
                    width: parent.width
                    visible: day.visible && day.open
                }
            }
        }
        Rule {
            Layout.fillWidth: true
        }
        PainFoot {
            low: panel.height < Theme.breakLegend * Math.max(1, Theme.textScale * 0.75)
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.grid
            Layout.bottomMargin: 4 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
        }
    }
}
