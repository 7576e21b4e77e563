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

    // The buttons are made after the first frame: a hundred of them that nobody sees need not hold it up.
    property bool framed: false
    Connections {
        target: figure.Window.window
        enabled: !figure.framed
        function onFrameSwapped(): void {
            figure.framed = true;
        }
    }
    Repeater {
        model: figure.framed ? Body.zonesIn(figure.view, figure.side) : null
        Item {
            id: zone
            required property int index
            required property string key
            required property string name
            required property bool marked
            required property rect box
            readonly property rect place: picture.unit > 0 ? picture.rectFromFigure(box) : Qt.rect(0, 0, 0, 0)

            x: place.x
            y: place.y
            width: place.width
            height: place.height
            focus: figure.current === "" ? index === 0 : figure.current === key
            activeFocusOnTab: focus
            onActiveFocusChanged: {
                if (activeFocus)
                    figure.current = key;
                Body.hovered = activeFocus ? key : "";
            }
            Accessible.role: Accessible.CheckBox
            Accessible.name: name
            Accessible.checkable: true
            Accessible.checked: marked
            Accessible.focusable: true
            Accessible.onPressAction: Body.toggle(key)
            Accessible.onToggleAction: Body.toggle(key)
            Keys.onReturnPressed: Body.toggle(key)
            Keys.onSpacePressed: Body.toggle(key)
            Keys.onLeftPressed: figure.move(-1, 0)
            Keys.onRightPressed: figure.move(1, 0)
            Keys.onUpPressed: figure.move(0, -1)
            Keys.onDownPressed: figure.move(0, 1)

            Connections {
                target: figure
                function onCurrentChanged(): void {
                    if (figure.current === zone.key && !zone.activeFocus)
                        zone.forceActiveFocus(Qt.TabFocusReason);
                }
            }
        }
    }

    function move(right: int, down: int): void {
        current = Body.towards(current, view, side, right, down);
    }
}
