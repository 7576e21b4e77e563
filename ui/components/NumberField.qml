// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// A number from 0 to 10 to write, or nothing where none was said; up and down turn it.
Field {
    id: field

    property int value: -1 // -1: none
    signal given(int nrs)

    function turn(by: int): void {
        const to = Math.max(0, Math.min(10, value < 0 ? 0 : value + by));
        if (to !== value)
            given(to);
        text = to;
    }

    implicitWidth: Math.round(14 * Theme.grid * Math.min(1.6, Theme.textScale))
    leftPadding: Theme.grid
    rightPadding: Theme.grid
    horizontalAlignment: TextInput.AlignHCenter
    text: value < 0 ? "" : value
    validator: RegularExpressionValidator {
        // what would be more is not typed at all
        regularExpression: /10|[0-9]/
    }
    onTextEdited: if (text === "" || acceptableInput)
        given(text === "" ? -1 : parseInt(text))
    Keys.onUpPressed: turn(1)
    Keys.onDownPressed: turn(-1)
}
