// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// Pain told without a session: places with a number each, what it feels like, when it was. Digits are of the current
// place; Enter goes to the next one without a number, and saves where each has one.
FocusScope {
    id: form

    property bool byFigure: false // what is marked there is a place already
    signal leftOut(string key)

    function toCurrent(): void {
        for (let i = 0; i < places.count; ++i) {
            const place = places.itemAt(i) as PainPlace;
            if (place?.current && !place.activeFocus)
                place.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    function digit(key: int): bool {
        if (key < Qt.Key_0 || key > Qt.Key_9)
            return false;
        Noting.type(key - Qt.Key_0);
        toCurrent();
        return true;
    }
    function enter(): void {
        Noting.goOn();
        toCurrent();
    }

    implicitHeight: column.implicitHeight
    Keys.onReturnPressed: enter()
    Keys.onEnterPressed: enter()
    Keys.onPressed: event => event.accepted = form.digit(event.key)

    Column {
        id: column
        width: form.width
        spacing: 4 * Theme.grid

        Words {
            width: parent.width
            text: qsTr("0 is no pain, 10 is extremely severe pain.")
            size: Theme.small
            leading: Theme.leadingSmall
            color: Theme.softInk
        }
        Repeater {
            id: places
            model: Noting.places
            PainPlace {
                width: column.width
                focus: current
                alone: Noting.text.placeCount === 1
                onLeftOut: {
                    const gone = key;
                    Noting.removePlace(index);
                    form.leftOut(gone); // this one is no more
                }
            }
        }
        Told {
            width: parent.width
            text: Noting.text.warning
        }
        Column {
            width: parent.width
            spacing: 1.5 * Theme.grid
            Words {
                width: parent.width
                text: qsTr("When")
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            Flow {
                width: parent.width
                spacing: 1.5 * Theme.grid
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("When it hurt")
                Repeater {
                    model: Noting.text.whens
                    AnswerChip {
                        required property int index
                        required property string modelData
                        implicitHeight: Math.round(8.5 * Theme.grid * Math.max(1, Theme.textScale))
                        text: modelData
                        chosen: Noting.text.when === index
                        onClicked: Noting.setWhen(index)
                    }
                }
            }
            Flow {
                width: parent.width
                visible: Noting.text.typed
                spacing: 2 * Theme.grid
                Field {
                    width: Math.min(form.width, Math.round(38 * Theme.grid * Theme.textScale))
                    name: qsTr("Day")
                    text: Noting.text.day
                    wrong: Noting.text.dayWrong
                    onTextEdited: Noting.setDay(text)
                }
                Field {
                    width: Math.min(form.width, Math.round(22 * Theme.grid * Theme.textScale))
                    name: qsTr("Time")
                    text: Noting.text.time
                    wrong: Noting.text.timeWrong
                    onTextEdited: Noting.setTime(text)
                }
            }
        }
        Column {
            width: parent.width
            spacing: 1.5 * Theme.grid
            Words {
                width: parent.width
                text: Noting.text.placeCount === 0 ? qsTr("Where it hurt") : qsTr("Another place")
                font.bold: true
                Accessible.role: Accessible.Heading
            }
            PlaceNamer {
                width: parent.width
                about: qsTr("where it hurt")
                keys: []
                byFigure: form.byFigure
                first: Noting.text.placeCount === 0
                onAdded: keys => {
                    Noting.addPlaces(keys);
                    form.toCurrent();
                }
            }
        }
        NoteField {
            width: parent.width
            name: qsTr("Note")
            placeholderText: qsTr("A note, if you like")
            text: Noting.text.note
            onTextChanged: if (text !== Noting.text.note)
                Noting.setNote(text)
        }
    }
}
