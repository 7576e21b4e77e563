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
            Grid {
                id: lower
                width: parent.width
                topPadding: 2 * Theme.grid
                columns: overview.small ? 1 : 2
                columnSpacing: 10 * Theme.grid
                rowSpacing: 7 * Theme.grid
                WhereItHurt {
                    width: overview.small ? lower.width : Math.round((lower.width - lower.columnSpacing) * 0.45)
                    figureHeight: Math.max(85 * Theme.grid, Math.min(240 * Theme.grid, Math.round(overview.height * 0.42)))
                }
                WhatHelped {
                    width: overview.small ? lower.width : Math.min(225 * Theme.grid * Theme.textScale, Math.round((lower.width - lower.columnSpacing) * 0.55))
                }
            }
            Grid {
                id: told
                readonly property int side: overview.small ? width : Math.round((width - columnSpacing) * 0.45)
                width: parent.width
                columns: overview.small ? 1 : 2
                columnSpacing: 10 * Theme.grid
                rowSpacing: 7 * Theme.grid
                // First, so that an answer moves nothing: what is told of days comes to stand beside it.
                Column {
                    width: overview.small ? told.width : told.width - told.side - told.columnSpacing
                    spacing: told.rowSpacing
                    DaysSection {
                        width: parent.width
                    }
                    TrialSection {
                        width: parent.width
                    }
                }
                Column {
                    width: told.side
                    spacing: told.rowSpacing
                    visible: weeks.any || compared.any
                    WeeksSection {
                        id: weeks
                        width: parent.width
                    }
                    DaysCompared {
                        id: compared
                        width: parent.width
                    }
                }
            }
            PeriodsSection {
                width: parent.width
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
