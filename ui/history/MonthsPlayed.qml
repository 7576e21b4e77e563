// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot

// The maps month by month: a slider, or played, a second each; with less motion the button goes on by one month.
Column {
    id: block

    readonly property bool still: Settings.chosen.reducedMotion
    readonly property int last: History.text.months - 1
    readonly property bool atEnd: History.month >= last
    property bool playing: false

    function step(): void {
        History.month = atEnd ? 0 : History.month + 1;
    }
    function press(): void {
        if (still || !playing)
            step();
        playing = !still && !playing && !atEnd;
    }

    visible: last > 0
    spacing: Theme.grid
    onVisibleChanged: playing = false

    Timer {
        interval: 1000
        repeat: true
        running: block.playing
        onTriggered: {
            block.step();
            if (block.atEnd)
                block.playing = false;
        }
    }
    Connections {
        target: History
        function onRangeChanged(): void {
            block.playing = false;
        }
    }

    Item {
        width: parent.width
        height: play.height
        IconButton {
            id: play
            glyph: block.still ? "right" : block.playing ? "pause" : "play"
            text: block.still ? qsTr("The next month") : block.playing ? qsTr("Stop") : qsTr("Play the months")
            onClicked: block.press()
        }
        T.Slider {
            id: months
            anchors.left: play.right
            anchors.leftMargin: 2 * Theme.grid
            anchors.right: parent.right
            height: play.height
            from: -1
            to: block.last
            stepSize: 1
            snapMode: T.Slider.SnapAlways
            value: History.month
            implicitHeight: play.height
            onMoved: {
                block.playing = false;
                History.month = Math.round(value);
            }
            Accessible.name: History.month < 0 ? qsTr("Months: all of the range is shown") : History.text.monthSpoken
            background: Item {
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: Theme.grid
                    radius: height / 2
                    color: Theme.line
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: months.handle.x + months.handle.width / 2
                    height: Theme.grid
                    radius: height / 2
                    color: Theme.accent
                }
                FocusFrame {
                    shown: months.activeFocus && LastInput.byKeys
                    corner: Theme.corner
                }
            }
            handle: Rectangle {
                x: Math.round(months.visualPosition * (months.width - width))
                anchors.verticalCenter: parent?.verticalCenter
                width: 5 * Theme.grid
                height: width
                radius: width / 2
                color: months.pressed ? Theme.accentPressed : Theme.accent
            }
        }
    }
    Words {
        width: parent.width
        text: History.month < 0 ? qsTr("All of the range. The slider shows it month by month.") : History.text.monthSpoken
        size: Theme.small
        leading: Theme.leadingBody
        color: Theme.softInk
        Accessible.ignored: true
    }
}
