// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What is said of today and yesterday.
Column {
    id: section

    spacing: 3 * Theme.grid

    Words {
        width: parent.width
        text: qsTr("Your days")
        font.bold: true
        Accessible.role: Accessible.Heading
    }
    DayForm {
        width: parent.width
    }
}
