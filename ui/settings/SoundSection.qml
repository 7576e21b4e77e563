// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

SettingsSection {
    id: section

    readonly property var speakers: [Look.British, Look.BritishHigher, Look.American, Look.AmericanHigher]

    first: voice

    TickBox {
        id: voice
        width: section.width
        text: qsTr("Voice")
        detail: qsTr("Says what to do next, so that you need not look.")
        ticked: Settings.chosen.voice
        onClicked: Settings.chosen.voice = !Settings.chosen.voice
    }
    TickBox {
        width: section.width
        text: qsTr("Sounds")
        detail: qsTr("Short tones when a hold begins, at half-time and when it ends, and for its pace.")
        ticked: Settings.chosen.sounds
        onClicked: Settings.chosen.sounds = !Settings.chosen.sounds
    }
    TickBox {
        width: section.width
        text: qsTr("Pause other players")
        detail: qsTr("Music and videos that play when a session begins stop, and go on after it. For players that this desktop can pause.")
        ticked: Settings.chosen.pauseOthers
        onClicked: Settings.chosen.pauseOthers = !Settings.chosen.pauseOthers
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: Settings.chosen.sounds
        text: qsTr("Volume of the tones")
        value: Settings.chosen.volume
        from: 0
        to: 100
        stepSize: 10
        unit: "%"
        onChanged: value => Settings.chosen.volume = value
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: Settings.chosen.voice
        text: qsTr("Volume of the voice")
        value: Settings.chosen.voiceVolume
        from: 0
        to: 100
        stepSize: 10
        unit: "%"
        onChanged: value => Settings.chosen.voiceVolume = value
    }
    PickRow {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: Settings.chosen.voice
        text: qsTr("Which voice")
        options: [qsTr("British"), qsTr("British, higher"), qsTr("American"), qsTr("American, higher")]
        chosen: section.speakers.indexOf(Settings.chosen.speaker)
        onPicked: index => Settings.chosen.speaker = section.speakers[index]
    }
    ChoiceRow {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: Settings.chosen.voice
        text: qsTr("Speed of the voice")
        value: Settings.chosen.voiceSpeed
        from: 60
        to: 140
        stepSize: 10
        unit: "%"
        onChanged: value => Settings.chosen.voiceSpeed = value
    }
    Row {
        x: Theme.grid
        spacing: 3 * Theme.grid
        PlainButton {
            enabled: Settings.chosen.voice
            glyph: "play"
            text: qsTr("Try the voice")
            onClicked: Session.tryVoice()
        }
        PlainButton {
            enabled: Settings.chosen.sounds
            glyph: "play"
            text: qsTr("Try a tone")
            onClicked: Session.tryTone()
        }
    }
    Words {
        x: Theme.grid
        width: section.width - Theme.grid
        visible: text !== ""
        topPadding: Theme.grid
        text: Session.soundNote
        size: Theme.small
        leading: Theme.leadingSmall
        color: Theme.softInk
    }
}
