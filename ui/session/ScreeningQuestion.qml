// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One of the questions that a line stands for; the whole row says yes.
Press {
    id: line

    required property string question
    required text
    required property bool said // it is true

    implicitHeight: Math.max(12 * Theme.grid, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: 3 * Theme.grid
    rightPadding: indicator.width + 9 * Theme.grid
    topPadding: 2 * Theme.grid
    bottomPadding: 2 * Theme.grid
    Accessible.name: qsTr("Yes: %1").arg(text)
    Accessible.checkable: true
    Accessible.checked: said
    onClicked: Session.start.pressQuestion(question)

    background: Rectangle {
        color: line.down ? Theme.line : line.hovered ? Theme.sunken : "transparent"
        Rule {
            width: parent.width
        }
        FocusFrame {
            shown: line.ringed
            inside: true
        }
    }
    contentItem: Words {
        verticalAlignment: Text.AlignVCenter
        text: line.text
        Accessible.ignored: true
    }
    indicator: YesMark {
        said: line.said
        x: line.width - width - 3 * Theme.grid
        y: (line.height - height) / 2
    }
}
