// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot
import Unknot.Figure

// The report for a therapist: at the left what is to stand on it, at the right the sheet as it will be printed.
FocusScope {
    id: page

    readonly property bool beside: width > Theme.breakBeside * Math.max(1, Theme.textScale * 0.8)
    readonly property int margin: width < Theme.breakPage ? 6 * Theme.grid : 10 * Theme.grid

    Keys.onEscapePressed: Report.close()

    Page {
        anchors.fill: parent
        anchors.bottomMargin: foot.visible ? foot.height : 0
        sideMargin: page.margin

        Item {
            width: parent.width
            height: childrenRect.height

            FocusScope {
                id: choices
                width: page.beside ? Math.round(95 * Theme.grid * Math.max(1, Theme.textScale * 0.9)) : parent.width
                height: column.implicitHeight
                focus: true
                Column {
                    id: column
                    width: parent.width
                    spacing: 3 * Theme.grid
                    PlainButton {
                        x: -3 * Theme.grid
                        implicitHeight: 10 * Theme.grid
                        quiet: true
                        focus: true
                        glyph: "left"
                        text: qsTr("Back to the history")
                        onClicked: Report.close()
                    }
                    Title {
                        width: parent.width
                        text: qsTr("Report for a therapist")
                    }
                    Words {
                        width: parent.width
                        text: Report.unreadable !== "" ? Report.unreadable : qsTr("What stands on the sheet leaves this computer only if you hand it on. It is of %1, as chosen on the page before.").arg(History.text.rangeWords)
                        color: Report.unreadable !== "" ? Theme.ink : Theme.softInk
                    }
                    SavePlace {
                        id: place
                        width: parent.width
                        copy: Report.copy
                        title: qsTr("Write the report to this file")
                    }
                    MessageBar {
                        width: parent.width
                        text: place.written
                        onClosed: Report.copy.forget()
                    }
                    ReportField {
                        width: parent.width
                        title: qsTr("Your name, if wished")
                        said: Report.wish.name
                        onEdited: words => Report.wish.name = words
                    }
                    ReportField {
                        width: parent.width
                        title: qsTr("What you want to be able to do again")
                        said: Report.wish.goal
                        onEdited: words => Report.wish.goal = words
                    }
                    ReportField {
                        width: parent.width
                        title: qsTr("What you want to ask")
                        said: Report.wish.question
                        onEdited: words => Report.wish.question = words
                    }
                    ReportParts {
                        width: parent.width
                    }
                }
            }
            Column {
                id: sheets
                x: page.beside ? choices.width + 10 * Theme.grid : 0
                y: page.beside ? 0 : choices.height + 8 * Theme.grid
                width: Math.min(parent.width - x, 220 * Theme.grid)
                visible: Report.unreadable === ""
                spacing: 4 * Theme.grid
                Repeater {
                    model: Report.pages
                    Rectangle {
                        id: paper
                        required property int index
                        width: sheets.width
                        height: width * sheet.aspect
                        color: "white"
                        border.width: 1
                        border.color: Theme.edge
                        Accessible.role: Accessible.StaticText
                        Accessible.name: index === 0 ? Report.report.spoken : qsTr("Page %1").arg(index + 1)
                        ReportSheet {
                            id: sheet
                            anchors.fill: parent
                            anchors.margins: 1
                            source: Figures
                            report: Report.report
                            family: Theme.family
                            page: paper.index
                        }
                    }
                }
            }
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: save.height + 6 * Theme.grid
        visible: Report.unreadable === ""
        color: Theme.ground
        Rule {
            width: parent.width
        }
        Row {
            x: page.margin
            y: 3 * Theme.grid
            spacing: 3 * Theme.grid
            MainButton {
                id: save
                text: qsTr("Save as a PDF")
                onClicked: place.begin()
            }
            PlainButton {
                implicitHeight: save.implicitHeight
                text: qsTr("Print")
                Accessible.name: qsTr("Print the report")
                onClicked: Report.print()
            }
            Told {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, foot.width - x - 2 * page.margin)
                text: Report.printed
                maximumLineCount: 3
                size: Theme.small
                leading: Theme.leadingSmall
            }
        }
    }
}
