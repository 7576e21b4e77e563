// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot

// What is marked, what may be behind it, and a session of it.
FocusScope {
    id: panel

    readonly property int sideMargin: width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid
    readonly property bool low: height < Theme.breakLegend * Math.max(1, Theme.textScale * 0.75) // there is room for the rows only where the marks stand in one line, and no heading above them
    readonly property bool searching: Body.state.searched !== ""
    signal chosen(string muscle, string side)
    signal places
    signal answer(string gate)
    signal toPlan

    function find(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    // With the search its results go, of which one may have the keyboard.
    onSearchingChanged: if (!searching && panel.activeFocus && !field.activeFocus)
        list.forceActiveFocus(Qt.OtherFocusReason)

    focus: true

    TextMetrics {
        id: startWord
        font.family: Theme.family
        font.pixelSize: Theme.small
        font.bold: true
        text: qsTr("Start")
    }
    component ClearMarks: LinkButton {
        text: qsTr("Clear")
        onClicked: Body.clear()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 5 * Theme.grid
            visible: !panel.low
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            Title {
                Layout.fillWidth: true
                text: Body.state.warning.everywhere ? qsTr("What you marked") : qsTr("Likely sources")
            }
            ClearMarks {}
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            spacing: 4 * Theme.grid
            SearchField {
                id: field
                Layout.fillWidth: true
                onDown: results.enter()
            }
            ClearMarks {
                visible: panel.low
            }
        }
        ChipLine {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.grid
            Layout.bottomMargin: panel.low ? 2 * Theme.grid : 4 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            oneLine: panel.low
            onPlaces: panel.places()
        }
        Rule {
            Layout.fillWidth: true
        }
        WarningNotice {
            Layout.fillWidth: true
            Layout.topMargin: 3 * Theme.grid
            Layout.bottomMargin: 3 * Theme.grid
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            of: Body.state.warning
            brief: panel.low
            onAsked: Session.readAdvice()
        }
        Page {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: panel.searching
            sideMargin: panel.sideMargin
            topMarginInside: 0
            SearchResults {
                id: results
                width: parent.width
                onUp: panel.find()
            }
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !panel.searching
            clip: true
            model: Body.state.warning.everywhere ? null : Body.candidates
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: true
            focus: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Likely sources, best first")
            topMargin: tooMuch.visible ? tooMuch.height + 6 * Theme.grid : 0
            onTopMarginChanged: contentY = originY - topMargin
            T.ScrollBar.vertical: Scroller {}
            Keys.onReturnPressed: (currentItem as CandidateRow)?.clicked()
            Keys.onEnterPressed: (currentItem as CandidateRow)?.clicked()
            onActiveFocusChanged: Body.setHighlighted(activeFocus ? currentIndex : -1)
            onCurrentIndexChanged: if (activeFocus)
                Body.setHighlighted(currentIndex)
            delegate: CandidateRow {
                width: list.width
                sideMargin: panel.sideMargin
                current: list.activeFocus && ListView.isCurrentItem
                onClicked: panel.chosen(muscle, side)
                onAnswerAsked: gate => panel.answer(gate)
                startable: !Plan.state.gathered && !CutOff.exists && Body.state.noSession === "" && Body.state.tooMuch === "" // else the plan says it first
                startWidth: Math.ceil(startWord.advanceWidth)
                onStarted: Session.beginOffer(index)
            }
            // It scrolls with the rows: a small window has no room for both.
            TooMuchMark {
                id: tooMuch
                parent: list.contentItem
                x: panel.sideMargin
                y: list.originY - height - 3 * Theme.grid
                width: list.width - 2 * panel.sideMargin
                text: Body.state.tooMuch
            }
            Words {
                anchors.fill: parent
                anchors.margins: panel.sideMargin
                visible: Body.state.candidateCount === 0 || Body.state.warning.everywhere
                text: Body.state.warning.everywhere ? qsTr("What you marked stays marked. Nothing to press is proposed while a warning sign is true.") : qsTr("No tender spot of the catalogue is known to send pain here. Mark a larger area, or ask a doctor or physiotherapist about it.")
                color: Theme.softInk
            }
        }
        SourcesFoot {
            Layout.fillWidth: true
            sideMargin: panel.sideMargin
            low: panel.low
            onToPlan: panel.toPlan()
        }
    }
}
