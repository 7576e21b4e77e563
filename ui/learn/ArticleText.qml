// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// The article that is open: about 70 letters a line, sources beside the part they serve while
// there is room for them.
Page {
    id: article

    readonly property int textWidth: Math.round(600 * Theme.textScale)
    readonly property int sourcesWidth: Math.round(232 * Theme.textScale)
    readonly property int gap: 32
    readonly property bool roomBeside: width >= 56 + textWidth + gap + sourcesWidth + 32

    sideMargin: roomBeside ? 56 : 32
    topMarginInside: 16
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
        spacing: 12
        Words {
            width: parent.width
            text: Learn.article.title
            size: Theme.step
            leading: 1.3
            font.bold: true
            Accessible.role: Accessible.Heading
        }
        Words {
            width: parent.width
            text: Learn.article.intro
            size: Theme.reading
            leading: 1.67
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
