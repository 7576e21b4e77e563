// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Unknot

// One pain rating: the question, eleven numbers, none chosen beforehand.
SessionStep {
    id: step

    readonly property int columnWidth: Math.min(width, 992)

    function type(digit: int): void {
        numbers.type(digit);
    }
    function accept(): void {
        if (numbers.value >= 0)
            Session.rate(numbers.value);
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: Session.screen.question
    Accessible.description: Session.screen.questionHint

    SmallFigure {
        id: picture
        anchors.right: middle.right
        anchors.bottom: middle.top
        anchors.bottomMargin: 32
        visible: step.height > 560 && Session.place.view !== ""
    }
    Column {
        id: asked
        anchors.left: middle.left
        anchors.bottom: middle.top
        anchors.bottomMargin: 32
        width: middle.width - (picture.visible ? picture.width + 32 : 0)
        spacing: 8
        Words {
            width: Math.min(parent.width, 620 * Theme.textScale)
            text: Session.screen.question
            size: Theme.step
            leading: 1.29
            font.bold: true
        }
        Words {
            width: parent.width
            visible: step.height >= 300 * Theme.textScale // else the numbers need its room
            text: Session.screen.questionHint
            size: Theme.reading
            leading: 1.55
            color: Theme.softInk
        }
    }
    Item {
        id: middle
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(asked.implicitHeight + 32, (step.height - foot.height) * 0.55)
        width: step.columnWidth
        height: numbers.implicitHeight
        RatingScale {
            id: numbers
            width: parent.width
            focus: true
            name: Session.screen.question
            onPicked: nrs => value = nrs
        }
    }
    Connections {
        target: Session
        function onStepChanged(): void {
            numbers.value = -1;
        }
    }

    RowLayout {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 12
        SessionButton {
            quiet: true
            glyph: "left"
            text: qsTr("Back")
            keys: ["B"]
            enabled: Session.screen.canGoBack
            onClicked: Session.back()
        }
        SessionButton {
            implicitWidth: Math.round(208 * Math.min(1.2, Theme.textScale))
            quiet: true
            glyph: "skip"
            text: qsTr("Rather not say")
            keys: ["N"]
            onClicked: Session.rate(-1)
        }
        Item {
            Layout.fillWidth: true
        }
        Words {
            visible: step.width > 980 * Math.min(1.4, Theme.textScale)
            text: qsTr("Type the number, then")
            color: Theme.softInk
        }
        KeyCap {
            visible: step.width > 980 * Math.min(1.4, Theme.textScale)
            text: qsTr("Enter")
        }
        MainButton {
            Layout.leftMargin: 12
            implicitWidth: step.width > 980 * Math.min(1.4, Theme.textScale) ? 280 : 200
            implicitHeight: 88
            enabled: numbers.value >= 0
            text: qsTr("Go on")
            textSize: Theme.page
            onClicked: step.accept()
        }
    }
}
