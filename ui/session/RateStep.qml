// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
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

    RowLayout {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 3 * Theme.grid
        SessionButton {
            quiet: true
            glyph: "left"
            text: qsTr("Back")
            keys: [SessionKeys.names[Act.Back]]
            enabled: Session.screen.canGoBack
            onClicked: Session.back()
        }
        SessionButton {
            implicitWidth: Math.round(52 * Theme.grid * Math.min(1.2, Theme.textScale))
            quiet: true
            glyph: "skip"
            text: Session.screen.skip
            keys: [SessionKeys.names[Act.Skip]]
            means: text + Session.screen.question
            passes: true
            enabled: Session.screen.canSkip
            onClicked: Session.rate(-1)
        }
        Item {
            Layout.fillWidth: true
        }
        Words {
            visible: Session.second.goesOnIn > 0 || step.width > Theme.breakHints * Math.min(1.4, Theme.textScale)
            text: Session.second.goesOnIn > 0 ? qsTr("Goes on in %1 s").arg(Session.second.goesOnIn) : qsTr("Click or type a number, or count it with %1").arg(SessionKeys.names[Act.One])
            color: Theme.softInk
        }
        MainButton {
            Layout.leftMargin: 3 * Theme.grid
            implicitWidth: step.width > Theme.breakHints * Math.min(1.4, Theme.textScale) ? 70 * Theme.grid : 50 * Theme.grid
            implicitHeight: 22 * Theme.grid
            enabled: Session.screen.chosen >= 0 && !Session.screen.stopping
            text: qsTr("Go on")
            means: text + Session.screen.question
            textSize: Theme.page
            onClicked: step.accept()
        }
    }
}
