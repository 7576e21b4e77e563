// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// A button for every zone of a figure, over its place: nobody sees them, the keyboard and screen
// readers use them.
Item {
    id: buttons

    required property Figure figure
    required property Plate picture

    function focusOn(key: string): void {
        for (let i = 0; i < zones.count; ++i) {
            if (zones.itemAt(i).key === key)
                zones.itemAt(i).forceActiveFocus(Qt.TabFocusReason);
        }
    }

    Repeater {
        id: zones
        model: Body.zonesIn(buttons.figure.view, buttons.figure.side)
        Item {
            id: zone
            required property int index
            required property string key
            required property string name
            required property bool marked
            required property rect box
            readonly property rect place: buttons.picture.unit > 0 ? buttons.picture.rectFromFigure(box) : Qt.rect(0, 0, 0, 0)

            x: place.x
            y: place.y
            width: place.width
            height: place.height
            focus: buttons.figure.current === "" ? index === 0 : buttons.figure.current === key
            activeFocusOnTab: focus
            onActiveFocusChanged: {
                if (activeFocus)
                    buttons.figure.current = key;
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
            Keys.onLeftPressed: buttons.figure.move(-1, 0)
            Keys.onRightPressed: buttons.figure.move(1, 0)
            Keys.onUpPressed: buttons.figure.move(0, -1)
            Keys.onDownPressed: buttons.figure.move(0, 1)
        }
    }
}
