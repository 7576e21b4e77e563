// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The frame of what is asked before a session: what it is about, the question, the answers, and the
// buttons at the foot, always in sight. What is longer than the window scrolls above them; whether its
// end was on the screen is said, so that nobody goes on past a line that never was.
FocusScope {
    id: frame

    property string title: ""
    property string intro: ""
    property string note: "" // above the buttons
    property color bar: "transparent" // beside the title
    property string glyph: "" // before it
    property bool roomy: false // nothing is asked: it is read, over more of the width
    property bool wide: false // the answers take the width of the window, and the title less of its height
    property alias foot: foot.data
    default property alias content: answers.data
    signal closed

    readonly property bool narrow: width < Theme.breakWindow
    readonly property bool read: page.read // its end was on the screen

    // The title has the focus first: a screen reader begins there, and Tab leads to the first answer.
    function begin(): void {
        page.scrollTo(0);
        heading.forceActiveFocus();
    }
    function readOn(): void {
        page.readOn();
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: frame.closed()
    onVisibleChanged: if (visible) // it may have been made ahead
        begin()
    Component.onCompleted: if (visible)
        begin()

    Page {
        id: page
        anchors.fill: parent
        anchors.bottomMargin: below.height
        toBeRead: true
        sideMargin: frame.narrow ? 6 * Theme.grid : 8 * Theme.grid
        topMarginInside: frame.wide ? 4 * Theme.grid : 8 * Theme.grid

        Column {
            id: sheet
            readonly property int block: frame.wide ? width : Math.min(width, Math.round((frame.roomy ? 272 : 208) * Theme.grid * Math.min(1.5, Theme.textScale)))
            width: parent.width

            Words {
                width: parent.width
                visible: text !== "" && !frame.roomy
                text: (Session.screen.summary === "" ? Session.screen.title : qsTr("%1: %2").arg(Session.screen.title).arg(Session.screen.summary)) + (Session.screen.pages === "" ? "" : ". " + Session.screen.pages)
                size: Theme.small
                leading: Theme.leadingSmall
                color: Theme.softInk
            }
            Item {
                width: 1
                height: frame.wide ? Theme.grid : page.height > Theme.breakTall ? 12 * Theme.grid : 6 * Theme.grid
            }
            Item {
                id: heading
                x: (parent.width - sheet.block) / 2
                width: sheet.block
                height: words.height
                Accessible.role: Accessible.Heading
                Accessible.name: frame.intro === "" ? frame.title : frame.title + " " + frame.intro
                Accessible.focusable: true

                Rectangle {
                    visible: frame.bar.a > 0
                    x: -5 * Theme.grid
                    width: Theme.grid
                    height: parent.height
                    radius: 2
                    color: frame.bar
                }
                Column {
                    id: words
                    width: parent.width
                    spacing: frame.wide ? 0 : 2 * Theme.grid
                    Row {
                        width: parent.width
                        spacing: 3 * Theme.grid
                        Icon {
                            id: sign
                            anchors.verticalCenter: parent.verticalCenter
                            visible: name !== ""
                            width: Theme.step
                            height: Theme.step
                            name: frame.glyph
                            colour: frame.bar
                            weight: 2.25
                        }
                        Words {
                            width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                            text: frame.title
                            size: frame.wide ? Theme.page : Theme.step
                            leading: Theme.leadingPage
                            font.bold: true
                            color: sign.visible ? frame.bar : Theme.ink
                            Accessible.ignored: true
                        }
                    }
                    Words {
                        width: parent.width
                        visible: text !== ""
                        text: frame.intro
                        size: frame.wide ? Theme.body : frame.roomy ? Theme.page : Theme.reading
                        leading: frame.wide ? Theme.leadingBody : frame.roomy ? Theme.leadingPage : Theme.leadingReading
                        font.bold: frame.roomy
                        Accessible.ignored: true
                    }
                }
            }
            Column {
                id: answers
                x: heading.x
                width: sheet.block
                topPadding: frame.wide ? Theme.grid : 5 * Theme.grid
            }
        }
    }
    Rectangle {
        id: below
        anchors.bottom: parent.bottom
        width: parent.width
        height: column.height + 7 * Theme.grid
        color: Theme.ground

        Rule {
            width: parent.width
            visible: page.contentHeight > page.height
        }
        Column {
            id: column
            x: page.sideMargin + heading.x
            y: 3 * Theme.grid
            width: sheet.block
            spacing: 2 * Theme.grid
            Told {
                width: parent.width
                text: frame.note
                font.bold: true
            }
            Flow {
                id: foot
                width: parent.width
                spacing: 3 * Theme.grid
            }
        }
    }
}
