// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Pain told without a session: a new entry, or one of the list that was opened.
FocusScope {
    id: page

    Keys.onEscapePressed: giveUp.leave()

    Page {
        anchors.fill: parent
        anchors.bottomMargin: foot.height
        sideMargin: page.width < Theme.breakPage ? 6 * Theme.grid : 10 * Theme.grid

        FocusScope {
            width: Math.min(parent.width, Math.round(150 * Theme.grid * Math.max(1, Theme.textScale)))
            height: column.implicitHeight
            focus: true
            Column {
                id: column
                width: parent.width
                spacing: 2 * Theme.grid
                Flow {
                    x: -3 * Theme.grid
                    width: parent.width + 3 * Theme.grid
                    PlainButton {
                        implicitHeight: 10 * Theme.grid
                        quiet: true
                        glyph: "left"
                        text: Noting.text.isNew ? qsTr("Cancel") : qsTr("Leave it as it was")
                        onClicked: giveUp.leave()
                    }
                    PlainButton {
                        visible: !Noting.text.isNew
                        implicitHeight: 10 * Theme.grid
                        quiet: true
                        glyph: "trash"
                        text: qsTr("Delete")
                        Accessible.name: qsTr("Delete this note of pain")
                        onClicked: {
                            History.remove(Noting.text.id);
                            Noting.close();
                        }
                    }
                }
                GiveUpNote {
                    id: giveUp
                    width: parent.width
                    onKept: form.forceActiveFocus(Qt.OtherFocusReason)
                }
                Title {
                    width: parent.width
                    text: Noting.text.isNew ? qsTr("Note pain") : qsTr("Pain noted")
                }
                PainForm {
                    id: form
                    width: parent.width
                    focus: true
                }
            }
        }
    }
    Rectangle {
        id: foot
        anchors.bottom: parent.bottom
        width: parent.width
        height: acts.height + 8 * Theme.grid
        color: Theme.ground
        Rule {
            width: parent.width
        }
        PainFoot {
            id: acts
            low: page.height < Theme.breakLegend * Math.max(1, Theme.textScale * 0.75)
            x: page.width < Theme.breakPage ? 6 * Theme.grid : 10 * Theme.grid
            y: 4 * Theme.grid
            width: Math.min(parent.width - 2 * x, Math.round(150 * Theme.grid * Math.max(1, Theme.textScale)))
        }
    }
}
