// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot

// The search: is it tender there, and is it your ache? The two signs that people find reliably.
SessionStep {
    id: step

    readonly property bool pictured: Session.place.view !== "" && Theme.textScale < Theme.breakText && height > Theme.breakNarrow

    function type(digit: int): void {
        numbers.type(digit);
        page.bring(second);
    }
    function accept(): void {
        if (Session.screen.chosen < 0)
            page.readOn();
        else
            Session.accept();
    }
    function one(): void {
        if (Session.screen.chosen < 0 && !page.atEnd)
            page.readOn();
        else
            Session.one();
    }
    function answer(said: int): void {
        Session.chooseAche(said);
        page.bring(second);
    }

    Page {
        id: page
        anchors.top: parent.top
        anchors.bottom: foot.top
        anchors.bottomMargin: 4 * Theme.grid
        width: parent.width
        sideMargin: 0
        topMarginInside: Math.max(2 * Theme.grid, Math.min(12 * Theme.grid, (step.height - 150 * Theme.grid) / 2))

        RowLayout {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width - 8 * Theme.grid, 280 * Theme.grid) // beside the scroll bar
            spacing: 10 * Theme.grid
            // No layout, which would count their heights before it gives them their widths.
            Column {
                id: told
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: 2 * Theme.grid
                Words {
                    width: parent.width
                    text: Session.screen.instruction
                    size: Theme.step
                    leading: Theme.leadingStep
                    font.bold: true
                    Accessible.role: Accessible.Heading
                }
                Words {
                    width: parent.width
                    text: Session.screen.find
                    size: Theme.reading
                    leading: Theme.leadingReading
                }
                SmallFigure {
                    width: parent.width
                    height: Math.min(72 * Theme.grid, page.height - 4 * Theme.grid)
                    visible: !step.pictured && Session.place.view !== ""
                    named: true
                }
                Words {
                    width: parent.width
                    text: Session.screen.searchHint
                    size: Theme.reading
                    leading: Theme.leadingReading
                    color: Theme.softInk
                }
                StayOff {
                    width: parent.width
                    room: step.pictured ? 0 : Infinity
                }
                Heading {
                    width: parent.width
                    topPadding: 3 * Theme.grid
                    text: qsTr("How sore is that spot?")
                }
                RatingScale {
                    id: numbers
                    width: parent.width
                    large: false
                    focus: true
                    enabled: !Session.screen.stopping
                    name: qsTr("How sore that spot is, 0 to 10")
                    lowWord: qsTr("not sore")
                    highWord: qsTr("extremely sore")
                    value: Session.screen.chosen
                    onPicked: nrs => Session.choose(nrs)
                }
                Row {
                    id: last
                    width: parent.width
                    topPadding: 2 * Theme.grid
                    spacing: 4 * Theme.grid
                    AcheAnswers {
                        id: second
                        width: parent.width - (person.visible ? person.width + parent.spacing : 0)
                        onAnswered: said => step.answer(said)
                    }
                    HoldPicture {
                        id: person
                        width: 44 * Theme.grid
                        tallest: Math.min(40 * Theme.grid, page.height - page.topMarginInside - told.y - last.y - 8 * Theme.grid) // for it alone nobody reads on
                        visible: pictured && step.pictured && tallest > Theme.breakFigure
                        turning: false
                        hold: Session.hold
                    }
                }
            }
            // What is looked for, and what lies beside it.
            Column {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 2 * Theme.grid
                Layout.preferredWidth: Math.round(Math.min(96 * Theme.grid, step.width * 0.31))
                visible: step.pictured
                spacing: 4 * Theme.grid
                SmallFigure {
                    width: parent.width
                    height: Math.round(Math.min(72 * Theme.grid, step.height * 0.5))
                    named: true
                }
                StayOff {
                    width: parent.width
                    room: step.pictured ? Infinity : 0
                }
            }
        }
    }
    StepFoot {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        hint: Session.second.goesOnIn > 0 ? qsTr("Goes on in %1 s").arg(Session.second.goesOnIn) : step.width <= Theme.breakWide * Theme.textScale ? ""
            : Session.screen.chosen === 0 && Session.screen.ache === Step.No ? qsTr("Nothing here: on to the next spot") : Session.screen.next
        go: Session.screen.chosen >= 0 || page.atEnd ? qsTr("Go on") : qsTr("Read on")
        goes: Session.screen.chosen >= 0 || !page.atEnd
        onSkipped: Session.skip()
        onAccepted: step.accept()
    }
}
