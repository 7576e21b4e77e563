// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Where what could not be saved is to be written, and what came of it.
Column {
    id: elsewhere

    function open(): void {
        place.begin();
    }

    spacing: 3 * Theme.grid

    SavePlace {
        id: place
        width: parent.width
        color: Theme.ground
        copy: Journal.thisRun
        title: qsTr("Write everything since the start to this file")
    }
    Told {
        width: parent.width
        text: place.written
    }
}
