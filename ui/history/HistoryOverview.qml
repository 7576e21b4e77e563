// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The range at a glance; at the right the sessions themselves.
FocusScope {
    id: overview

    readonly property bool small: panel.small || pane.width < Theme.breakOverview * Theme.textScale
    signal opened(string id)

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
            }
            MessageBar {
                width: parent.width
                text: Week.text.told
                action: qsTr("Undo")
                onActed: Week.undo()
                onClosed: Week.forgetTold()
            }
            OverTime {
                width: parent.width
                onOpened: (id, isPain) => isPain ? Noting.change(id) : overview.opened(id)
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
                readonly property bool beside: !overview.small && (weeks.any || compared.any)
                readonly property int side: beside ? Math.round((width - columnSpacing) * 0.45) : width
                width: parent.width
                columns: beside ? 2 : 1
                columnSpacing: 10 * Theme.grid
                rowSpacing: 7 * Theme.grid
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
                DaysSection {
                    width: told.beside ? told.width - told.side - told.columnSpacing : told.width
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
        }
    }
}
