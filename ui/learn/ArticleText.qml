// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The article that is open: about 70 letters a line, sources beside the part they serve while
// there is room for them.
Page {
    id: article

    readonly property int textWidth: Math.round(150 * Theme.grid * Theme.textScale)
    readonly property int sourcesWidth: Math.round(58 * Theme.grid * Theme.textScale)
    readonly property int gap: 8 * Theme.grid
    readonly property bool roomBeside: textWidth + gap + sourcesWidth + 22 * Theme.grid <= width

    sideMargin: roomBeside ? 14 * Theme.grid : 8 * Theme.grid
    topMarginInside: 4 * Theme.grid
    activeFocusOnTab: true
    Accessible.role: Accessible.Document
    Accessible.name: Learn.article.title

    Connections {
        target: Learn
        function onChanged(): void {
            article.scrollTo(0);
        }
    }

    Column {
        width: Math.min(article.textWidth, parent.width)
        spacing: 3 * Theme.grid
        Words {
            width: parent.width
            text: Learn.article.title
            size: Theme.step
            leading: Theme.leadingPage
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: Learn.article.intro
            size: Theme.reading
            leading: Theme.leadingLoose
        }
        PlainButton {
            visible: Learn.article.id === "when-to-see-someone"
            text: qsTr("Go through the warning questions")
            onClicked: Session.readSigns()
        }
        Repeater {
            model: Learn.parts
            ArticlePart {
                textWidth: parent?.width ?? 0
                sourcesWidth: article.roomBeside ? article.sourcesWidth : 0
                gap: article.gap
            }
        }
    }

    FocusFrame {
        parent: article
        inside: true
        shown: article.activeFocus
    }
}
