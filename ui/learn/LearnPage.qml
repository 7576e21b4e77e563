// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What is known, when to see someone, how to go about it: a list of articles and the one chosen.
FocusScope {
    id: page

    focus: true

    ArticleList {
        id: list
        width: Math.min(Math.round(62 * Theme.grid * Theme.textScale), Math.round(page.width * 0.32))
        height: page.height
        chosen: Learn.article.id
        onPicked: id => Learn.open(id)
    }
    Rectangle {
        x: list.width - 1
        width: 1
        height: page.height
        color: Theme.line
    }
    ArticleText {
        x: list.width
        width: page.width - x
        height: page.height
    }
}
