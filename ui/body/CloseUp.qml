// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The place of the chosen point, near: its muscle, the circle to search in, the other points.
FocusScope {
    id: close

    property string from // the page that is gone back to; empty: what stood here before
    readonly property pointState point: PointInfo.state
    signal closed

    Item {
        anchors.fill: parent
        clip: true
        visible: close.point.view !== ""
        Plate {
            anchors.fill: parent
            view: close.point.view
            side: close.point.viewSide
            region: close.filling(close.point.region)
        }
        Marks {
            anchors.fill: parent
            view: close.point.view
            side: close.point.viewSide
            region: close.filling(close.point.region)
            marks: PointInfo.marks
        }
        CloseUpGuides {
            anchors.fill: parent
            source: Figures
            colours: Theme.figure
            mirrored: Settings.chosen.mirrored
            view: close.point.view
            side: close.point.viewSide
            region: close.filling(close.point.region)
            marks: PointInfo.marks
            circle: close.point.circle
            font.family: Theme.family
            font.pixelSize: Theme.caption
            taken: [close.place(backFrame), close.place(whereFrame), close.place(hintFrame)]
            Accessible.role: Accessible.StaticText
            Accessible.name: told
            Accessible.ignored: told === ""
        }
    }

    function place(item: Item): rect {
        return item.visible ? Qt.rect(item.x, item.y, item.width, item.height) : Qt.rect(0, 0, 0, 0);
    }

    // The region, widened to the pane's proportions, so that the picture fills it.
    function filling(region: rect): rect {
        if (region.width <= 0 || width <= 0 || height <= 0)
            return region;
        const wide = Math.max(region.width, region.height * width / height);
        const high = Math.max(region.height, region.width * height / width);
        return Qt.rect(region.x - (wide - region.width) / 2, region.y - (high - region.height) / 2, wide, high);
    }

    Rectangle {
        id: backFrame
        x: 4 * Theme.grid
        y: 3 * Theme.grid
        width: back.width + 2 * Theme.grid
        height: back.height
        radius: Theme.corner
        color: Qt.alpha(Theme.ground, 0.85)
        PlainButton {
            id: back
            quiet: true
            glyph: "left"
            text: close.from === "plan" ? qsTr("Your session") : close.from === "routines" ? qsTr("Routines") : Body.state.markedCount > 0 ? qsTr("Likely sources") : qsTr("Whole body")
            onClicked: close.closed()
        }
    }
    // So that it can be read over what is to be stayed off.
    Rectangle {
        visible: whereFrame.visible
        anchors.fill: whereFrame
        anchors.margins: -2 * Theme.grid
        radius: Theme.corner
        color: Qt.alpha(Theme.ground, 0.85)
    }
    Column {
        id: whereFrame
        x: 10 * Theme.grid
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4 * Theme.grid
        spacing: Theme.grid
        visible: close.point.view === "front" || close.point.view === "back"
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 21 * Theme.grid
            height: 43 * Theme.grid
            Plate {
                id: locator
                anchors.fill: parent
                view: close.point.view
            }
            Rectangle {
                readonly property rect place: locator.unit > 0 ? locator.rectFromFigure(close.point.region) : Qt.rect(0, 0, 0, 0)
                x: place.x
                y: place.y
                width: place.width
                height: place.height
                color: "transparent"
                border.width: 2
                border.color: Theme.accent
                radius: 2
            }
        }
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: close.point.text.where
            size: Math.min(Theme.small, Theme.caption)
            color: Theme.softInk
        }
    }
    Rectangle {
        id: hintFrame
        anchors.right: parent.right
        anchors.rightMargin: 4 * Theme.grid
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 4 * Theme.grid
        visible: close.point.view !== "" && close.width > Theme.breakCloseUp
        readonly property real room: close.width - 4 * Theme.grid - (whereFrame.visible ? whereFrame.x + whereFrame.width + 2 * Theme.grid : 4 * Theme.grid)
        width: hint.width + 6 * Theme.grid
        height: hint.implicitHeight + 3 * Theme.grid
        radius: Theme.cornerTag
        color: Qt.alpha(Theme.ground, 0.85)
        TextMetrics {
            id: measured
            font: hint.font
            text: hint.text
        }
        Words {
            id: hint
            anchors.centerIn: parent
            width: Math.min(Math.ceil(measured.advanceWidth) + 1, hintFrame.room - 6 * Theme.grid)
            text: close.point.text.search
            size: Theme.caption // as the words round it: larger it would lie over what it speaks of
            font.bold: true
        }
    }
    Words {
        anchors.centerIn: parent
        visible: close.point.view === ""
        text: qsTr("This spot is not drawn on the figure. The words at the right say where it lies.")
        color: Theme.softInk
    }
}
