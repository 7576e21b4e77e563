// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What stands below the chart: where it hurt, what helped, what was said of days and weeks, trials, two times side by side.
Column {
    id: below

    property bool small: false // one below the other
    property real pageHeight: 0

    spacing: 5 * Theme.grid

    Grid {
        id: lower
        width: parent.width
        topPadding: 2 * Theme.grid
        columns: below.small ? 1 : 2
        columnSpacing: 10 * Theme.grid
        rowSpacing: 7 * Theme.grid
        WhereItHurt {
            width: below.small ? lower.width : Math.round((lower.width - lower.columnSpacing) * 0.45)
            figureHeight: Math.max(85 * Theme.grid, Math.min(240 * Theme.grid, Math.round(below.pageHeight * 0.42)))
        }
        WhatHelped {
            width: below.small ? lower.width : Math.min(225 * Theme.grid * Theme.textScale, Math.round((lower.width - lower.columnSpacing) * 0.55))
        }
    }
    Grid {
        id: told
        readonly property int side: below.small ? width : Math.round((width - columnSpacing) * 0.45)
        width: parent.width
        columns: below.small ? 1 : 2
        columnSpacing: 10 * Theme.grid
        rowSpacing: 7 * Theme.grid
        // First, so that an answer moves nothing: what is told of days comes to stand beside it.
        Column {
            width: below.small ? told.width : told.width - told.side - told.columnSpacing
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
