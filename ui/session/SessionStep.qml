// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What every step of a session takes from the keyboard.
FocusScope {
    // To whoever reads by ear it is what the keyboard comes to with each step.
    Accessible.role: Accessible.Grouping
    Accessible.name: Session.screen.instruction
    Accessible.focusable: true

    // What is chosen waits for whoever is still on the way to another answer.
    readonly property Item focused: Window.activeFocusItem

    onFocusedChanged: if (visible && Session.second.goesOnIn > 0) {
        Session.choose(Session.screen.chosen);
    }

    function type(digit: int): void {
    }
    function accept(): void {
    }
    function one(): void { // the one key
        Session.one();
    }
    function answer(ache: int): void { // one of Session's
    }
}
