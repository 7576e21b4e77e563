// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Text in one of the interface's sizes: body unless told otherwise.
Text {
    id: words

    property int size: Theme.body
    property real leading: Theme.leadingBody
    // Qt puts all the air of a line under its letters; half of it belongs above them. The shares are
    // those of Lato: its base line lies 0.805 of the size below the top, and looks centred 0.387
    // below the middle of the line.
    readonly property real drop: Math.round(verticalAlignment === Text.AlignTop ? lineHeight / 2 - 0.418 * size
        : verticalAlignment === Text.AlignVCenter ? 0.082 * size : 0)

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: size
    lineHeight: Math.round(size * leading)
    lineHeightMode: Text.FixedHeight
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    transform: Translate {
        y: words.drop
    }
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
