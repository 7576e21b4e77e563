// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Where it hurts, in words. What they may mean is in SearchResults.
Field {
    id: field

    signal down // into the results

    glyph: "search"
    key: "/"
    clearable: true
    placeholderText: qsTr("Muscle, area or complaint")
    brief: qsTr("Search")
    text: Body.state.searched
    onTextChanged: if (text !== Body.state.searched)
        Body.search(text)
    onAccepted: if (Body.state.resultCount > 0 && !Body.choose(0))
        down()
    Keys.onDownPressed: if (Body.state.resultCount > 0)
        down()
}
