// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Unknot

// Several lines to write in; grows with what is written. Tab leads on, as everywhere else.
T.TextArea {
    id: field

    property string name: ""

    implicitHeight: Math.max(Math.round(24 * Theme.grid * Math.min(1.5, Theme.textScale)), Math.max(contentHeight, hint.visible ? hint.implicitHeight : 0) + topPadding + bottomPadding)
    topPadding: 3 * Theme.grid
    bottomPadding: 3 * Theme.grid
    leftPadding: 3.5 * Theme.grid
    rightPadding: 3.5 * Theme.grid
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true
    Accessible.name: name
    Accessible.description: placeholderText
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: Theme.corner
        color: Theme.surface
        border.width: field.activeFocus ? 2 : 1
        border.color: field.activeFocus ? Theme.accent : Theme.edge
    }
    Words {
        id: hint
        x: field.leftPadding
        y: field.topPadding
        width: field.width - field.leftPadding - field.rightPadding
        visible: field.length === 0 && field.preeditText === ""
        text: field.placeholderText
        color: Theme.softInk
        Accessible.ignored: true
    }
}
