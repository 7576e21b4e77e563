// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Unknot
import Unknot.Figure

// Every colour and size of the interface. Colours as measured for 4.5:1 (text) and 3:1 (graphics).
QtObject {
    id: theme

    readonly property bool dark: Settings.dark
    readonly property real textScale: Settings.chosen.textScale
    readonly property bool strong: Settings.chosen.moreContrast // ink to 12:1, edges to 7:1

    readonly property color ground: dark ? (strong ? "#000000" : "#14181B") : strong ? "#FFFFFF" : "#F7F5F2"
    readonly property color surface: dark ? (strong ? "#0B0E10" : "#1D2327") : "#FFFFFF"
    readonly property color sunken: dark ? "#262D32" : "#F0ECE6"
    readonly property color ink: dark ? (strong ? "#FFFFFF" : "#ECE7E1") : strong ? "#000000" : "#1F2328"
    readonly property color softInk: dark ? (strong ? "#DCE2E6" : "#A3ADB5") : strong ? "#2B3036" : "#59616B"
    readonly property color line: dark ? (strong ? "#8D989F" : "#2C343A") : strong ? "#6E675F" : "#E2DDD6"
    readonly property color edge: dark ? (strong ? "#C9D2D8" : "#6C7880") : strong ? "#3E3933" : "#8C8379"
    readonly property color track: dark ? "#2A3238" : "#E5E0D9"
    readonly property color accentTrack: dark ? "#2F4B4E" : "#C7DCDB"
    readonly property color accent: dark ? (strong ? "#A6EAE6" : "#6CC5C1") : strong ? "#0B444B" : "#1F6F78"
    readonly property color accentHover: dark ? Qt.lighter(accent, 1.14) : Qt.darker(accent, 1.14)
    readonly property color accentPressed: Qt.darker(accent, 1.26)
    readonly property color accentInk: dark ? "#0E2224" : "#FFFFFF"
    readonly property color accentSoft: dark ? "#1D3336" : "#E6F0EF"
    readonly property color danger: dark ? (strong ? "#FFC2C4" : "#F2989C") : strong ? "#7D1522" : "#A8323F"
    readonly property color dangerSoft: dark ? "#3A2327" : "#FBECEA"

    // 0, 3, 7 and 10 on the pain scale; the third is what "usually felt" is drawn in.
    readonly property list<color> painStops: dark ? ["#917A45", "#CE8341", "#EE7272", "#FFB9CB"] : ["#F6D98A", "#F09A4E", "#C5414F", "#6E1E52"]
    readonly property color painUsual: painStops[2]
    readonly property color painSometimes: painStops[0]
    readonly property FigureColours figure: FigureColours {
        ground: theme.ground
        skin: theme.dark ? (theme.strong ? "#20262A" : "#2B3237") : "#EFE6DD"
        muscle: theme.dark ? (theme.strong ? "#55636C" : "#3B464D") : theme.strong ? "#CDB5A3" : "#DFD0C4"
        deepMuscle: theme.dark ? (theme.strong ? "#46535B" : "#354047") : theme.strong ? "#BDA18C" : "#D7C6B9"
        outline: theme.dark ? (theme.strong ? "#B4C0C8" : "#6F7C85") : theme.strong ? "#5C4A3D" : "#8F7C6D"
        fibre: theme.dark ? "#387A8890" : "#66B39A89"
        landmark: theme.dark ? (theme.strong ? "#9AA8B1" : "#5D6971") : theme.strong ? "#6B584A" : "#A8968A"
        accent: theme.accent
        usual: theme.painUsual
        sometimes: theme.painSometimes
        ink: theme.ink
        softInk: theme.softInk
        halo: theme.dark ? theme.ground : "#FFFFFF"
        danger: theme.danger
        ramp: theme.painStops
    }

    readonly property string family: "Lato"
    readonly property int small: Math.round(14 * textScale)
    readonly property int body: Math.round(16 * textScale)
    readonly property int reading: Math.round(18 * textScale)
    readonly property int lead: Math.round(21 * textScale)
    readonly property int page: Math.round(24 * Math.min(1.6, textScale))
    readonly property int step: Math.round(34 * Math.min(1.4, textScale))
    readonly property int caption: Math.round(16 * Math.min(1.25, textScale)) // on the figure, where there is no room to grow
    readonly property int figureCaption: Math.round(16 * Math.min(1.6, textScale)) // beside the whole body; what does not fit there is smaller by itself
    // What is large already grows less, so that it stays in its place.
    readonly property int number: Math.round(96 * Math.min(1.25, textScale))
    readonly property int countdown: Math.round(224 * Math.min(1.1, textScale))

    // In what grows less than its words would: a button of the session, a dose, a key.
    readonly property int pageMost: Math.min(page, 30)
    readonly property int readingMost: Math.min(reading, 22)
    readonly property int smallMost: Math.min(small, 18)

    // An icon beside words, and a lesser one (an arrow, a cross).
    readonly property int icon: Math.round(20 * Math.min(1.5, textScale))
    readonly property int iconSmall: Math.round(14 * Math.min(1.5, textScale))

    readonly property int corner: 12
    readonly property int cornerTag: 8 // of what lies on a picture or a scale
    readonly property int control: Math.round(48 * Math.min(1.5, textScale))
    readonly property int foot: Math.round(52 * Math.min(1.5, textScale))
    readonly property int quick: Settings.chosen.reducedMotion ? 0 : 140
    readonly property int lingers: 2200 // a picture that others follow
    readonly property int onTheWay: 240 // one of those between two others

    // Every distance and size is a multiple of it.
    readonly property int grid: 4

    // Where a layout changes, in pixels at text as large as it is by default: of a sign, a row, a panel, a pane,
    // a page or the window.
    readonly property int breakSign: 16
    readonly property int breakDay: 50
    readonly property int breakDayWords: 70
    readonly property int breakKeys: 80
    readonly property int breakFigure: 128
    readonly property int breakSides: 148
    readonly property int breakRing: 180
    readonly property int breakRingWords: 200
    readonly property int breakRow: 250
    readonly property int breakNumbers: 256
    readonly property int breakNarrow: 300
    readonly property int breakPanel: 360
    readonly property int breakTable: 430
    readonly property int breakCloseUp: 500
    readonly property int breakFoot: 520
    readonly property int breakLegend: 560
    readonly property int breakSigns: 560
    readonly property int breakPane: 600
    readonly property int breakVerdict: 620
    readonly property int breakOverview: 640
    readonly property int breakTall: 700
    readonly property int breakPicture: 760
    readonly property int breakBeside: 900
    readonly property int breakHints: 980
    readonly property int breakWide: 1000
    readonly property int breakPage: 1020
    readonly property int breakWindow: 1100
    readonly property real breakDigits: 1.4 * small // from one number of a scale to the next

    // And at which scale of the text: where less is said or shown, and where it need not be large to be read from afar.
    readonly property real breakText: 1.4
    readonly property real breakTextFar: 1.2

    // A line's height as a multiple of its letters' size.
    readonly property real leadingNone: 1
    readonly property real leadingTight: 1.15
    readonly property real leadingStep: 1.29
    readonly property real leadingPage: 1.3
    readonly property real leadingTitle: 1.33
    readonly property real leadingSmall: 1.43
    readonly property real leadingBody: 1.5
    readonly property real leadingReading: 1.55
    readonly property real leadingScale: 1.6
    readonly property real leadingLoose: 1.67
    readonly property real leadingOpen: 1.71

    // The colour of an NRS number, 0 to 10.
    function pain(nrs: real): color {
        const stops = [0, 3, 7, 10];
        for (let i = 1; i < stops.length; ++i) {
            if (nrs <= stops[i]) {
                const share = (nrs - stops[i - 1]) / (stops[i] - stops[i - 1]);
                const low = painStops[i - 1];
                const high = painStops[i];
                return Qt.rgba(low.r + share * (high.r - low.r), low.g + share * (high.g - low.g), low.b + share * (high.b - low.b), 1);
            }
        }
        return painStops[3];
    }
}
