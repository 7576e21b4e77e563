// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot
import Unknot.Figure

// The one filled button of a page; where something else would be better than what it does, it is not filled.
Press {
    id: button

    property string glyph: ""
    property bool pale: false
    property string detail: "" // beside the text, in regular weight
    property int textSize: Theme.body

    readonly property int labelWide: Math.ceil(measured.advanceWidth) + 1 // the words in one line
    readonly property int detailWide: detail === "" ? 0 : Math.ceil(measuredDetail.advanceWidth) + 1
    readonly property color shade: !enabled ? Theme.softInk : pale ? Theme.ink : Theme.accentInk

    implicitHeight: Math.max(Theme.foot, row.implicitHeight + 4 * Theme.grid)
    implicitWidth: row.wide
    Accessible.name: detail ? text + ", " + detail : text

    TextMetrics {
        id: measured
        font: label.font
        text: button.text
    }
    TextMetrics {
        id: measuredDetail
        font: aside.font
        text: button.detail
    }
    background: Rectangle {
        radius: Theme.corner
        color: !button.enabled ? Theme.track : button.pale ? (button.down ? Theme.line : button.hovered ? Theme.sunken : Theme.surface) : button.down ? Theme.accentPressed : button.hovered ? Theme.accentHover : Theme.accent
        border.width: button.pale ? 1 : 0
        border.color: button.enabled ? Theme.edge : Theme.line
        FocusFrame {
            shown: button.ringed
        }
    }
    contentItem: Item {
        Grid {
            id: row
            anchors.centerIn: parent
            // The detail goes below where there is no room for it beside.
            columns: button.width > 0 && button.width < row.wide ? 1 : parts
            // A grid keeps the spaces between columns that hold nothing.
            readonly property int parts: 1 + (button.glyph === "" ? 0 : 1) + (button.detail === "" ? 0 : 1)
            readonly property real wide: button.labelWide + button.detailWide + (button.glyph === "" ? 0 : Theme.icon + 2 * Theme.grid) + 10 * Theme.grid
            horizontalItemAlignment: Grid.AlignHCenter
            verticalItemAlignment: Grid.AlignVCenter
            columnSpacing: 2 * Theme.grid
            Icon {
                visible: button.glyph !== ""
                width: Theme.icon
                height: Theme.icon
                name: button.glyph
                colour: button.shade
            }
            Words {
                id: label
                width: Math.min(button.labelWide, button.width - 4 * Theme.grid)
                horizontalAlignment: Text.AlignHCenter
                leading: row.columns === 1 || button.labelWide > width ? Theme.leadingTight : Theme.leadingBody
                text: button.text
                size: button.textSize
                font.bold: true
                color: button.shade
                Accessible.ignored: true
            }
            Words {
                id: aside
                leading: row.columns === 1 ? Theme.leadingTight : Theme.leadingBody
                visible: text !== ""
                width: Math.min(button.detailWide, button.width - 4 * Theme.grid)
                horizontalAlignment: Text.AlignHCenter
                text: button.detail
                size: button.textSize
                color: button.shade
                Accessible.ignored: true
            }
        }
    }
}
