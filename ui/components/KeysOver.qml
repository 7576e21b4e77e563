// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The sheet of keys, over what is there; a hold waits meanwhile.
Loader {
    id: over

    property Item before: null // had the keyboard

    function toggle(): void {
        if (!active) {
            before = Window.activeFocusItem;
            Session.pause();
        }
        active = !active;
        if (!active)
            before?.forceActiveFocus();
    }

    function close(): void {
        if (active)
            toggle();
    }

    objectName: "keys"
    active: false
    source: Qt.resolvedUrl("KeysSheet.qml") // beside this file, whoever uses it

    Connections {
        target: over.item
        ignoreUnknownSignals: true
        function onClosed(): void {
            over.toggle();
        }
    }
}
