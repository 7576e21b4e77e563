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

    readonly property int sideMargin: width < 360 ? 16 : 24
    signal chosen(string muscle, string side)
    signal places

    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: 20
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            Words {
                Layout.fillWidth: true
                text: qsTr("Likely sources")
                size: Theme.page
                leading: 1.33
                font.bold: true
            }
            LinkButton {
                text: qsTr("Clear")
                onClicked: Body.clear()
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: 12
            Layout.bottomMargin: 16
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            spacing: 8
            Repeater {
                model: Body.chips
                Chip {
                    required property string key
                    required property string name
                    text: name
                    onClicked: Body.toggle(key)
                }
            }
            LinkButton {
                text: qsTr("Add from a list")
                strong: false
                onClicked: panel.places()
            }
        }
        Rule {
            Layout.fillWidth: true
        }
        ListView {
            id: list
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: Body.candidates
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: true
            activeFocusOnTab: true
            focus: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Likely sources, best first")
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
            }
            Words {
                anchors.fill: parent
                anchors.margins: panel.sideMargin
                visible: Body.state.candidateCount === 0
                text: qsTr("No tender spot of the catalogue is known to send pain here. Mark a larger area, or ask a doctor or physiotherapist about it.")
                color: Theme.softInk
            }
        }
        Rule {
            Layout.fillWidth: true
        }
        Words {
            Layout.fillWidth: true
            Layout.topMargin: 16
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            visible: text !== ""
            text: Body.state.noSession
            size: Theme.small
            leading: 1.43
        }
        MainButton {
            Layout.fillWidth: true
            Layout.topMargin: 16
            Layout.bottomMargin: 24
            Layout.leftMargin: panel.sideMargin
            Layout.rightMargin: panel.sideMargin
            enabled: Body.state.plannedPoints > 0 && !CutOff.exists && Body.state.noSession === ""
            text: CutOff.exists ? qsTr("Finish the other session first") : qsTr("Plan a session")
            detail: CutOff.exists ? "" : Body.state.plannedLength
            onClicked: Session.beginPlanned()
        }
    }
}
