// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Unknot
import Unknot.Figure

// What runs by itself: lead-in, hold, rest. A ring that empties, the seconds, one line to do.
SessionStep {
    id: step

    // Room for the press number is kept from the start: the ring must not jump when it is asked for.
    readonly property bool roomy: height > Theme.breakSigns * Theme.textScale // for that and all that can be felt
    readonly property real kept: Math.min((roomy ? 63 : 50) * Theme.grid * Math.min(1.5, Theme.textScale), 0.6 * height)
    readonly property real footRoom: Math.max(foot.height, kept)
    readonly property real free: height - footRoom - lines.height - 8 * Theme.grid
    readonly property bool beside: height - kept - Theme.step * Theme.leadingStep - Theme.page * Theme.leadingTitle - 9 * Theme.grid < Theme.breakRing
    readonly property real room: height - footRoom - 4 * Theme.grid
    readonly property real ringMost: 102 * Theme.grid
    readonly property real ringSize: beside ? Math.max(11 * Theme.grid, Math.min(room, width * 0.35)) : Math.max(37.5 * Theme.grid, Math.min(ringMost, free, width * 0.5))
    readonly property bool lettered: ringSize >= Theme.breakRingWords // else its words stand with the others

    function type(digit: int): void {
        if (Session.screen.askPress || Session.screen.press >= 0)
            press.type(digit);
    }

    component Way: SessionButton {
        Layout.alignment: Qt.AlignBottom
        quiet: true
    }
    Breath {
        anchors.centerIn: ring
        width: ring.width * 0.84 // inside the ring
    }
    Ring {
        id: ring
        x: step.beside ? 0 : (parent.width - width) / 2
        y: Math.max(0, ((step.beside ? step.room : step.free) - height) / 2)
        width: step.ringSize
        height: step.ringSize
        share: Session.ringLeft
        colour: Session.screen.pressing ? Theme.accent : Theme.softInk
        track: Theme.track
        tick: Theme.softInk
        halfTick: Session.screen.pressing
        thickness: 4 * Theme.grid * step.ringSize / step.ringMost

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.min(parent.height * 0.14, seconds.y - height) // some fonts are higher
            visible: step.lettered
            text: Session.screen.ringTop
            size: Math.round(Theme.page * Math.min(1, step.ringSize / (90 * Theme.grid)))
            leading: Theme.leadingTitle
            color: Theme.softInk
        }
        Words {
            id: seconds
            anchors.centerIn: parent
            text: Session.second.seconds
            size: Math.round(Theme.countdown * step.ringSize / step.ringMost * (Session.second.seconds > 99 ? 0.8 : 1))
            leading: Theme.leadingNone
            Accessible.role: Accessible.StaticText
            Accessible.name: Session.screen.ringTop + ", " + Session.second.seconds + " " + Session.second.ringBottom
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(parent.height * 0.76, seconds.y + seconds.height)
            visible: step.lettered
            text: Session.second.beat === "" ? Session.second.ringBottom : Session.second.beat
            font.bold: Session.second.beat !== ""
            size: Math.round(Theme.page * Math.min(1, step.ringSize / (90 * Theme.grid)))
            leading: Theme.leadingTitle
            color: Theme.softInk
        }
    }
    // Left of the ring, or below the words beside it, until a number is asked for; else between the holds, where numbers are asked for.
    StayOff {
        id: stayOff
        x: step.beside ? lines.x : 0
        y: step.beside ? lines.y + lines.height + 3 * Theme.grid : 6 * Theme.grid
        width: step.beside ? lines.width : Math.min(ring.x - 8 * Theme.grid, 85 * Theme.grid * Theme.textScale)
        room: step.beside ? step.height - foot.height - 4 * Theme.grid - lines.height - 3 * Theme.grid : step.free - 4 * Theme.grid
    }
    // Above the words, or below a ring that stands beside them.
    TimedPictures {
        room: (step.beside ? step.height - back.height - Theme.grid : lines.y) - y - 2 * Theme.grid
        wide: step.beside ? ring.width : step.width
        x: step.beside ? 0 : parent.width - width
        y: step.beside ? ring.y + ring.height + 3 * Theme.grid : 6 * Theme.grid
        visible: fit && (step.beside || width < ring.x - 6 * Theme.grid && step.height > Theme.breakCloseUp && Theme.textScale < Theme.breakText)
    }
    TimedLines {
        id: lines
        x: step.beside ? ring.width + 8 * Theme.grid : 0
        y: step.beside ? (Session.screen.stayOff === "" ? Math.max(0, (step.room - height) / 2) : 0) : step.height - step.footRoom - 4 * Theme.grid - height
        width: parent.width - x
        beside: step.beside
        lettered: step.lettered
        room: step.room
        tall: step.height > Theme.breakNarrow * Theme.textScale
    }
    RowLayout {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: 3 * Theme.grid
        Way {
            id: back
            glyph: "left"
            text: qsTr("Back")
            keys: [SessionKeys.names[Act.Back]]
            enabled: Session.screen.canGoBack
            onClicked: Session.back()
        }
        Way {
            glyph: Session.screen.paused ? "play" : "pause"
            text: Session.screen.paused ? qsTr("Go on") : qsTr("Pause")
            keys: [SessionKeys.names[Act.One]]
            onClicked: Session.togglePause()
        }
        Way {
            glyph: "skip"
            text: Session.screen.skip
            keys: [SessionKeys.names[Act.Skip]]
            means: text + Session.screen.pointOf + Session.screen.instruction + Session.screen.ringTop
            passes: true
            enabled: Session.screen.canSkip
            onClicked: Session.skip()
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.leftMargin: step.width > Theme.breakWide ? 10 * Theme.grid : 3 * Theme.grid
            spacing: 2 * Theme.grid
            StayOff {
                Layout.fillWidth: true
                room: stayOff.fits || Session.screen.pressing || Session.screen.askPress ? 0 : step.kept
            }
            Words {
                Layout.fillWidth: true
                leading: Theme.leadingPage
                text: Session.screen.askPress ? qsTr("What number is the spot now, under the same press?")
                    : Session.screen.press >= 0 ? qsTr("Now: %1 of 10. How does the spot feel?").arg(Session.screen.press) : qsTr("How does the spot feel?")
                color: Session.screen.askPress ? Theme.ink : Theme.softInk
                font.bold: Session.screen.askPress
                visible: Session.screen.pressing || Session.screen.askPress
            }
            PressScale {
                id: press
                Layout.fillWidth: true
                visible: Session.screen.askPress
                onPicked: nrs => Session.pressNumber(nrs)
            }
            HowItFeels {
                Layout.fillWidth: true
                visible: Session.screen.inHold
                signs: step.roomy || (!Session.screen.askPress && step.height > Theme.breakNarrow * Theme.textScale)
                targets: Session.screen.askPress ? press.targets : 22 * Theme.grid
            }
        }
    }
}
