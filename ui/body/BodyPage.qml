// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Unknot

// Where it hurts, on the figure; what may be behind it, in the panel; and one point of that, close up.
FocusScope {
    id: page

    property bool pointOpen: false
    property bool problemsOpen: false
    readonly property bool small: width < 1020
    readonly property int panelWidth: Math.min(Math.round(width * 0.42), Math.round((small ? 320 : Math.min(480, Math.max(400, width * 0.31))) * Math.min(1.3, Theme.textScale)))

    signal learn(string article)
    signal history(string session)

    Connections {
        target: Body
        function onMuscleChosen(muscle: string, side: string): void {
            PointInfo.open(muscle, side);
            page.pointOpen = true;
        }
        function onMarkedChanged(): void {
            page.pointOpen = false;
        }
    }

    // A Loader of 6.4 can't take a bound component, so qmllint can't follow the ids from here on.
    // qmllint disable unqualified
    Item {
        id: pane
        anchors.fill: parent
        anchors.rightMargin: panel.width

        FigurePane {
            anchors.fill: parent
            visible: !page.pointOpen && !page.problemsOpen && Body.usable
            small: page.small
        }
        Loader {
            anchors.fill: parent
            active: page.pointOpen
            sourceComponent: CloseUp {
                onClosed: page.pointOpen = false
            }
        }
        Loader {
            anchors.fill: parent
            active: !Body.usable || page.problemsOpen
            sourceComponent: DataProblems {
                onClosed: page.problemsOpen = false
            }
        }
    }

    Rectangle {
        id: panel
        anchors.right: parent.right
        width: page.panelWidth
        height: parent.height
        color: Theme.surface

        Rectangle {
            width: 1
            height: parent.height
            color: Theme.line
        }
        Loader {
            anchors.fill: parent
            anchors.leftMargin: 1
            focus: true
            sourceComponent: page.pointOpen ? pointPanel : Body.markedCount > 0 ? sourcesPanel : emptyPanel
        }
    }

    Component {
        id: emptyPanel
        EmptyPanel {
            onLearn: article => page.learn(article)
            onOpened: session => page.history(session)
            onProblems: page.problemsOpen = true
        }
    }
    Component {
        id: sourcesPanel
        SourcesPanel {
            onOpened: (muscle, side) => {
                PointInfo.open(muscle, side);
                page.pointOpen = true;
            }
        }
    }
    Component {
        id: pointPanel
        PointPanel {
            onClosed: page.pointOpen = false
            onLearn: article => page.learn(article)
        }
    }
}
