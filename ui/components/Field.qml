// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot
import Unknot.Figure

// A line of text to fill in. Text fields have no name of their own for screen readers: give one.
T.TextField {
    id: field

    property string glyph: ""
    property string key: ""
    property bool wrong: false // what is in it can't be read; why is told beside it
    property bool clearable: false // a button empties it; so does Escape
    property string name: placeholderText
    property string brief: placeholderText // where there is no room for all of it
    readonly property bool canClear: clearable && text !== ""

    implicitHeight: Theme.control
    implicitWidth: 50 * Theme.grid
    leftPadding: glyph === "" ? 3.5 * Theme.grid : Theme.icon + 7 * Theme.grid
    rightPadding: key === "" && !clearable ? 3.5 * Theme.grid : Theme.icon + 7 * Theme.grid
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.ink
    placeholderTextColor: Theme.softInk
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    Accessible.name: name
    Keys.onEscapePressed: event => {
        event.accepted = canClear;
        if (canClear)
            clear();
    }

    background: Rectangle {
        radius: Theme.corner
        color: Theme.surface
        border.width: field.activeFocus || field.wrong ? 2 : 1
        border.color: field.wrong ? Theme.danger : field.activeFocus ? Theme.accent : Theme.edge
        Icon {
            x: 3.5 * Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            visible: field.glyph !== ""
            width: Theme.icon
            height: Theme.icon
            name: field.glyph
            colour: Theme.ink
        }
        KeyCap {
            anchors.right: parent.right
            anchors.rightMargin: 3.5 * Theme.grid
            anchors.verticalCenter: parent.verticalCenter
            visible: field.key !== "" && !field.activeFocus && !field.canClear && Theme.textScale < Theme.breakText
            text: field.key
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.grid
        anchors.verticalCenter: parent.verticalCenter
        visible: field.canClear
        glyph: "close"
        text: qsTr("Clear what is typed")
        onClicked: {
            field.clear();
            field.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    TextMetrics {
        id: whole
        font: field.font
        text: field.placeholderText
    }
    Words {
        x: field.leftPadding
        width: field.width - x - 3 * Theme.grid
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
        visible: field.text === ""
        text: whole.advanceWidth <= width ? field.placeholderText : field.brief
        color: Theme.softInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
