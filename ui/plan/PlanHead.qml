// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import Unknot

// What stands above the rows of the session ahead: how long it takes, and how it is changed.
Column {
    id: head

    property int sideMargin: 10 * Theme.grid
    readonly property bool brief: Theme.textScale > Theme.breakText // the rows need the room
    signal backAsked
    signal closed // the keyboard is nowhere then
    readonly property bool low: brief && Window.height < Theme.breakTall

    // Asks for the name that the session ahead is kept under.
    function keep(): void {
        keeping.visible = true;
        keeping.begin(OwnRoutines.state.proposed);
    }
    // A field that is not seen has no keys.
    function close(): void {
        keeping.visible = false;
        if (keepLink.visible)
            keepLink.forceActiveFocus(Qt.OtherFocusReason);
        else
            head.closed();
    }

    topPadding: 5.5 * Theme.grid
    bottomPadding: 3 * Theme.grid
    leftPadding: sideMargin
    rightPadding: sideMargin
    spacing: Theme.grid

    component Line: Words {
        width: head.width - 2 * head.sideMargin
    }

    Row {
        leftPadding: -back.inset // the arrow in line with the words below
        spacing: 2 * Theme.grid - back.inset
        IconButton {
            id: back
            readonly property real inset: (width - iconSize) / 2
            anchors.verticalCenter: parent.verticalCenter
            height: title.height // or the title would stand lower for it
            glyph: "left"
            text: qsTr("Back to the body")
            onClicked: head.backAsked()
        }
        Words {
            id: title
            text: qsTr("Your session")
            size: Theme.page
            leading: Theme.leadingTitle
            font.bold: true
            Accessible.role: Accessible.Heading
        }
    }
    Line {
        visible: Plan.state.count > 0 && (!head.brief || Plan.state.warning.title === "") // the notice needs its room
        text: (Plan.state.gathered ? qsTr("%1.") : qsTr("%1, for what you marked.")).arg(Plan.state.summary) + (Plan.state.points > 0 && !head.low ? qsTr(" The questions and the rests between points are counted in.") : "") + (head.brief || Plan.state.count < 2 ? "" : qsTr(" Pressed in this order: a row is moved by its handle, or with Alt and the arrow keys."))
        color: Theme.softInk
    }
    LinkButton {
        visible: !head.brief && Plan.state.points > 0 && Plan.state.warning.title === "" && Session.start.answeredToday // else they come with the start
        text: qsTr("Anything new? Go through the warning questions")
        strong: false
        arrow: true
        onClicked: Session.readSigns()
    }
    RoutineName {
        id: keeping
        width: head.width - 2 * head.sideMargin
        topPadding: Theme.grid
        visible: false
        onNamed: name => {
            if (OwnRoutines.keep(name))
                head.close();
        }
        onGivenUp: head.close()
    }
    Flow {
        width: head.width - 2 * head.sideMargin
        visible: !keeping.visible && !head.low && Plan.state.points > 0 && Plan.state.warning.title === ""
        spacing: 2 * Theme.grid
        topPadding: Theme.grid
        Words {
            visible: Plan.state.shorter.length > 0
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            rightPadding: Theme.grid
            text: qsTr("I have")
            color: Theme.softInk
        }
        Repeater {
            model: Plan.state.shorter
            PlainButton {
                required property int modelData
                text: qsTr("%n min", "", modelData)
                Accessible.name: qsTr("I have %n minutes: fit the session into them", "", modelData)
                onClicked: Plan.fitInto(modelData)
            }
        }
        PlainButton {
            visible: Plan.state.fewestChanges < Plan.state.changes
            quiet: true
            text: qsTr("Order by position and tool")
            onClicked: Plan.order()
        }
        LinkButton {
            id: keepLink
            height: Theme.control
            strong: false
            text: qsTr("Keep as a routine")
            onClicked: head.keep()
        }
    }
    Line {
        visible: OwnRoutines.state.proposed !== "" && Plan.state.count > 0 && !head.low
        text: qsTr("These are the points of “%1”. What you change holds for it once it is kept again.").arg(OwnRoutines.state.proposed)
    }
    Line {
        visible: Plan.state.count === 0
        text: qsTr("No point is in it. Mark where it hurts on the body page, or open a point there or in a routine and add it.")
    }
    Line {
        visible: text !== ""
        text: Plan.state.refused !== "" ? qsTr("Not added: %1").arg(Plan.state.refused) : ""
        font.bold: true
        Accessible.role: Accessible.AlertMessage
    }
}
