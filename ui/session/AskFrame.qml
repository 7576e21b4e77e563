// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The frame of what is asked before a session: what it is about, the question, the answers, and
// the buttons at the foot of the window, or after the last answer where that is further down: so
// that nobody goes on past a line that was never on the screen.
FocusScope {
    id: frame

    property string title: ""
    property string intro: ""
    property color bar: "transparent" // beside the title
    property alias foot: foot.data
    default property alias content: answers.data
    signal closed

    // The title has the focus first: a screen reader begins there, and Tab leads to the first answer.
    function begin(): void {
        page.scrollTo(0);
        heading.forceActiveFocus();
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: title
    Keys.onEscapePressed: frame.closed()
    Component.onCompleted: begin()

    Page {
        id: page
        anchors.fill: parent
        sideMargin: 8 * Theme.grid
        topMarginInside: 8 * Theme.grid

        Item {
            id: sheet
            readonly property int block: Math.min(width, Math.round(208 * Theme.grid * Math.min(1.5, Theme.textScale)))
            readonly property real least: page.height - page.topMarginInside - 24
            width: parent.width
            height: Math.max(least, above.height + 8 * Theme.grid + foot.height)

            Column {
                id: above
                width: parent.width
                Words {
                    width: parent.width
                    visible: text !== ""
                    text: Session.screen.title
                    size: Theme.reading
                    leading: Theme.leadingReading
                    font.bold: true
                }
                Words {
                    width: parent.width
                    text: Session.screen.summary
                    size: Theme.small
                    leading: Theme.leadingSmall
                    color: Theme.softInk
                }
                Item {
                    width: 1
                    height: page.height > Theme.breakTall ? 12 * Theme.grid : 6 * Theme.grid
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
                        x: -20
                        width: 4
                        height: parent.height
                        radius: 2
                        color: frame.bar
                    }
                    Column {
                        id: words
                        width: parent.width
                        spacing: 2 * Theme.grid
                        Words {
                            width: parent.width
                            text: frame.title
                            size: Theme.step
                            leading: Theme.leadingPage
                            font.bold: true
                            Accessible.ignored: true
                        }
                        Words {
                            width: parent.width
                            visible: text !== ""
                            text: frame.intro
                            size: Theme.reading
                            leading: Theme.leadingReading
                            Accessible.ignored: true
                        }
                    }
                }
                Column {
                    id: answers
                    x: heading.x
                    width: sheet.block
                    topPadding: 5 * Theme.grid
                }
            }
            Flow {
                id: foot
                x: heading.x
                y: parent.height - height
                width: sheet.block
                spacing: 3 * Theme.grid
            }
        }
    }
}
