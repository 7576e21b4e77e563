// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// One view of the figure to point at and to mark: the picture, what lies on it, and a button for
// every zone, for the keyboard and for screen readers. The pointer asks the figure itself.
FocusScope {
    id: figure

    required property string view
    property string side: ""
    property string current: "" // the zone the keyboard is at

    Accessible.role: Accessible.Grouping
    Accessible.name: view === "front" ? qsTr("Front of the body") : view === "back" ? qsTr("Back of the body") : qsTr("%1, %2").arg(view).arg(side)

    Plate {
        id: picture
        anchors.fill: parent
        view: figure.view
        side: figure.side
    }
    Marks {
        anchors.fill: parent
        view: figure.view
        side: figure.side
        marks: Body.marks
        hovered: Body.hovered
    }
    HoverHandler {
        id: pointer
        onPointChanged: Body.hovered = hovered ? Body.zoneAt(figure.view, figure.side, picture.toFigure(point.position)) : ""
        onHoveredChanged: if (!hovered)
            Body.hovered = ""
        cursorShape: Body.hovered === "" ? Qt.ArrowCursor : Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: event => {
            const zone = Body.zoneAt(figure.view, figure.side, picture.toFigure(event.position));
            if (zone !== "")
                Body.toggle(zone);
        }
    }

    // The buttons come after the first frame, a few at a time: a hundred of them that nobody sees
    // need not hold anything up.
    Loader {
        id: buttons
        anchors.fill: parent
        focus: true
        asynchronous: true
    }
    Connections {
        target: figure.Window.window
        enabled: buttons.status === Loader.Null
        function onFrameSwapped(): void {
            buttons.setSource("ZoneButtons.qml", {
                    "figure": figure, "picture": picture
                });
        }
    }

    function move(right: int, down: int): void {
        buttons.item.focusOn(Body.towards(current, view, side, right, down)); // qmllint disable
    }
}
