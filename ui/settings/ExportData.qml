// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// The journal in a file: for Unknot on another machine, for a spreadsheet, or for a health record.
Column {
    id: section

    readonly property var explained: [qsTr("All sessions, notes and answers, for Unknot on another computer or for a programmer (JSON)."), qsTr("The numbers as a table, for LibreOffice or Excel (CSV). Your health answers are not in it."), qsTr("The numbers for a doctor's software (FHIR R4). Neither your name nor your health answers are in it.")]
    signal grew(Item item)

    function ask(): void {
        place.begin();
        grew(place);
    }

    PickRow {
        width: section.width
        text: qsTr("Export")
        options: [qsTr("Everything"), qsTr("Table"), qsTr("Health record")]
        chosen: Exporting.form
        onPicked: index => Exporting.chooseForm(index)
    }
    Words {
        width: section.width
        text: section.explained[Exporting.form]
    }
    PickRow {
        width: section.width
        text: qsTr("Of how long")
        options: [qsTr("All"), qsTr("4 weeks"), qsTr("12 weeks"), qsTr("A year")]
        chosen: Exporting.period
        onPicked: index => Exporting.choosePeriod(index)
    }
    PlainButton {
        glyph: "export"
        text: qsTr("Write the file")
        onClicked: section.ask()
    }
    SavePlace {
        id: place
        width: section.width
        copy: Exporting.copy
        title: qsTr("Write it to this file")
    }
    Told {
        width: section.width
        topPadding: 2 * Theme.grid
        text: place.written
    }
}
