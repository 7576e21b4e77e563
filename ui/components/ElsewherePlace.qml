// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Where what could not be saved is to be written, and what came of it.
Column {
    id: elsewhere

    function open(): void {
        place.visible = true;
        place.begin(Journal.proposedElsewhere());
    }

    spacing: 3 * Theme.grid

    SavePlace {
        id: place
        width: parent.width
        visible: false
        color: Theme.ground
        title: qsTr("Write everything since the start to this file")
        told: Journal.isElsewhere ? "" : Journal.elsewhere
        replaces: Journal.elsewhereReplaces
        onChosen: Journal.writeElsewhere(typed)
        onReplaced: Journal.replaceElsewhere()
        onFolderChosen: folder => begin(Journal.elsewhereIn(folder, typed))
        onClosed: visible = false
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: Journal.isElsewhere ? Journal.elsewhere : ""
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        onVisibleChanged: if (visible)
            place.visible = false
    }
}
