// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// What can be done with a routine that the person keeps.
FocusScope {
    id: acts

    required property string routine
    required property string name
    property bool naming: false
    signal toPlan

    // A field that is not seen has no keys.
    function close(): void {
        naming = false;
        rename.forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: naming ? entry.implicitHeight : flow.implicitHeight
    onRoutineChanged: naming = false

    Flow {
        id: flow
        width: acts.width
        visible: !acts.naming
        spacing: 5 * Theme.grid
        LinkButton {
            id: first
            text: qsTr("Change its points")
            arrow: true
            strong: false
            onClicked: {
                OwnRoutines.change(acts.routine);
                acts.toPlan();
            }
        }
        LinkButton {
            id: rename
            text: qsTr("Rename")
            strong: false
            onClicked: {
                acts.naming = true;
                entry.begin(acts.name);
            }
        }
        LinkButton {
            text: qsTr("Give to others")
            strong: false
            onClicked: folder.ask()
        }
        LinkButton {
            text: qsTr("Remove")
            strong: false
            onClicked: {
                first.forceActiveFocus(Qt.OtherFocusReason);
                OwnRoutines.remove(acts.routine);
            }
        }
    }
    RoutineName {
        id: entry
        width: acts.width
        visible: acts.naming
        fresh: false
        onNamed: name => {
            if (OwnRoutines.rename(acts.routine, name))
                acts.close();
        }
        onGivenUp: acts.close()
    }
    AskFolder {
        id: folder
        title: qsTr("The folder that the routine is written into")
        accepts: qsTr("Use this folder")
        onChosen: chosen => OwnRoutines.giveAway(acts.routine, chosen)
    }
}
