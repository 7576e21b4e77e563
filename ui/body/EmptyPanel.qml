// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// Nothing is marked: ask where it hurts, offer to go on with what was cut off, and recall.
FocusScope {
    id: panel

    signal learn(string article)
    signal opened(string session)
    signal problems
    signal places
    signal toPlan

    function find(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    focus: true

    Page {
        anchors.fill: parent
        anchors.bottomMargin: someone.height + 6 * Theme.grid + (line.visible ? line.height + 2 * Theme.grid : 0)
        sideMargin: panel.width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid

        ColumnLayout {
            width: parent.width
            spacing: 0
            Occasional {
                Layout.fillWidth: true
                Layout.bottomMargin: 5 * Theme.grid
                active: Body.state.warning.title !== ""
                sourceComponent: WarningNotice {
                    of: Body.state.warning
                    onAsked: Session.readAdvice()
                }
            }
            Title {
                Layout.fillWidth: true
                text: qsTr("Where does it hurt?")
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 2 * Theme.grid
                text: qsTr("Mark it on the figure, or search.")
                color: Theme.softInk
            }
            SearchField {
                id: field
                Layout.fillWidth: true
                Layout.topMargin: 4 * Theme.grid
                focus: true
                onDown: results.enter()
            }
            LinkButton {
                Layout.topMargin: Theme.grid
                visible: field.text === ""
                text: qsTr("List of places")
                strong: false
                arrow: true
                onClicked: panel.places()
            }
            LinkButton {
                visible: Body.state.cleared && field.text === ""
                text: qsTr("Mark it all again")
                onClicked: Body.takeBack()
            }
            SearchResults {
                id: results
                Layout.fillWidth: true
                onUp: panel.find()
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 5 * Theme.grid
                visible: Body.problems !== ""
                text: qsTr("Some of Unknot's own files can't be read. What is sound still works; your journal is not touched.")
                color: Theme.danger
                Accessible.role: Accessible.AlertMessage
            }
            LinkButton {
                visible: Body.problems !== "" && Body.usable
                text: qsTr("What is wrong")
                onClicked: panel.problems()
            }
            Words {
                Layout.fillWidth: true
                Layout.topMargin: 5 * Theme.grid
                visible: text !== ""
                text: Packs.notUsed
            }
            Occasional {
                Layout.fillWidth: true
                Layout.topMargin: 5 * Theme.grid
                active: Settings.faults.damaged !== ""
                sourceComponent: MessageBar {
                    text: Settings.faults.damaged
                    onClosed: Settings.damageRead()
                }
            }
            Occasional {
                Layout.fillWidth: true
                Layout.topMargin: 6 * Theme.grid
                active: CutOff.exists
                visible: active && field.text === ""
                source: "Unfinished.qml"
            }
            Occasional {
                Layout.fillWidth: true
                Layout.topMargin: 7 * Theme.grid
                active: DayAfter.text.title !== ""
                visible: active && field.text === ""
                source: "NextDay.qml"
            }
            Occasional {
                Layout.fillWidth: true
                Layout.topMargin: 6 * Theme.grid
                active: Trial.text.asked
                visible: active && field.text === ""
                source: "TrialCard.qml"
            }
            Occasional {
                Layout.fillWidth: true
                Layout.topMargin: 7 * Theme.grid
                active: Favourites.count > 0 && !Body.state.warning.everywhere
                visible: active && field.text === ""
                source: "FavouriteList.qml"
            }
            Occasional {
                id: last
                Layout.fillWidth: true
                Layout.topMargin: 7 * Theme.grid
                active: History.text.recentCount > 0
                visible: active && field.text === ""
                source: "DoneLast.qml"
            }
        }
    }
    Occasional {
        id: line
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: panel.width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid
        anchors.rightMargin: anchors.leftMargin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: someone.height + 6 * Theme.grid
        active: Plan.state.gathered || Plan.state.refused !== ""
        sourceComponent: SessionLine {}
    }
    Connections {
        target: line.item
        function onAsked(): void {
            panel.toPlan();
        }
    }
    Connections {
        target: last.item
        function onOpened(id: string): void {
            panel.opened(id);
        }
    }
    LinkButton {
        id: someone
        width: Math.min(implicitWidth, parent.width - 2 * anchors.leftMargin)
        anchors.left: parent.left
        anchors.leftMargin: panel.width < Theme.breakPanel ? 4 * Theme.grid : 6 * Theme.grid
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4.5 * Theme.grid
        text: Theme.textScale > Theme.breakText ? qsTr("When to see someone") : qsTr("When to see someone instead")
        strong: false
        arrow: true
        onClicked: panel.learn("when-to-see-someone")
    }
}
