// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The way on of a page of lines: until their end was on the screen it leads there.
MainButton {
    required property AskFrame frame
    property bool others: false // something is true already
    property bool undecided: false // something is, and nobody has said what
    signal said

    means: text + frame.title
    enabled: !frame.read || !undecided
    text: !frame.read ? qsTr("Read on") : others || undecided ? qsTr("Nothing else is true") : qsTr("None of these is true")
    textSize: Theme.reading
    onClicked: {
        if (frame.read)
            said();
        else
            frame.readOn();
    }
}
