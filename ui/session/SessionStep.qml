// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What every step of a session takes from the keyboard.
FocusScope {
    // What is chosen waits for whoever is still on the way to another answer.
    readonly property Item focused: Window.activeFocusItem

    onFocusedChanged: if (Session.second.goesOnIn > 0) {
        Session.choose(Session.screen.chosen);
    }

    function type(digit: int): void {
    }
    function accept(): void {
    }
    function answer(ache: int): void { // one of Session's
    }
}
