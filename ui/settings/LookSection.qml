// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

SettingsSection {
    id: section

    readonly property real sizeRowY: size.y
    readonly property var appearances: [Look.System, Look.Light, Look.Dark]
    readonly property var figures: [Look.Masculine, Look.Feminine]
    signal sizeAboutToChange

    first: themes.choices

    PickRow {
        id: themes
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("Theme")
        options: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
        chosen: section.appearances.indexOf(Settings.chosen.appearance)
        onPicked: index => Settings.chosen.appearance = section.appearances[index]
    }
    PickRow {
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("Figure")
        options: [qsTr("Masculine"), qsTr("Feminine")]
        chosen: section.figures.indexOf(Settings.chosen.body)
        onPicked: index => Settings.chosen.body = section.figures[index]
    }
    PickRow {
        id: size
        x: Theme.grid
        width: section.width - Theme.grid
        text: qsTr("Text size")
        options: [qsTr("100%"), qsTr("125%"), qsTr("150%"), qsTr("175%"), qsTr("200%")]
        chosen: Math.round((Settings.chosen.textScale - 1) * 4)
        onPicked: index => {
            section.sizeAboutToChange();
            Settings.chosen.textScale = 1 + index / 4;
        }
    }
    PickRow {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: Packs.languageNames.length > 2 // the system's, and English
        height: visible ? implicitHeight : 0
        text: qsTr("Language of points and articles, from the next start on")
        options: Packs.languageNames
        chosen: Math.max(0, Packs.languages.indexOf(Settings.chosen.language))
        onPicked: index => Settings.chosen.language = Packs.languages[index]
    }
    TickBox {
        width: section.width
        text: qsTr("More contrast")
        detail: qsTr("Darker words and lines on light ground, lighter ones on dark.")
        ticked: Settings.chosen.moreContrast
        onClicked: Settings.chosen.moreContrast = !Settings.chosen.moreContrast
    }
    TickBox {
        width: section.width
        text: qsTr("Less motion")
        detail: qsTr("Nothing slides or fades; the ring still empties.")
        ticked: Settings.chosen.reducedMotion
        onClicked: Settings.chosen.reducedMotion = !Settings.chosen.reducedMotion
    }
    TickBox {
        width: section.width
        text: qsTr("Mirror view")
        detail: qsTr("The front of the body as you see yourself in a mirror: your left is at the picture's left.")
        ticked: Settings.chosen.mirrored
        onClicked: Settings.chosen.mirrored = !Settings.chosen.mirrored
    }
}
