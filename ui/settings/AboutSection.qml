// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What Unknot is made of: its licence, its sources, its versions; and the sheet of keys.
SettingsSection {
    id: section

    signal keysAsked

    first: keys

    component Paragraph: Words {
        x: Theme.grid
        width: parent.width - Theme.grid
        bottomPadding: 2 * Theme.grid
    }

    Paragraph {
        text: Settings.version === "" ? qsTr("Unknot guides pressing on tender spots. It is not a medical device.") : qsTr("Unknot %1 guides pressing on tender spots. It is not a medical device.").arg(Settings.version)
    }
    Paragraph {
        text: qsTr("No clinician has reviewed or signed its points, doses, limits and questions yet. Where the sources leave something open, the safer of two readings was taken.")
    }
    Paragraph {
        text: qsTr("What it says rests on %1 studies and books. In Learn they stand beside what they support.").arg(Program.sources)
    }
    Paragraph {
        text: qsTr("Free software: GNU General Public License, version 3 or later, without any warranty. The points, texts and figures: Creative Commons Attribution 4.0.")
    }
    Paragraph {
        text: qsTr("Built on %1.").arg(Program.parts)
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
    PlainButton {
        id: keys
        x: Theme.grid
        text: qsTr("All keys (F1)")
        onClicked: section.keysAsked()
    }
}
