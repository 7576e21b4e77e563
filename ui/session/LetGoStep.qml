// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// A spot was too much: hands off first, then what was felt, since a nerve, a vessel or the heart asks for more
// than a lighter press. No answer has the keyboard at first: the key of a moment ago must not give one.
SessionStep {
    id: step

    function type(digit: int): void {
        if (digit >= 1 && digit <= 3)
            Session.felt([Step.TooStrong, Step.NerveSign, Step.Unwell][digit - 1]);
    }

    // Where there is room for little: all three answers are in sight, and what follows is told by readers and by the rest.
    readonly property bool tight: height < Theme.breakCloseUp * Theme.textScale

    component Answer: Press {
        id: answer

        required property int number
        property string detail: ""
        property bool danger: false
        readonly property color shade: danger ? Theme.danger : Theme.ink

        width: parent?.width ?? 0
        implicitHeight: Math.max((step.tight ? 13 : 22) * Theme.grid, words.implicitHeight + (step.tight ? 2 : 6) * Theme.grid)
        means: text + Session.screen.pointOf
        enabled: !Session.screen.stopping
        Accessible.name: text
        Accessible.description: detail
        onClicked: step.type(number)

        background: Rectangle {
            radius: Theme.corner
            color: answer.danger ? Theme.dangerSoft : answer.down ? Theme.line : answer.hovered ? Theme.sunken : Theme.surface
            border.width: answer.danger ? 2 : 1
            border.color: answer.danger ? Theme.danger : Theme.edge
            FocusFrame {
                shown: answer.ringed
            }
        }
        contentItem: Item {
            KeyCap {
                id: cap
                anchors.verticalCenter: parent.verticalCenter
                x: 4 * Theme.grid
                text: answer.number
                shade: answer.danger ? Theme.danger : Theme.softInk
            }
            Column {
                id: words
                anchors.verticalCenter: parent.verticalCenter
                x: cap.x + cap.width + 4 * Theme.grid
                width: answer.width - x - 4 * Theme.grid
                Words {
                    width: parent.width
                    text: answer.text
                    size: step.tight ? Theme.body : Theme.reading
                    leading: step.tight ? Theme.leadingTitle : Theme.leadingReading
                    font.bold: true
                    color: answer.shade
                    Accessible.ignored: true
                }
                Words {
                    width: parent.width
                    visible: !step.tight
                    text: answer.detail
                    color: answer.danger ? answer.shade : Theme.softInk
                    Accessible.ignored: true
                }
            }
        }
    }

    Page {
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: 4 * Theme.grid
        width: parent.width
        sideMargin: 0
        topMarginInside: Math.max(2 * Theme.grid, Math.min(18 * Theme.grid, (step.height - 140 * Theme.grid) / 2))

        Column {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 8 * Theme.grid, 205 * Theme.grid) // beside the scroll bar
            spacing: (step.tight ? 1.5 : 3) * Theme.grid
            Words {
                width: parent.width
                text: step.tight ? Session.screen.instruction + " " + asked.said : Session.screen.instruction
                size: step.tight ? Theme.reading : Theme.step
                leading: step.tight ? Theme.leadingReading : Theme.leadingStep
                font.bold: true
                Accessible.role: Accessible.AlertMessage
            }
            Words {
                id: asked
                readonly property string said: qsTr("What did you feel?")
                width: parent.width
                visible: !step.tight
                bottomPadding: 2 * Theme.grid
                text: qsTr("This spot has had enough for today. %1").arg(said)
                size: Theme.page
                leading: Theme.leadingSmall
            }
            Answer {
                number: 1
                text: qsTr("Too strong or too sore, and no more")
                detail: qsTr("What follows is pressed lightly.")
            }
            Answer {
                number: 2
                text: qsTr("Sharp, electric or burning pain, tingling, numbness, a pulse, or not sure")
                detail: qsTr("This muscle and this place are left alone today.")
            }
            Answer {
                number: 3
                danger: true
                text: qsTr("Dizzy, faint or sick, sight not clear, short of breath, pain in the chest")
                detail: qsTr("The session ends, and you are told what to do.")
            }
        }
    }
    RowLayout {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 3 * Theme.grid
        SessionButton {
            quiet: true
            glyph: "left"
            text: qsTr("It was a slip")
            keys: [SessionKeys.names[Act.Back]]
            means: text + Session.screen.pointOf
            visible: Session.screen.canGoBack // else no hold is left that may be begun again
            onClicked: Session.back()
        }
        Item {
            Layout.fillWidth: true
        }
    }
}
