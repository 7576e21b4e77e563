// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

SettingsSection {
    id: section

    readonly property real sizeRowY: size.y
    signal sizeAboutToChange

    first: themes.choices

    PickRow {
        id: themes
        x: 4
        width: section.width - 4
        text: qsTr("Theme")
        options: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
        chosen: Settings.appearance
        onPicked: index => Settings.appearance = index
    }
    PickRow {
        x: 4
        width: section.width - 4
        text: qsTr("Figure")
        options: [qsTr("Masculine"), qsTr("Feminine")]
        chosen: Settings.body
        onPicked: index => Settings.body = index
    }
    PickRow {
        id: size
        x: 4
        width: section.width - 4
        text: qsTr("Text size")
        options: [qsTr("100%"), qsTr("125%"), qsTr("150%"), qsTr("175%"), qsTr("200%")]
        chosen: Math.round((Settings.textScale - 1) * 4)
        onPicked: index => {
            section.sizeAboutToChange();
            Settings.textScale = 1 + index / 4;
        }
    }
    PickRow {
        x: 4
        width: section.width - 4
        visible: Packs.languageNames.length > 2 // the system's, and English
        height: visible ? implicitHeight : 0
        text: qsTr("Language of points and articles, from the next start on")
        options: Packs.languageNames
        chosen: Packs.languageIndex(Settings.language)
        onPicked: index => Settings.language = Packs.languageAt(index)
    }
    TickBox {
        width: section.width
        text: qsTr("More contrast")
        detail: qsTr("Darker words and lines on light ground, lighter ones on dark.")
        ticked: Settings.moreContrast
        onClicked: Settings.moreContrast = !Settings.moreContrast
    }
    TickBox {
        width: section.width
        text: qsTr("Less motion")
        detail: qsTr("Nothing slides or fades; the ring still empties.")
        ticked: Settings.reducedMotion
        onClicked: Settings.reducedMotion = !Settings.reducedMotion
    }
    TickBox {
        width: section.width
        text: qsTr("Mirror view")
        detail: qsTr("The front of the body as you see yourself in a mirror: your left is at the picture's left.")
        ticked: Settings.mirrored
        onClicked: Settings.mirrored = !Settings.mirrored
    }
}
