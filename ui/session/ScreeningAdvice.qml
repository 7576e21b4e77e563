// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What to do after a yes to a warning question: whom to see and how soon, what to tell, what not to do until then,
// what the program does, and how a mistake is mended. No session follows.
AskFrame {
    id: frame

    readonly property adviceText advice: Session.start.signs.advice
    // Read from further away, where there is the room.
    readonly property bool large: height > Theme.breakTall && width > Theme.breakPage && Theme.textScale < Theme.breakTextFar
    readonly property int letters: large ? Theme.lead : Theme.reading
    readonly property int columns: width > Theme.breakPage * Theme.textScale ? 2 : 1

    title: advice.title
    intro: advice.whom
    bar: advice.emergency ? Theme.danger : "transparent"
    glyph: advice.emergency ? "warning" : ""
    roomy: true

    component Part: Column {
        id: part
        required property string label
        required property string text

        visible: text !== ""
        bottomPadding: 8 * Theme.grid
        Words {
            width: part.width
            text: part.label
            size: frame.letters
            leading: Theme.leadingReading
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            width: part.width
            text: part.text
            size: frame.letters
            leading: Theme.leadingReading
        }
    }

    // What is to be done at the left, what stands behind it at the right.
    Grid {
        id: parts
        readonly property real one: (width - (columns - 1) * columnSpacing) / columns
        width: parent.width
        topPadding: 4 * Theme.grid
        columns: frame.columns
        columnSpacing: 12 * Theme.grid

        Column {
            width: parts.one
            Part {
                width: parent.width
                label: qsTr("Until then")
                text: frame.advice.meanwhile
            }
            Part {
                width: parent.width
                label: qsTr("Tell them what you said yes to")
                text: frame.advice.answered + "\n" + frame.advice.tell
            }
        }
        Column {
            width: parts.one
            Part {
                width: parent.width
                label: qsTr("What it may be")
                text: frame.advice.why
            }
            Part {
                width: parent.width
                label: qsTr("What Unknot does")
                text: frame.advice.unknot
            }
            Part {
                width: parent.width
                label: qsTr("Over, or pressed by mistake?")
                text: frame.advice.mistake
            }
        }
    }

    foot: [
        MainButton {
            text: frame.advice.done
            means: text + frame.title
            onClicked: frame.closed()
        },
        PlainButton {
            implicitHeight: Theme.foot
            text: qsTr("It is over, or was a mistake")
            means: text
            passes: true
            onClicked: Session.start.lookAgain()
        },
        PlainButton {
            implicitHeight: Theme.foot
            visible: frame.advice.clearable
            text: qsTr("I have been seen, and pressing is fine")
            means: text
            passes: true
            onClicked: Session.start.cleared()
        }
    ]
}
