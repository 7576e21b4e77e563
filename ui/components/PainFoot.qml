// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Saves what is told of pain, and says why it can't be yet; from words that warn the way to whom to see is always in sight.
Column {
    id: foot

    property bool low: false // there is no room for all of it

    spacing: 2 * Theme.grid

    Words {
        width: parent.width
        visible: text !== "" && !(foot.low && Noting.text.warning !== "")
        text: Noting.text.fault
        size: Theme.small
        leading: Theme.leadingSmall
        Accessible.role: Accessible.AlertMessage
    }
    LinkButton {
        width: Math.min(implicitWidth, parent.width)
        visible: Noting.text.warning !== ""
        text: qsTr("When to see someone")
        arrow: true
        onClicked: Body.articleChosen("when-to-see-someone")
    }
    MainButton {
        width: parent.width
        enabled: Noting.text.canSave
        text: qsTr("Save")
        onClicked: Noting.save()
    }
}
