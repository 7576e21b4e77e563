// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Asks for a folder, or for a file that is there. The dialogs are a large module: they are loaded when one is asked for. Each time it is a new one,
// and the last one stays until then: Qt's own is hidden before it says that it was answered.
Loader {
    id: asks

    property string title: ""
    property string accepts: "" // the words of its button
    property string question: "FolderQuestion.qml" // or FileQuestion.qml
    property var filters: [] // of the names of files, a list of texts
    signal chosen(url folder)
    signal declined

    function ask(): void {
        active = false;
        // Qt's own begins where the program was started, unless it is told where.
        const known = {
            "title": title,
            "acceptLabel": accepts,
            "currentFolder": Program.documents
        };
        if (filters.length > 0)
            known.nameFilters = filters;
        setSource(question, known);
        active = true;
    }

    active: false

    Connections {
        target: asks.item
        ignoreUnknownSignals: true
        function onAnswered(folder: url): void {
            asks.chosen(folder);
        }
        function onRejected(): void {
            asks.declined();
        }
    }
}
