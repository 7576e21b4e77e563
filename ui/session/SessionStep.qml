// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// What every step of a session takes from the keyboard.
FocusScope {
    function type(digit: int): void {
    }
    function accept(): void {
    }
    function answer(ache: int): void { // one of Session's
    }
}
