// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// The pain of what is marked, told without a session. What is marked meanwhile is another place of it.
FocusScope {
    id: panel

    readonly property int sideMargin: width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid

    focus: true
    Keys.onEscapePressed: Noting.close()

    MarkedPlaces {
        id: marked
    }
    Connections {
        target: Body
        function onMarkedChanged(): void {
            Noting.addPlaces(marked.keys());
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
                onClicked: Noting.close()
            }
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
                    width: parent.width
                    byFigure: true
                    focus: true
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
