// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The range at a glance; at the right the sessions themselves.
FocusScope {
    id: overview

    // Where the keyboard was on what has gone, it goes to what is told of it, or else to the list.
    function hold(told: MessageBar): void {
        if (overview.activeFocus && !overview.Window.activeFocusItem?.activeFocusOnTab)
            told.visible ? told.take() : list.forceActiveFocus(Qt.OtherFocusReason);
    }

    readonly property bool small: panel.small || pane.width < Theme.breakOverview * Theme.textScale
    signal opened(string id)
    signal noted(string entry) // empty: a new one

    Binding {
        target: below.item as BelowChart
        property: "small"
        value: overview.small
    }
    Binding {
        target: below.item as BelowChart
        property: "pageHeight"
        value: overview.height
    }
    Page {
        id: pane
        anchors.fill: parent
        anchors.rightMargin: panel.width
        sideMargin: panel.sideMargin

        Column {
            width: parent.width
            spacing: 5 * Theme.grid
            HistoryHead {
                width: parent.width
                onExportAsked: place.begin()
            }
            MessageBar {
                width: parent.width
                text: Noting.text.begun ? qsTr("The pain you began to note is not saved yet.") : ""
                action: qsTr("Go on with it")
                closable: false
                onActed: overview.noted("")
            }
            FilterLine {
                width: parent.width
            }
            SavePlace {
                id: place
                width: parent.width
                copy: Journal.everything
                title: qsTr("Write everything in your journal to this file")
            }
            MessageBar {
                width: parent.width
                text: place.written
                onClosed: Journal.everything.forget()
            }
            WeekCard {
                width: parent.width
                onGone: overview.hold(weekTold)
            }
            MessageBar {
                id: weekTold
                width: parent.width
                text: Week.text.told
                action: qsTr("Undo")
                onActed: Week.undo()
                onClosed: Week.forgetTold()
            }
            OverTime {
                width: parent.width
                onOpened: (id, isPain) => isPain ? overview.noted(id) : overview.opened(id)
                onPicked: row => {
                    list.go(row);
                    list.forceActiveFocus();
                }
                chartHeight: Math.max(57.5 * Theme.grid, Math.min(175 * Theme.grid, Math.round(overview.height * 0.31)))
            }
            // Below the first screen: made in the pauses after the first picture.
            Loader {
                id: below
                width: parent.width
                asynchronous: true
                source: "BelowChart.qml"
            }
        }
    }
    SidePanel {
        id: panel
        pageWidth: overview.width
        SessionList {
            id: list
            anchors.fill: parent
            sideMargin: panel.sideMargin
            focus: true
            onOpened: id => overview.opened(id)
            onNoted: entry => overview.noted(entry)
        }
    }
}
