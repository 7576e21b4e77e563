// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// One pain rating: the question, eleven numbers, none chosen beforehand.
SessionStep {
    id: step

    readonly property int columnWidth: Math.min(width, 248 * Theme.grid)

    function type(digit: int): void {
        numbers.type(digit);
    }
    function accept(): void {
        Session.accept();
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: Session.screen.question
    Accessible.description: Session.screen.questionHint

    SmallFigure {
        id: picture
        anchors.right: middle.right
        anchors.bottom: middle.top
        anchors.bottomMargin: 8 * Theme.grid
        visible: step.height > Theme.breakLegend && Session.place.view !== ""
    }
    Column {
        id: asked
        anchors.left: middle.left
        anchors.bottom: middle.top
        anchors.bottomMargin: numbers.large ? 8 * Theme.grid : 4 * Theme.grid
        width: middle.width - (picture.visible ? picture.width + 8 * Theme.grid : 0)
        spacing: 2 * Theme.grid
        Words {
            width: Math.min(parent.width, 155 * Theme.grid * Theme.textScale)
            text: Session.screen.question
            size: step.height > Theme.breakRow * Theme.textScale ? Theme.step : Theme.reading
            leading: Theme.leadingStep
            font.bold: true
        }
        Words {
            width: parent.width
            visible: step.height >= Theme.breakNarrow * Theme.textScale // else the numbers need its room
            text: Session.screen.questionHint
            size: Theme.reading
            leading: Theme.leadingReading
            color: Theme.softInk
        }
    }
    Item {
        id: middle
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(asked.implicitHeight + 4 * Theme.grid, Math.min((step.height - foot.height) * 0.55, step.height - foot.height - height - 4 * Theme.grid))
        width: step.columnWidth
        height: numbers.implicitHeight
        RatingScale {
            id: numbers
            width: parent.width
            large: step.height - asked.implicitHeight - foot.height > Theme.breakNumbers
            focus: true
            enabled: !Session.screen.stopping
            name: Session.screen.question
            value: Session.screen.chosen
            onPicked: nrs => Session.choose(nrs)
        }
    }

    StepFoot {
        id: foot
        readonly property bool roomy: step.width > Theme.breakHints * Math.min(1.4, Theme.textScale)
        anchors.bottom: parent.bottom
        width: parent.width
        of: Session.screen.question
        hint: Session.second.goesOnIn > 0 ? qsTr("Goes on in %1 s").arg(Session.second.goesOnIn) : roomy ? qsTr("Click or type a number, or count it with %1").arg(SessionKeys.names[Act.One]) : ""
        go: qsTr("Go on")
        goes: Session.screen.chosen >= 0
        goWidth: roomy ? 70 * Theme.grid : 50 * Theme.grid
        skipWidth: 52 * Theme.grid
        onSkipped: Session.rate(-1)
        onAccepted: step.accept()
    }
}
